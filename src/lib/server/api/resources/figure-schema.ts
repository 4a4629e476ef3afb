import { citationStatuses } from '../../../domain/citation-status.ts';
import type { FigureAddress } from '../../../domain/figure.ts';
import { measureIds } from '../../../domain/measure.ts';
import { reasonIds } from '../../../domain/reason.ts';
import { stateCodes } from '../../../domain/state.ts';
import { countInterval } from '../../../stats/poisson.ts';
import type { FigureAnswer, FigureEntry } from '../../queries/figure-answer.ts';
import type { Verification } from '../../queries/verification.ts';
import { day, fields, flag, list, maybe, number, oneOf, path, text, whole } from '../field.ts';
import { SourceSchema } from '../held.ts';
import { RuleInWords } from '../rule-in-words.ts';

/** One of the parts that add up to a figure. */
export const PartSchema = fields(
	{
		occurredOn: day('Date, local to the place.'),
		school: text('Name of the school.'),
		city: text('City or town.'),
		state: oneOf(stateCodes, 'Postal code of the state or territory.'),
		counts: whole('What the part adds to the figure.'),
		killed: whole('People killed, as the dataset says; as the register says under a published total.'),
		people: list(
			fields(
				{ name: text('Full name of the person.'), page: path('The page of the person.') },
				'One of the people killed, named.'
			),
			'The people killed who are named here.'
		),
		notNamed: list(
			fields(
				{ reason: oneOf(reasonIds, 'Why they are not named.'), count: whole('How many people.') },
				'People not named here, by the reason.'
			),
			'The people killed who are not named here.'
		),
		beyond: whole(
			'How many of these people the dataset does not count: named and not named, less beyond, are killed.'
		),
		told: maybe(
			text('Words.'),
			'What is to be said where nobody was killed or the dataset does not state the measure.'
		),
		page: maybe(path('Path.'), 'The page of the row; null where the terms forbid listing it.'),
		event: maybe(path('Path.'), 'The page of the register’s event; null where the register holds none.')
	},
	'One part of the figure.'
);

const unlisted = fields(
	{
		count: whole('What the parts that are not listed add to the figure.'),
		told: text('Why; reads after the count.'),
		address: text('Where they are listed.')
	},
	'The rest of the figure: what it counts and is not listed.'
);

const newest = fields(
	{
		release: text('Id of the release.'),
		value: whole('The number on it.'),
		address: path('The figure there.')
	},
	'The same figure on the newest release that can answer it.'
);

const moved = fields(
	{
		added: whole('Records that are counted now and were not.'),
		removed: whole('Records that were counted and are not.'),
		changed: whole('Records counted in both of which something is told differently.')
	},
	'How many records moved the figure from the cited release to the newest.'
);

const FigureSchema = fields(
	{
		address: path('The one address of the figure, with its value.'),
		status: oneOf(
			citationStatuses.filter((status) => status !== 'damaged'),
			'verified = the cited value stands, moved = it stands on its release and the newest gives another, misquoted = its release gives another, uncited = no value was given.'
		),
		cited: maybe(whole('Value.'), 'The value that was cited; null where none was.'),
		value: whole('The number on the release that is named.'),
		measure: oneOf(measureIds, 'What is counted.'),
		from: whole('First year.'),
		to: whole('Last year, included.'),
		low: maybe(
			number('Bound.'),
			'Lower bound of the exact interval of 95 %; null for people and for parts of years.'
		),
		high: maybe(number('Bound.'), 'Upper bound of it.'),
		complete: flag('False: the release covers a part of the period only.'),
		evidence: oneOf(
			['rows', 'computed', 'publisher', 'second_hand'],
			'rows = counted from rows that are held, computed = from the publisher’s file, publisher = as the publisher says, second_hand = as somebody repeats it.'
		),
		note: maybe(text('Words.'), 'What the number does not say; null where nothing is to be added.'),
		newest: maybe(newest, 'On a newer release; null where this is the newest.'),
		moved: maybe(moved, 'What moved it since; null where nothing did or it is not known by records.'),
		unlisted: maybe(unlisted, 'What is counted and not listed; null where all parts are listed.')
	},
	'The figure: what the parts and what is not listed add up to.'
);

/** What an answer says of a figure besides its parts. */
export const figureHead = { source: SourceSchema, rule: RuleInWords, figure: FigureSchema };

/** The figure of an answer, verified. */
export function toFigure({ measure, from, to }: FigureAddress, answer: FigureAnswer, checked: Verification) {
	const { address, value, complete, evidence, note, unlisted } = answer;
	const { status, cited, newest, changes } = checked;
	if (!isAnswered(status)) throw new Error(`${address}: ${status}, and counted`);
	const interval = measure === 'incidents' && complete ? countInterval(value) : null;
	return {
		...{ address, status, cited, value, measure, from, to },
		...{ low: interval?.low ?? null, high: interval?.high ?? null, complete, evidence, note },
		newest: newest && { release: newest.release, value: newest.value, address: newest.address },
		moved: changes && changes.counts,
		unlisted: unlisted && { count: unlisted.count, told: unlisted.told, address: unlisted.address }
	};
}

function isAnswered(
	status: Verification['status']
): status is 'uncited' | 'verified' | 'moved' | 'misquoted' {
	return ['uncited', 'verified', 'moved', 'misquoted'].includes(status);
}

/** The parts, each with its key: two may be alike in all but their number. */
export function toParts(entries: FigureEntry[]) {
	const seen = new Map<string, number>();
	return entries.map((entry) => {
		const id = entry.sourceId ?? entry.href ?? '';
		const alike = `${entry.occurredOn} ${id}`;
		const number = (seen.get(alike) ?? 0) + 1;
		seen.set(alike, number);
		return { key: [entry.occurredOn, id, number], part: toPart(entry) };
	});
}

function toPart({ href, record, people, sourceId: _, ...entry }: FigureEntry) {
	return {
		...entry,
		people: people.map(({ name, href }) => ({ name, page: href })),
		page: record,
		event: href
	};
}

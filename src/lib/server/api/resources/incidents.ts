import { formatIncidentAddress } from '../../../domain/incident-address.ts';
import { circumstances, dayParts, levels, settings, targets } from '../../../domain/incident.ts';
import { parseRelease } from '../../../domain/release.ts';
import { stateCodes } from '../../../domain/state.ts';
import { threeValues } from '../../../domain/three-valued.ts';
import type { Db } from '../../db/open.ts';
import { isProblem } from '../../queries/figure-answer.ts';
import { findSubject } from '../../queries/figure-subject.ts';
import { countIncidents, readIncidentPage, type IncidentList } from '../../queries/incident-pages.ts';
import { blameFigure, toLine } from '../counted.ts';
import { day, fields, maybe, oneOf, path, text, whole } from '../field.ts';
import { findHeld, notHeld, settleRelease, SourceSchema, toSource, type Held } from '../held.ts';
import type { PageRequest } from '../page.ts';
import { counting, filters, optional, period, release } from '../parameter.ts';
import { isApiProblem, type Problem } from '../problem.ts';
import { defineResource } from '../resource.ts';

const people = (what: string) => maybe(whole('People.'), `${what}; null where the dataset does not say.`);

const record = fields(
	{
		release: text('The release that the row is of.'),
		sourceId: text('The publisher’s own id of the row, or one made from date and school where it has none.'),
		occurredOn: day('Date, local to the place.'),
		hour: maybe(whole('Hour.'), 'Hour of the day, 0 to 23; null where the dataset does not say.'),
		school: text('Name of the school as the dataset gives it.'),
		city: text('City or town.'),
		state: oneOf(stateCodes, 'Postal code of the state or territory.'),
		level: oneOf(levels, 'Level of the school.'),
		killed: whole('People killed, the person shooting left out.'),
		childrenKilled: people('Students of any age and minors among the people killed'),
		killedByPolice: people('Those of the people killed who were shot by an officer'),
		wounded: people('People hurt and alive, the person shooting left out'),
		duringClasses: oneOf(threeValues, 'Whether it happened during classes.'),
		dayPart: oneOf(dayParts, 'Part of the school’s day.'),
		setting: oneOf(settings, 'Where the shots were fired or landed.'),
		circumstance: oneOf(circumstances, 'What happened, as the publisher codes it.'),
		activeShooter: oneOf(threeValues, 'Whether the publisher calls it an active shooter event.'),
		schoolCommunity: oneOf(threeValues, 'Whether students or staff were involved, on either side.'),
		targets: oneOf(targets, 'Who was aimed at, as the publisher codes it.'),
		reliability: maybe(
			whole('Grade.'),
			'The publisher’s own grade of its sources, 1 best to 5; null where it gives none.'
		),
		reports: maybe(whole('Reports.'), 'News reports that the publisher found; null where it does not say.'),
		page: path('The page of the row on this site.'),
		event: maybe(
			path('Path.'),
			'The page of the register’s event that the row describes; null where the register holds none.'
		)
	},
	'One incident as one release describes it.'
);

const withheld = maybe(
	fields(
		{
			count: maybe(whole('Rows.'), 'How many rows there are; null where not even that may be told.'),
			reason: text('Why they are not listed.'),
			publisherAddress: maybe(
				text('Address.'),
				'Where the publisher lists them; null where it has no address.'
			)
		},
		'Rows that are counted and not listed.'
	),
	'Rows that the terms of the dataset forbid to list; null where all are listed.'
);

/** `GET /api/v1/incidents` */
export const incidents = defineResource({
	name: 'incidents',
	one: 'incident',
	title: 'Incidents',
	text: 'The rows of one release, by date and then by id, narrowed down as a figure is. The rows of a dataset whose terms forbid listing are counted and not listed.',
	parameters: {
		release: optional(
			release,
			'The release; the newest of the register unless asked for.',
			'register@2026-11-22'
		),
		...counting,
		...period,
		...filters
	},
	record,
	head: { source: SourceSchema, withheld },
	key: ['string', 'string'],
	settle: settleRelease,
	async read(db, asked, page) {
		const held = await findHeld(db, asked.release!);
		if (isApiProblem(held)) return held;
		const line = toLine(asked);
		if (isApiProblem(line)) return line;
		if (held.release === null) return notHeld(held.id);
		if (held.dataset.redistribution === 'none') return withhold(held, null);
		const list = toList(db, line, held.id);
		if (isApiProblem(list)) return list;
		const count = countIncidents(db, list);
		return held.dataset.redistribution === 'rows'
			? readRows(db, held, list, count, page)
			: withhold(held, count);
	}
});

/** The rows that are asked for: all that the rule counts, or where none is named all of the release. */
function toList(
	db: Db,
	line: Exclude<ReturnType<typeof toLine>, Problem>,
	releaseId: string
): IncidentList | Problem {
	const list = { releaseId, datasetId: line.release.dataset, scope: line };
	if (line.rule === '') return { ...list, predicate: { everything: true } };
	const subject = findSubject(db, line);
	if (isProblem(subject)) return blameFigure(db, line, subject);
	if (subject.kind === 'rows') return { ...list, predicate: subject.rule.predicate };
	return blameFigure(db, line, {
		problem: `The rule “${subject.rule.title}” stands in words only: which rows of ${releaseId} it counts is not known.`,
		status: 400
	});
}

function readRows(db: Db, held: Held, list: IncidentList, count: number, { after, limit }: PageRequest) {
	const [occurredOn, sourceId] = (after ?? []) as string[];
	const place = after === null ? null : { occurredOn: occurredOn!, sourceId: sourceId! };
	const rows = readIncidentPage(db, list, place, limit + 1);
	const results = rows
		.slice(0, limit)
		.map(({ incident: { releaseId, recordId: _, ...incident }, eventId }) => ({
			release: releaseId,
			...incident,
			page: formatIncidentAddress({ release: parseRelease(releaseId)!, sourceId: incident.sourceId }),
			event: eventId === null ? null : `/events/${eventId}`
		}));
	const end = results.at(-1);
	const last = rows.length > limit && end ? [end.occurredOn, end.sourceId] : null;
	return { head: { source: toSource(held), withheld: null }, results, last, count };
}

/** The licence gate: of a row that may not be listed nothing is read. */
function withhold(held: Held, count: number | null) {
	const { title, address } = held.dataset;
	const reason = `The terms of ${title} forbid listing its rows. Its publisher lists them.`;
	const withheld = { count, reason, publisherAddress: address };
	return { head: { source: toSource(held), withheld }, results: [], last: null, count: 0 };
}

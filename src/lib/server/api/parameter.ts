import * as v from 'valibot';
import { filterEntries, filterParameters, type Filters } from '../../domain/figure-filters.ts';
import type { FigureAddress } from '../../domain/figure.ts';
import { measureIds } from '../../domain/measure.ts';
import { parseOwnRule } from '../../domain/own-rule.ts';
import { timeBasisIds } from '../../domain/period.ts';

/** Records on one page unless asked for. */
export const defaultLimit = 100;
/** Records on one page at most. */
export const largestLimit = 1000;

const whole = (least: number, most: number) => {
	const expected = `expected a whole number from ${least} to ${most}`;
	return v.pipe(
		v.number(expected),
		v.integer(expected),
		v.minValue(least, expected),
		v.maxValue(most, expected)
	);
};

const matching = (pattern: RegExp, expected: string) =>
	v.pipe(v.string(expected), v.regex(pattern, expected));

const anyOf = <const Words extends readonly string[]>(words: Words) =>
	v.array(v.picklist(words, `expected some of ${words.join(', ')}, parted by commas`));

/** One of some words. */
export const choice = <const Words extends readonly string[]>(words: Words) =>
	v.picklist(words, `expected one of ${words.join(', ')}`);

/** A parameter that may be left out. */
export const optional = <const Schema extends v.GenericSchema>(
	schema: Schema,
	description: string,
	example: string | number
) => v.pipe(v.optional(schema), v.description(description), v.examples([example]));

/** A parameter that must be given. */
export const required = <const Schema extends v.GenericSchema>(
	schema: Schema,
	description: string,
	example: string | number
) => v.pipe(schema, v.description(description), v.examples([example]));

/** What every list takes. */
export const paging = {
	limit: optional(
		whole(1, largestLimit),
		`Records on one page, ${defaultLimit} unless asked for, ${largestLimit} at most.`,
		20
	),
	cursor: v.pipe(
		v.optional(matching(/^[\w-]{1,600}$/, 'expected the cursor of an answer of this list')),
		v.description('Where to go on: as an answer of the same list gives it. Not to be made by hand.')
	)
};

export const release = matching(
	/^[a-z0-9]{1,20}@[a-z0-9][a-z0-9-]{0,39}$/,
	'expected a dataset and its date, as in register@2026-11-22'
);
export const word = matching(
	/^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/,
	'expected words of lower-case letters, parted by -'
);
export const year = whole(1900, 2100);

const { states, levels, classes, circumstances, months, weekdays, hours } = filterParameters;

/** The place of an event. */
export const state = {
	state: optional(anyOf(states.all), 'Only these states, by their postal codes, parted by commas.', 'TX,CA')
};

/** How years are cut. */
export const basis = {
	basis: optional(
		choice(timeBasisIds),
		'How years are cut: calendar unless asked for, or school: August to July, named by the first year.',
		'school'
	)
};

/** A run of years. */
export const period = {
	from: optional(year, 'First year.', 2018),
	to: optional(year, 'Last year, included.', 2022)
};

/** What narrows a figure down, by the names of the parameters of a figure’s address. */
export const filters = {
	...basis,
	...state,
	level: optional(anyOf(levels.all), 'Only schools of these levels, parted by commas.', 'high'),
	classes: optional(
		anyOf(classes.all),
		'Only incidents of which the dataset says this of “during classes”.',
		'yes'
	),
	circumstance: optional(
		anyOf(circumstances.all),
		'Only these circumstances as the publisher codes them, parted by commas.',
		'dispute'
	),
	month: optional(anyOf(months.all), 'Only these months, 1 = January, parted by commas.', '9,10'),
	weekday: optional(anyOf(weekdays.all), 'Only these days of the week, parted by commas.', 'mon'),
	hour: optional(anyOf(hours.all), 'Only these hours of the day, 0 to 23 or unknown, parted by commas.', '8'),
	until: optional(
		filterEntries.until.wrapped,
		'Month and day up to which each year counts, included.',
		'09-22'
	)
};

const clauses = v.pipe(
	v.string(),
	v.rawCheck(({ dataset, addIssue }) => {
		const read = dataset.typed ? parseOwnRule(dataset.value) : null;
		if (read && 'problem' in read) addIssue({ message: read.problem });
	})
);

/** What counts. */
export const counting = {
	rule: optional(word, 'Id of the counting rule.', 'register-fatal'),
	where: optional(
		clauses,
		'The clauses of a rule of your own, in place of a rule, as in the addresses of /rules/own.',
		'killed:1..'
	)
};

/** What is counted. */
export const measure = {
	measure: optional(choice(measureIds), 'What is counted: incidents unless asked for.', 'killed')
};

interface AskedScope {
	from?: number;
	to?: number;
	basis?: FigureAddress['basis'];
	state?: Filters['states'];
	level?: Filters['levels'];
	classes?: Filters['classes'];
	circumstance?: Filters['circumstances'];
	month?: Filters['months'];
	weekday?: Filters['weekdays'];
	hour?: string[];
	until?: string;
}

/** Period and filters as a figure has them; years left out reach as far as addresses do. */
export function toScope(
	asked: AskedScope
): Omit<FigureAddress, 'release' | 'rule' | 'measure' | 'where' | 'is'> {
	return {
		from: asked.from ?? 1900,
		to: asked.to ?? 2100,
		basis: asked.basis ?? 'calendar',
		states: asked.state ?? [],
		levels: asked.level ?? [],
		classes: asked.classes ?? [],
		circumstances: asked.circumstance ?? [],
		months: asked.month ?? [],
		weekdays: asked.weekday ?? [],
		hours: asked.hour ?? [],
		until: asked.until ?? null
	};
}

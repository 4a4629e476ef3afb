import * as v from 'valibot';
import { circumstances, levels, type Circumstance, type Level } from './incident.ts';
import { measureIds, type Measure } from './measure.ts';
import { isOwnRule, parseOwnRule } from './own-rule.ts';
import {
	hours,
	months,
	timeBasisIds,
	weekdayIds,
	type Month,
	type TimeBasis,
	type Weekday
} from './period.ts';
import { formatRelease, parseRelease, type ReleaseName } from './release.ts';
import { stateCodes, type StateCode } from './state.ts';
import { threeValues, type ThreeValued } from './three-valued.ts';

/** Where a number comes from: everything that is needed to count it again. */
export interface FigureAddress {
	release: ReleaseName;
	/** Id of the counting rule. */
	rule: string;
	measure: Measure;
	/** First year, 1900 to 2100, of the given basis. */
	from: number;
	/** Last year, included. */
	to: number;
	basis: TimeBasis;
	/** Only these states; empty = all. */
	states: StateCode[];
	/** Only schools of these levels; empty = all. */
	levels: Level[];
	/** Only incidents of which the dataset says this of “during classes”; empty = all. */
	classes: ThreeValued[];
	/** Only these circumstances; empty = all. */
	circumstances: Circumstance[];
	/** Only these months of the year; empty = all. */
	months: Month[];
	/** Only these days of the week; empty = all. */
	weekdays: Weekday[];
	/** Only these hours, `0` to `23` or `unknown`; empty = all. */
	hours: string[];
	/** Month and day up to which each year counts, both included, `09-22`; `null` = to its end. */
	until: string | null;
	/** The clauses of a rule of the reader's own, canonical; `null` for a named rule. */
	where: string | null;
	/** The value that was cited; `null` where the address cites none. */
	is: number | null;
}

/** The lists that narrow a figure down: each by the name of its parameter, with all its values in canonical order. */
export const filterParameters = {
	states: { name: 'state', all: stateCodes.toSorted() },
	levels: { name: 'level', all: levels },
	classes: { name: 'classes', all: threeValues },
	circumstances: { name: 'circumstance', all: circumstances },
	months: { name: 'month', all: months },
	weekdays: { name: 'weekday', all: weekdayIds },
	hours: { name: 'hour', all: hours }
} as const satisfies Partial<Record<keyof FigureAddress, { name: string; all: readonly string[] }>>;
export type FilterList = keyof typeof filterParameters;
const filterLists = Object.keys(filterParameters) as FilterList[];

/** What an address leaves out, and the clauses of its rule if it is the reader's own. */
export type Filters = Pick<FigureAddress, FilterList | 'until' | 'where'>;

/** A figure of a named rule that leaves nothing out. Spread it where an address is made. */
export const noFilters: Readonly<Filters> = {
	states: [],
	levels: [],
	classes: [],
	circumstances: [],
	months: [],
	weekdays: [],
	hours: [],
	until: null,
	where: null
};

/** Whether anything of a period is left out. */
export function isFiltered(filters: Pick<FigureAddress, FilterList | 'until'>): boolean {
	return filters.until !== null || filterLists.some((list) => filters[list].length > 0);
}

/** The parts of the path of a figure's address. */
export interface FigurePath {
	release: string;
	rule: string;
	measure: string;
}

const Year = (name: string, example: number) =>
	v.pipe(
		v.string(`${name} is missing: give a year, as in ${name}=${example}`),
		v.regex(/^\d{4}$/, ({ input }) => `${name} is ${quote(input)}: expected a year of four digits`),
		v.transform(Number),
		v.minValue(1900, ({ input }) => `${name} is ${input}: expected a year from 1900 to 2100`),
		v.maxValue(2100, ({ input }) => `${name} is ${input}: expected a year from 1900 to 2100`)
	);

/** Values parted by commas; `all` in their canonical order. */
const ListOf = <const T extends string>({ name, all }: { name: string; all: readonly T[] }) =>
	v.pipe(
		v.string(),
		v.transform((text) => [
			...new Set(
				text
					.split(',')
					.filter(Boolean)
					.map(name === 'state' ? toUpperCase : asIs)
			)
		]),
		v.array(
			v.picklist(all, ({ input }) => `${name} has ${quote(input)}: expected some of ${all.join(', ')}`)
		),
		v.transform((chosen) => canonical(chosen, all))
	);

const FigureSchema = v.pipe(
	v.object({
		release: v.pipe(
			v.string(),
			v.rawTransform(({ dataset, addIssue, NEVER }) => {
				const release = parseRelease(dataset.value);
				if (release) return release;
				addIssue({
					message: `the release is ${quote(dataset.value)}: expected a dataset and its date, as in register@2026-11-22`
				});
				return NEVER;
			})
		),
		rule: v.pipe(
			v.string(),
			v.regex(
				/^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/,
				({ input }) => `the rule is ${quote(input)}: expected words of lower-case letters, parted by -`
			)
		),
		measure: v.picklist(
			measureIds,
			({ input }) => `the measure is ${quote(input)}: expected one of ${measureIds.join(', ')}`
		),
		from: Year('from', 1999),
		to: Year('to', 2024),
		basis: v.picklist(
			timeBasisIds,
			({ input }) => `basis is ${quote(input)}: expected one of ${timeBasisIds.join(', ')}`
		),
		states: ListOf(filterParameters.states),
		levels: ListOf(filterParameters.levels),
		classes: ListOf(filterParameters.classes),
		circumstances: ListOf(filterParameters.circumstances),
		months: ListOf(filterParameters.months),
		weekdays: ListOf(filterParameters.weekdays),
		hours: ListOf(filterParameters.hours),
		until: v.nullable(
			v.pipe(
				v.string(),
				v.regex(
					/^(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])$|^(0[469]|11)-(0[1-9]|[12]\d|30)$|^02-(0[1-9]|1\d|2[0-8])$/,
					({ input }) => `until is ${quote(input)}: expected a month and a day of every year, as in 09-22`
				)
			)
		),
		where: v.nullable(v.string()),
		is: v.nullable(
			v.pipe(
				v.string(),
				v.regex(/^\d{1,15}$/, ({ input }) => `is is ${quote(input)}: expected a whole number, 0 or more`),
				v.transform(Number)
			)
		)
	}),
	v.check(
		({ from, to }) => from <= to,
		({ input }) => `from is ${input.from} and to is ${input.to}: expected from to be no later than to`
	),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const read = readRule(dataset.value);
		if (!('problem' in read)) return { ...dataset.value, ...read };
		addIssue({ message: read.problem });
		return NEVER;
	})
);

/** A named rule has no clauses in its address; a rule of the reader's own has them, and its id belongs to them. */
function readRule({ rule, where }: { rule: string; where: string | null }) {
	if (where === null) {
		if (!isOwnRule(rule) && rule !== 'own') return { rule, where };
		return { problem: `the rule is ${quote(rule)}: expected its clauses, as in where=wounded:1..` };
	}
	if (!isOwnRule(rule) && rule !== 'own') {
		return { problem: `where has clauses, but the rule is ${quote(rule)}: expected own in its place` };
	}
	const own = parseOwnRule(where);
	if ('problem' in own) return own;
	if (rule !== 'own' && rule !== own.id) {
		return { problem: `the rule is ${quote(rule)}, but these clauses are ${quote(own.id)}` };
	}
	return { rule: own.id, where: own.where };
}

/**
 * Reads a figure's address. Total: what is wrong is said in words. Unknown parameters are ignored, empty ones are as
 * if absent, and lists may also come as repeated parameters, as a form without JavaScript sends them.
 */
export function parseFigure(
	path: FigurePath,
	params: URLSearchParams
): { figure: FigureAddress } | { problem: string } {
	const result = v.safeParse(FigureSchema, {
		...path,
		from: params.get('from') || undefined,
		to: params.get('to') || undefined,
		basis: params.get('basis') || 'calendar',
		...Object.fromEntries(
			filterLists.map((list) => [list, params.getAll(filterParameters[list].name).join(',')])
		),
		until: params.get('until') || null,
		where: params.get('where') || null,
		is: params.get('is') || null
	});
	return result.success ? { figure: result.output } : { problem: result.issues[0].message };
}

/**
 * The one canonical address of a figure: parameters in fixed order, lists in canonical order, what is the default
 * left out. Equal figures have equal addresses.
 *
 * @param suffix asks for another form of the same figure
 */
export function formatFigure(figure: FigureAddress, suffix: '' | '.json' | '.csv' | '.png' = ''): string {
	const { release, rule, measure, from, to, basis, is } = figure;
	const params = [
		`from=${from}`,
		`to=${to}`,
		basis === 'calendar' ? '' : `basis=${basis}`,
		...formatFilters(figure),
		is === null ? '' : `is=${is}`
	];
	return `/figures/${formatRelease(release)}/${rule}/${measure}${suffix}?${params.filter(Boolean).join('&')}`;
}

/** The filters of an address and the clauses of its rule as parameters, in canonical order; what is not asked for is left out. */
export function formatFilters(figure: Filters): string[] {
	const lists = filterLists.flatMap((list) => {
		const { name, all } = filterParameters[list];
		const chosen = canonical<string>(figure[list], all);
		return chosen.length > 0 ? [`${name}=${chosen.join(',')}`] : [];
	});
	if (figure.until !== null) lists.push(`until=${figure.until}`);
	if (figure.where !== null) lists.push(`where=${figure.where}`);
	return lists;
}

function toUpperCase(text: string): string {
	return text.toUpperCase();
}

function asIs(text: string): string {
	return text;
}

/** Each value once, in the order of `all`; all of them are the same as none. */
function canonical<T extends string>(chosen: readonly T[], all: readonly T[]): T[] {
	const kept = all.filter((value) => chosen.includes(value));
	return kept.length === all.length ? [] : kept;
}

function quote(input: unknown): string {
	const text = String(input);
	return text.length > 40 ? `“${text.slice(0, 40)}…”` : `“${text}”`;
}

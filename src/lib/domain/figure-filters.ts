import * as v from 'valibot';
import { circumstances, levels, type Circumstance, type Level } from './incident.ts';
import { hours, months, weekdayIds, type Month, type Weekday } from './period.ts';
import { quote } from './quote.ts';
import { stateCodes, type StateCode } from './state.ts';
import { threeValues, type ThreeValued } from './three-valued.ts';

/** What a figure's address leaves out, and the clauses of its rule if it is the reader's own. */
export interface Filters {
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
} as const satisfies Partial<Record<keyof Filters, { name: string; all: readonly string[] }>>;
export type FilterList = keyof typeof filterParameters;
const filterLists = Object.keys(filterParameters) as FilterList[];

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
export function isFiltered(filters: Omit<Filters, 'where'>): boolean {
	return filters.until !== null || filterLists.some((list) => filters[list].length > 0);
}

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

/** The shape of the filters as they are read from an address. */
export const filterEntries = {
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
	where: v.nullable(v.string())
};

/** The filters of an address as they stand in it, for `filterEntries`; a list may come as repeated parameters. */
export function readFilters(params: URLSearchParams) {
	const lists = filterLists.map((list) => [list, params.getAll(filterParameters[list].name).join(',')]);
	return {
		...Object.fromEntries(lists),
		until: params.get('until') || null,
		where: params.get('where') || null
	};
}

/** The filters of an address and the clauses of its rule as parameters, in canonical order; what is not asked for is left out. */
export function formatFilters(figure: Filters): string[] {
	const lists = filterLists.flatMap((list) => {
		if (figure[list].length === 0) return []; // of most figures no list is narrowed down
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

import * as v from 'valibot';
import { quote } from './quote.ts';

/** What a number may be said to count. `harmed` is killed and wounded together. */
export const traceUnits = {
	incidents: 'shootings',
	killed: 'people killed',
	'children-killed': 'children killed',
	wounded: 'people wounded',
	harmed: 'people killed or wounded'
} as const;
export type TraceUnit = keyof typeof traceUnits;
export const traceUnitIds = Object.keys(traceUnits) as [TraceUnit, ...TraceUnit[]];

/** How the years of a claim are meant, as far as it says. */
export const traceBases = { calendar: 'calendar years', school: 'school years' } as const;
export type TraceBasis = keyof typeof traceBases;

/** A number with its year, or two with theirs, whose rule is looked for. */
export interface TraceQuestion {
	/** The number, or the earlier of two. */
	first: { value: number; year: number };
	/** The later number; its year is `null` where the claim names none. */
	second: { value: number; year: number | null } | null;
	/** For one number: the year that its running total begins with; `null` = it is of one year. */
	since: number | null;
	/** For one number: month and day up to which its year counts, `05-24`; `null` = to its end. */
	until: string | null;
	unit: TraceUnit;
	basis: TraceBasis;
	/** How far a number may be off and still be near; `null` = by one, or two percent. */
	within: number | null;
}

/** The largest number that is looked for. */
export const mostTraced = 100_000;

const Count = (name: string) =>
	v.pipe(
		v.string(),
		v.regex(/^\d{1,6}$/, ({ input }) => `${name} is ${quote(input)}: expected a whole number`),
		v.transform(Number),
		v.minValue(1, `${name} is 0: expected a number from 1 to ${mostTraced}`),
		v.maxValue(mostTraced, ({ input }) => `${name} is ${input}: expected a number from 1 to ${mostTraced}`)
	);
const Year = (name: string) =>
	v.pipe(
		v.string(),
		v.regex(/^\d{4}$/, ({ input }) => `${name} is ${quote(input)}: expected a year of four digits`),
		v.transform(Number),
		v.minValue(1900, ({ input }) => `${name} is ${input}: expected a year from 1900 to 2100`),
		v.maxValue(2100, ({ input }) => `${name} is ${input}: expected a year from 1900 to 2100`)
	);
const Parameters = v.object({
	from: v.optional(Count('from')),
	to: v.optional(Count('to')),
	value: v.optional(Count('value')),
	since: v.optional(Year('since')),
	later: v.optional(Year('later')),
	year: v.optional(Year('year')),
	until: v.optional(
		v.pipe(
			v.string(),
			v.regex(
				/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
				({ input }) => `until is ${quote(input)}: expected a month and a day, as in 05-24`
			)
		)
	),
	unit: v.optional(
		v.picklist(
			traceUnitIds,
			({ input }) => `unit is ${quote(input)}: expected one of ${traceUnitIds.join(', ')}`
		),
		'incidents'
	),
	basis: v.optional(
		v.picklist(
			['calendar', 'school'],
			({ input }) => `basis is ${quote(input)}: expected calendar or school`
		),
		'calendar'
	),
	within: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^\d{1,2}$/, ({ input }) => `within is ${quote(input)}: expected a whole number from 0 to 50`),
			v.transform(Number),
			v.maxValue(50, 'within is expected to be 50 at most')
		)
	)
});

/** The parameters of a question, in canonical order. */
export const traceParameters = Object.keys(Parameters.entries);

/** Reads a question from an address. Total; `null` where nothing is asked. */
export function parseTrace(params: URLSearchParams): Answer | null {
	const given = Object.fromEntries(
		traceParameters.flatMap((name) => {
			const value = params.get(name)?.trim().replaceAll(',', '');
			return value ? [[name, value]] : [];
		})
	);
	if (given.from === undefined && given.to === undefined && given.value === undefined) return null;
	const read = v.safeParse(Parameters, given);
	if (!read.success) return { problem: read.issues[0].message };
	return read.output.value === undefined ? pairOf(read.output) : singleOf(read.output);
}

type Read = v.InferOutput<typeof Parameters>;
type Answer = { question: TraceQuestion } | { problem: string };

function pairOf({ from, to, since, later, unit, basis, within }: Read): Answer {
	if (from === undefined || to === undefined)
		return { problem: 'two numbers are asked for: give from and to' };
	if (since === undefined)
		return { problem: 'the year of the first number is missing: give since, as in since=1997' };
	if (later !== undefined && later <= since)
		return { problem: `later is ${later}: expected a year after ${since}` };
	const years = { first: { value: from, year: since }, second: { value: to, year: later ?? null } };
	return { question: { ...years, since: null, until: null, unit, basis, within: within ?? null } };
}

function singleOf({ value, since, year, until, unit, basis, within, ...pair }: Read): Answer {
	if (pair.from !== undefined || pair.to !== undefined) {
		return { problem: 'one number and two are asked for: give value and year, or from, to and since' };
	}
	if (year === undefined) return { problem: 'the year of the number is missing: give year, as in year=2022' };
	if (since !== undefined && since > year)
		return { problem: `since is ${since}: expected no year after ${year}` };
	if (since !== undefined && until !== undefined) {
		return { problem: 'since and until are both given: a running total is of whole years here' };
	}
	const first = { value: value!, year };
	const running = since === undefined || since === year ? null : since;
	return {
		question: {
			first,
			second: null,
			since: running,
			until: until ?? null,
			unit,
			basis,
			within: within ?? null
		}
	};
}

/** The one address of a question, what is usual left out. */
export function formatTrace(
	{ first, second, since, until, unit, basis, within }: TraceQuestion,
	path = '/claims/trace'
) {
	const asked: [string, string | number | null][] = second
		? [['from', first.value], ['to', second.value], ['since', first.year], ['later', second.year]] // prettier-ignore
		: [['value', first.value], ['since', since], ['year', first.year], ['until', until]]; // prettier-ignore
	asked.push(['unit', unit === 'incidents' ? null : unit], ['basis', basis === 'calendar' ? null : basis]);
	asked.push(['within', within]);
	const query = asked.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
	return `${path}?${query.join('&')}`;
}

/** How far a number may be off and still be near. */
export function nearTo(value: number, { within }: Pick<TraceQuestion, 'within'>): number {
	return within ?? Math.max(1, Math.round(value / 50));
}

import * as v from 'valibot';
import { levels, type Level } from './incident.ts';
import { measureIds, type Measure } from './measure.ts';
import { timeBasisIds, type TimeBasis } from './period.ts';
import { formatRelease, parseRelease, type ReleaseName } from './release.ts';
import { stateCodes, type StateCode } from './state.ts';

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
	/** The value that was cited; `null` where the address cites none. */
	is: number | null;
}

/** The parts of the path of a figure's address. */
export interface FigurePath {
	release: string;
	rule: string;
	measure: string;
}

/** States by their codes, as a reader looks them up. */
const statesInOrder: readonly StateCode[] = stateCodes.toSorted();

const Year = (name: string, example: number) =>
	v.pipe(
		v.string(`${name} is missing: give a year, as in ${name}=${example}`),
		v.regex(/^\d{4}$/, ({ input }) => `${name} is ${quote(input)}: expected a year of four digits`),
		v.transform(Number),
		v.minValue(1900, ({ input }) => `${name} is ${input}: expected a year from 1900 to 2100`),
		v.maxValue(2100, ({ input }) => `${name} is ${input}: expected a year from 1900 to 2100`)
	);

/** Values parted by commas; `all` in their canonical order. */
const ListOf = <const T extends string>(name: string, all: readonly T[], read: (text: string) => string) =>
	v.pipe(
		v.string(),
		v.transform((text) => [...new Set(text.split(',').filter(Boolean).map(read))]),
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
		states: ListOf('state', statesInOrder, (text) => text.toUpperCase()),
		levels: ListOf('level', levels, (text) => text),
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
	)
);

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
		states: params.getAll('state').join(','),
		levels: params.getAll('level').join(','),
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
	const states = canonical(figure.states, statesInOrder);
	const chosen = canonical(figure.levels, levels);
	const params = [
		`from=${from}`,
		`to=${to}`,
		basis === 'calendar' ? '' : `basis=${basis}`,
		states.length > 0 ? `state=${states.join(',')}` : '',
		chosen.length > 0 ? `level=${chosen.join(',')}` : '',
		is === null ? '' : `is=${is}`
	];
	return `/figures/${formatRelease(release)}/${rule}/${measure}${suffix}?${params.filter(Boolean).join('&')}`;
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

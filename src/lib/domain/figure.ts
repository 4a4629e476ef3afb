import * as v from 'valibot';
import { filterEntries, formatFilters, readFilters, type Filters } from './figure-filters.ts';
import { measureIds, type Measure } from './measure.ts';
import { isOwnRule, parseOwnRule } from './own-rule.ts';
import type { DataSuffix } from './data-format.ts';
import { quote } from './quote.ts';
import { timeBasisIds, type TimeBasis } from './period.ts';
import { formatRelease, parseRelease, type ReleaseName } from './release.ts';

/** Where a number comes from: everything that is needed to count it again. */
export interface FigureAddress extends Filters {
	release: ReleaseName;
	/** Id of the counting rule. */
	rule: string;
	measure: Measure;
	/** First year, 1900 to 2100, of the given basis. */
	from: number;
	/** Last year, included. */
	to: number;
	basis: TimeBasis;
	/** The value that was cited; `null` where the address cites none. */
	is: number | null;
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
		...filterEntries,
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
		...readFilters(params),
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
export function formatFigure(figure: FigureAddress, suffix: DataSuffix | '.png' = ''): string {
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

import type { SpannedRule } from '#lib/server/queries/rule-span.ts';

/** A count of one year. */
export interface YearFigure {
	year: number;
	value: number;
	address: string;
}

/** One rule of the ribbon: from the first year that all rules have to the last. */
export interface RuleChange {
	id: string;
	title: string;
	first: YearFigure;
	last: YearFigure;
	/** `null` where the first is zero: nothing can be divided by it. */
	ratio: number | null;
}

/** The span of all rules in one year, and whose its ends are. */
export interface SpanYear {
	year: number;
	low: YearFigure & { rule: string; title: string };
	high: YearFigure & { rule: string; title: string };
}

/** What every registered rule says of the same years. */
export interface Ribbon {
	from: number;
	to: number;
	/** Ascending, whole years that all rules have. */
	years: SpanYear[];
	/** The smallest ratio first; those that cannot be divided at the end. */
	rules: RuleChange[];
	/** How many have a ratio. */
	divided: number;
}

/** The span of all rules over the whole years that all of them have; `null` for fewer than two rules or years. */
export function spanRules(rules: readonly SpannedRule[]): Ribbon | null {
	const held = rules.map(({ points }) => new Map(points.map(({ year, value }) => [year, value])));
	const shared = [...(held[0]?.keys() ?? [])].filter((year) => held.every((values) => values.has(year)));
	const [from, to] = [shared[0], shared.at(-1)];
	if (rules.length < 2 || from === undefined || to === undefined || from === to) return null;
	const figureOf: FigureOf = (rule, year) => rules[rule]!.figureOf({ year, value: held[rule]!.get(year)! });
	const changes = rules
		.map(({ id, title }, rule) => ({ id, title, ...changeOf(figureOf(rule, from), figureOf(rule, to)) }))
		.sort(byRatio);
	return {
		...{ from, to, rules: changes },
		years: shared.map((year) => spanOf(rules, held, figureOf, year)),
		divided: changes.filter(({ ratio }) => ratio !== null).length
	};
}

/** The count of a rule, by its place, in a year that all have. */
type FigureOf = (rule: number, year: number) => YearFigure;

function changeOf(first: YearFigure, last: YearFigure): Pick<RuleChange, 'first' | 'last' | 'ratio'> {
	return { first, last, ratio: first.value === 0 ? null : last.value / first.value };
}

function byRatio(a: RuleChange, b: RuleChange): number {
	return (a.ratio ?? Infinity) === (b.ratio ?? Infinity) ? 0 : (a.ratio ?? Infinity) - (b.ratio ?? Infinity);
}

/** The lowest and the highest of a year; of equal ones the first in the order of pages. */
function spanOf(
	rules: readonly SpannedRule[],
	held: readonly Map<number, number>[],
	figureOf: FigureOf,
	year: number
): SpanYear {
	const values = held.map((one) => one.get(year)!);
	const endOf = (value: number) => {
		const rule = values.indexOf(value);
		return { ...figureOf(rule, year), rule: rules[rule]!.id, title: rules[rule]!.title };
	};
	return { year, low: endOf(Math.min(...values)), high: endOf(Math.max(...values)) };
}

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
	const shared = sharedYears(rules);
	const [from, to] = [shared[0], shared.at(-1)];
	if (rules.length < 2 || from === undefined || to === undefined || from === to) return null;
	const changes = rules.map((rule) => changeOf(rule, from, to)).sort(byRatio);
	return {
		...{ from, to, rules: changes },
		years: shared.map((year) => spanOf(rules, year)),
		divided: changes.filter(({ ratio }) => ratio !== null).length
	};
}

function sharedYears(rules: readonly SpannedRule[]): number[] {
	const held = rules.map(({ points }) => new Set(points.map(({ year }) => year)));
	return [...(held[0] ?? [])].filter((year) => held.every((years) => years.has(year)));
}

function figureOf({ points }: SpannedRule, wanted: number): YearFigure {
	return points.find(({ year }) => year === wanted)!;
}

function changeOf(rule: SpannedRule, from: number, to: number): RuleChange {
	const [first, last] = [figureOf(rule, from), figureOf(rule, to)];
	const ratio = first.value === 0 ? null : last.value / first.value;
	return { id: rule.id, title: rule.title, first, last, ratio };
}

function byRatio(a: RuleChange, b: RuleChange): number {
	return (a.ratio ?? Infinity) === (b.ratio ?? Infinity) ? 0 : (a.ratio ?? Infinity) - (b.ratio ?? Infinity);
}

/** The lowest and the highest of a year; of equal ones the first in the order of pages. */
function spanOf(rules: readonly SpannedRule[], year: number): SpanYear {
	const ends = rules.map((rule) => ({ ...figureOf(rule, year), rule: rule.id, title: rule.title }));
	const low = ends.reduce((least, one) => (one.value < least.value ? one : least));
	const high = ends.reduce((most, one) => (one.value > most.value ? one : most));
	return { year, low, high };
}

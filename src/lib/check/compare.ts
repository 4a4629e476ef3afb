import type { PublishedMeasure } from '../domain/measure.ts';
import type { Known, KnownFigure } from './known.ts';
import type { Sentence, Statement } from './statement.ts';
import type { StatedUnit } from './stated-unit.ts';

/** The figures of a period, best first: those that count what a number is said to count, and the others. */
export interface Comparison {
	/** Of the same unit and the same value. */
	same: KnownFigure[];
	/** Of the other kind of unit and the same value. */
	swapped: KnownFigure[];
	/** Of the same unit, whatever the value. */
	likely: KnownFigure[];
	/** Whether they are of datasets that the text names. */
	isNamed: boolean;
}

const measuresOf: Record<StatedUnit, readonly PublishedMeasure[]> = {
	incidents: ['incidents'],
	killed: ['killed', 'children-killed'],
	wounded: ['wounded'],
	shot: ['killed-or-wounded', 'wounded', 'killed'],
	other: []
};
const people: readonly PublishedMeasure[] = ['killed', 'children-killed', 'wounded', 'killed-or-wounded'];

/** Numbers below this meet some figure of ours by chance. */
export const leastTelling = 10;

/** Holds a number against our figures of its period, those of the datasets that are named where any are. */
export function compare(known: Known, sentence: Sentence, statement: Statement): Comparison {
	const { period, unit } = statement;
	if (!period || unit === null || period.to === null)
		return { same: [], swapped: [], likely: [], isNamed: false };
	const { from, to, basis } = period;
	const all = known.figuresOf({ from, to, basis });
	const named = all.filter(({ dataset }) => sentence.around.includes(dataset));
	const figures = named.length > 0 ? named : all;
	const has = ({ value }: KnownFigure) => value >= statement.least && value <= statement.most;
	const likely = figures.filter(({ measure }) => measuresOf[unit].includes(measure));
	const others = unit === 'incidents' ? people : (['incidents'] as const);
	const swapped = figures.filter((one) => others.includes(one.measure as never) && has(one));
	return { same: likely.filter(has), swapped, likely, isNamed: named.length > 0 };
}

/** The best of each dataset and rule, three at most. */
export function bestOfEach(figures: readonly KnownFigure[]): KnownFigure[] {
	const lines = Map.groupBy(figures, ({ dataset, rule }) => `${dataset}/${rule}`);
	return [...lines.values()].map(([best]) => best!).slice(0, 3);
}

/** The figures of a list nearest to a number. */
export function nearestOf(figures: readonly KnownFigure[], value: number): KnownFigure[] {
	const complete = figures.filter((one) => one.complete);
	const pool = complete.length > 0 ? complete : figures;
	const distance = (one: KnownFigure) => Math.abs(one.value - value);
	return pool.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1);
}

/** From where to where, in the chart's unit. */
export interface SeriesSpan {
	low: number;
	high: number;
}

/** One yearly value. */
export interface SeriesPoint {
	year: number;
	/** 0 or more, in the chart's unit. */
	value: number;
	/** Address of the figure that the value is, or, for a rate, an index or a share, that it is made from. */
	href: string;
	/** Spoken whole, with the interval if there is one: "2022: 305 shootings at schools, K-12 School Shooting Database". */
	label: string;
	/** Set if only a part of the year is counted; says which: "to September 22". */
	partial?: string;
	/** Its confidence interval: a whisker, or, of the first of several lines, a band. */
	interval?: SeriesSpan;
}

/** One line: one release of one publisher under one rule. */
export interface SeriesLine {
	/** Unique within the chart. */
	key: string;
	/** Stands at the line's end: "Washington Post". */
	name: string;
	/** At least one, years strictly ascending; a year left out breaks the line. */
	points: SeriesPoint[];
	/** Running mean, years strictly ascending; broken where it is `null` or a year is left out. With it the marks are not joined. */
	mean?: { year: number; value: number | null }[];
}

/** One year of the span of many rules. */
export interface RibbonPoint extends SeriesSpan {
	year: number;
	/** Address of the lowest value, or of its rule. */
	lowHref?: string;
	/** Spoken: "2022: 12 incidents, the lowest, fatal and during classes"; default the year, the value and the ribbon's label. */
	lowLabel?: string;
	/** Address of the highest value, or of its rule. */
	highHref?: string;
	/** Spoken, like `lowLabel`. */
	highLabel?: string;
}

/** What surrounds the lines of a chart; all of it may be left out. */
export interface SeriesView {
	/** What the values are: `count` whole numbers, `rate` with decimals, `index` with 100 as the base, `share` 0 to 1, shown in percent; default `count`. */
	scale?: 'count' | 'rate' | 'index' | 'share';
	/** Stands over the axis of values: "per million pupils", "2013 = 100". */
	unit?: string;
	/** Behind the lines: the span of all rules, with a label of one line; years strictly ascending. `ends` names its edges, default "lowest", "highest". */
	ribbon?: { label: string; points: RibbonPoint[]; ends?: { low: string; high: string } };
	/** Years for which a line has no value, and why: "no enrollment figure". The axis reaches to them. */
	gaps?: { year: number; text: string }[];
	/** A rule before `year`: "collected as it happened since 2018". Left out where it is not between two years of the chart. */
	boundary?: { year: number; text: string };
	/**
	 * Years with which another level begins, each with the first and last year that it might be instead, and what it is,
	 * default "a change of level". Left out where it is not among the years of the chart.
	 */
	breaks?: { year: number; from: number; to: number; text?: string }[];
	/** How a year is written on the axis and in notes: `1997` → `1997-98`; default its number. */
	writeYear?: (year: number) => string;
	/** How a run of years is written: `2001 to 2003`, which is the default. */
	writeYears?: (first: string, last: string) => string;
	/** Height of the plot in pixels, for images of a given shape; default a share of the width. */
	depth?: number;
}

/** What lines are told apart by besides color, in their order; so at most four lines share a chart. */
export const manners = [
	{ marker: 'disc', dash: undefined },
	{ marker: 'square', dash: '7 3' },
	{ marker: 'diamond', dash: '2 3' },
	{ marker: 'triangle', dash: '10 3 2 3' }
] as const;

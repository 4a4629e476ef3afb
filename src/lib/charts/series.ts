/** One yearly value. */
export interface SeriesPoint {
	year: number;
	/** 0 or more, in the chart's unit. */
	value: number;
	/** Address of the figure that the value is. */
	href: string;
	/** Spoken whole: "2022: 305 shootings at schools, K-12 School Shooting Database". */
	label: string;
	/** Set if only a part of the year is counted; says which: "to September 22". */
	partial?: string;
}

/** One line: one release of one publisher under one rule. */
export interface SeriesLine {
	/** Unique within the chart. */
	key: string;
	/** Stands at the line's end: "Washington Post". */
	name: string;
	/** At least one, years strictly ascending; a year left out breaks the line. */
	points: SeriesPoint[];
}

/** What lines are told apart by besides color, in their order; so at most four lines share a chart. */
export const manners = [
	{ marker: 'disc', dash: undefined },
	{ marker: 'square', dash: '7 3' },
	{ marker: 'diamond', dash: '2 3' },
	{ marker: 'triangle', dash: '10 3 2 3' }
] as const;

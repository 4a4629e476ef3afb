import type { FacadeWindow, FacadeYear } from './facade-year.ts';
import { layoutColumns } from './layout-facade-columns.ts';
import { layoutRows } from './layout-facade-rows.ts';

/** A text and where its baseline begins, is centered or ends. */
export interface FacadeLabel {
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	/** Left out where the drawing is shown small and its type large, so that labels never meet. */
	minor: boolean;
}

/** Everything a façade draws, in pixels rounded to a tenth. */
export interface FacadeLayout {
	/** `columns`: a building a year. `rows`: a run of windows a year, for a phone. */
	shape: 'columns' | 'rows';
	width: number;
	height: number;
	/** Sizes of year labels and of values. */
	type: { label: number; value: number };
	/** Size of a lit window. */
	pane: { width: number; height: number };
	/** Stroke that makes `dark` a row of dots. */
	dots: { width: number; dashes: string };
	/** Outline of the ground the buildings stand on, far beyond the drawing's edges; empty in rows. */
	ground: string;
	years: FacadeYearLayout[];
}

/** One year of a façade: its input, and the paths and labels that show it, all measured from its origin. */
export interface FacadeYearLayout extends Omit<FacadeYear, 'windows'> {
	/** The origin: where a building's left wall meets the ground, or a row's upper left corner. */
	x: number;
	y: number;
	wall: string;
	/** A dot on each of the year's places; lit windows and frames cover theirs, the rest are the dark windows. */
	dark: string;
	/** Hatching that says the year is counted in part only. */
	hatch: string;
	/** Lit and outlined windows by date, with their upper left corners. */
	windows: (FacadeWindow & { x: number; y: number })[];
	/** The year, where it is shown. */
	name: FacadeLabel | null;
	/** The value, where it is shown. */
	count: FacadeLabel | null;
	/** Which part of the year is counted, where there is room to say it. */
	until: FacadeLabel | null;
}

/** What a façade is drawn from. */
export interface FacadeInput {
	/** At least one, strictly ascending. */
	years: FacadeYear[];
	/** Pixels; below 600 the years stand in rows. */
	width: number;
	/** The value that columns leave height for, which fixes their scale; the highest of `years` if left out or lower. */
	tallest?: number;
}

/**
 * Turns yearly counts into a façade: one window for each thing counted. Pure: same input, same output, no DOM.
 *
 * @throws {RangeError} if there are no years, their order is wrong, or a year has more windows than it counts
 */
export function layoutFacade({ years, width, tallest = 0 }: FacadeInput): FacadeLayout {
	if (years.length === 0) throw new RangeError('a façade needs at least one year');
	years.forEach(({ year }, i) => {
		if (i > 0 && year <= years[i - 1]!.year) throw new RangeError(`${year} follows ${years[i - 1]!.year}`);
	});
	const highest = Math.max(tallest, ...years.map(({ value }) => value));
	return width < 600 ? layoutRows(years, width) : layoutColumns(years, width, highest);
}

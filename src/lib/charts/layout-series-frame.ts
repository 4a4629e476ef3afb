import { extent, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { layoutHead, type HeadText } from './layout-series-head.ts';
import type { SeriesPlane } from './layout-series-line.ts';
import { placeOverTops } from './layout-series-ribbon.ts';
import { scaleValues, type ValueScale } from './layout-series-scale.ts';
import { round } from './path.ts';
import { lineHeight, seriesType, wrap } from './series-labels.ts';
import type { SeriesLine, SeriesView } from './series.ts';
import { textWidth } from './theme.ts';

/** Where the values and years of a chart stand, and the words over them. */
export interface SeriesFrame {
	/** First and last year that anything stands for. */
	years: [number, number];
	/** Whether the names of the lines stand over the plot. */
	isNarrow: boolean;
	values: ValueScale;
	plot: { left: number; right: number; top: number; bottom: number };
	plane: SeriesPlane;
	/** Where a year begins, within the plot. */
	before: (year: number) => number;
	/** Unit, words of the boundary, label of the ribbon. */
	texts: HeadText[];
	/** A sample of the ribbon before its label, where that found no place in the plot; else empty. */
	swatch: string;
	/** The rule between two years; empty without one. */
	boundary: string;
}

function spanYears(lines: SeriesLine[], { gaps = [], ribbon }: SeriesView): [number, number] {
	const means = lines.flatMap(({ mean = [] }) => mean.filter(({ value }) => value !== null));
	const all = [...lines.flatMap(({ points }) => points), ...means, ...gaps, ...(ribbon?.points ?? [])];
	return extent(all, ({ year }) => year) as [number, number];
}

/** Lays out the axes of a chart and what stands over them. */
export function layoutFrame(lines: SeriesLine[], view: SeriesView, width: number): SeriesFrame {
	const isNarrow = width < 600;
	const depth = view.depth ?? Math.round(width * (isNarrow ? 0.72 : 0.4));
	const values = scaleValues(lines, view, depth);
	const years = spanYears(lines, view);
	const left =
		Math.ceil(max(values.ticks, ({ text }) => textWidth(text.replace('%', '00'), seriesType))!) + 8;
	const right = width - (isNarrow ? 14 : 176);
	const places = placeYears(years, left, right);
	const planeFrom = (top: number): SeriesPlane => ({
		at: places.at,
		y: values.y.copy().range([top + depth, top]),
		step: places.step,
		radius: isNarrow ? 2.5 : 3.5,
		bottom: top + depth
	});

	const namesHeight = isNarrow ? measureNames(lines, width - left - 44) : 0;
	const label = placeLabel(lines, view, planeFrom(0), right, left);
	const rule = findRule(view, years, places.before);
	const ribbonWords = label ? undefined : view.ribbon?.label;
	const head = layoutHead({ unit: view.unit, ribbon: ribbonWords }, rule, width, namesHeight + 4);
	const plane = planeFrom(namesHeight + (head.height > 0 ? head.height + 18 : 24));
	const top = plane.bottom - depth;
	return {
		years,
		isNarrow,
		values,
		plot: { left, right, top, bottom: plane.bottom },
		plane,
		before: places.before,
		texts: [...head.texts, ...(label ? [{ ...label, y: round(label.y + top) }] : [])],
		swatch: head.swatch,
		boundary: rule ? `M${rule.x} ${head.ruleTop}V${plane.bottom}` : ''
	};
}

function placeYears([first, last]: [number, number], left: number, right: number) {
	const x = scaleLinear([first, last], [left + 10, right - 4]);
	return {
		at: (year: number) => round(first === last ? (left + right) / 2 : x(year)),
		before: (year: number) => round(Math.max(left, Math.min(right, x(year - 0.5)))),
		step: first === last ? right - left : x(first + 1) - x(first)
	};
}

function measureNames(lines: SeriesLine[], room: number): number {
	return lines.reduce((sum, { name }) => sum + wrap(name, room, seriesType).length * lineHeight + 5, 0);
}

function findRule(
	{ boundary }: SeriesView,
	[first, last]: [number, number],
	before: (year: number) => number
) {
	if (!boundary || boundary.year <= first || boundary.year > last) return null;
	return { text: boundary.text, x: before(boundary.year) };
}

/** The ribbon's label in a plot that begins at 0; `null` without a ribbon, or without room over it. */
function placeLabel(lines: SeriesLine[], view: SeriesView, plane: SeriesPlane, right: number, left: number) {
	if (!view.ribbon) return null;
	const text = view.ribbon.label;
	const tops = topsOf(lines, view.ribbon.points, plane);
	const place = placeOverTops(text, seriesType, tops, { left, right, top: 0 }, plane.step);
	return place && { text, ...place, anchor: 'start' as const };
}

/** The highest place that lines, intervals, means and the ribbon reach in each year. */
function topsOf(lines: SeriesLine[], ribbon: { year: number; high: number }[], { at, y }: SeriesPlane) {
	const highest = new Map<number, number>();
	const reach = (year: number, value: number) => highest.set(year, Math.max(value, highest.get(year) ?? 0));
	for (const { points, mean = [] } of lines) {
		for (const { year, value, interval } of points) reach(year, interval?.high ?? value);
		for (const { year, value } of mean) reach(year, value ?? 0);
	}
	for (const { year, high } of ribbon) reach(year, high);
	return [...highest].sort(([a], [b]) => a - b).map(([year, value]) => ({ x: at(year), y: y(value) }));
}

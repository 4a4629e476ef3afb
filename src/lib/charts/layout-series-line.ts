import { area, line } from 'd3-shape';
import { markerPath, type Marker } from './marker.ts';
import { hatch, rectangle, round } from './path.ts';
import type { SeriesLine, SeriesPoint } from './series.ts';

/** A point, the outline of its mark, and the area that answers to a pointer. */
export interface SeriesMark extends SeriesPoint {
	x: number;
	y: number;
	path: string;
	/** A rectangle around the mark, no wider than the year. */
	hit: string;
}

/** Where years and values are, and what room a year has, in pixels. */
export interface SeriesPlane {
	at: (year: number) => number;
	y: (value: number) => number;
	/** From one year to the next. */
	step: number;
	/** Radius of a mark where there is room for it. */
	radius: number;
	bottom: number;
}

/** What one line draws. */
export interface LineShape {
	/** Joins neighboring whole years; broken where a year is missing or partial. Empty where there is a mean. */
	path: string;
	/** The running mean; empty without one. */
	mean: string;
	/** Intervals of neighboring whole years; empty unless asked for. */
	band: string;
	/** Intervals that are in no band, one stroke each. */
	whiskers: string;
	marks: SeriesMark[];
	/** Where the line ends: its mean, or its last mark. */
	last: { x: number; y: number };
}

/** Parts of a list in which every year follows the one before. */
export function runsOf<Point extends { year: number }>(points: Point[]): Point[][] {
	const runs: Point[][] = [];
	for (const point of points) {
		const run = runs.at(-1);
		if (run && point.year === run.at(-1)!.year + 1) run.push(point);
		else runs.push([point]);
	}
	return runs;
}

/** What one line draws; a part of a year stands in no path. */
export function shapeLine(
	{ points, mean = [] }: SeriesLine,
	marker: Marker,
	hasBand: boolean,
	plane: SeriesPlane
): LineShape {
	const { at, y } = plane;
	const marks = points.map((point) => placeMark(point, marker, mean.length > 0, plane));
	const join = line<{ year: number; value: number }>(
		({ year }) => at(year),
		({ value }) => round(y(value))
	);
	const whole = points.filter(({ partial }) => !partial);
	const means = mean.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
	const joinAll = (some: { year: number; value: number }[]) =>
		runsOf(some)
			.map((run) => join(run))
			.join('');
	const banded = hasBand
		? runsOf(whole.filter(({ interval }) => interval)).filter((run) => run.length > 1)
		: [];
	const inBand = new Set(banded.flat().map(({ year }) => year));
	const lastMean = means.at(-1);
	return {
		path: mean.length > 0 ? '' : joinAll(whole),
		mean: joinAll(means),
		band: banded.map((run) => shapeBand(run, plane)).join(''),
		whiskers: marks
			.filter(({ year }) => !inBand.has(year))
			.map(({ x, interval }) =>
				interval ? `M${x} ${round(y(interval.low))}V${round(y(interval.high))}` : ''
			)
			.join(''),
		marks,
		last: lastMean ? { x: at(lastMean.year), y: round(y(lastMean.value)) } : marks.at(-1)!
	};
}

function placeMark(point: SeriesPoint, marker: Marker, recedes: boolean, plane: SeriesPlane): SeriesMark {
	const [x, y] = [plane.at(point.year), round(plane.y(point.value))];
	const room = Math.max(1.7, Math.min(plane.radius, plane.step * 0.42));
	const radius = recedes && !point.partial ? round(room * 0.8) : round(room);
	const width = Math.min(22, plane.step);
	return {
		...point,
		x,
		y,
		path: markerPath(marker, x, y, radius),
		hit: rectangle(x - width / 2, y - 11, width, 22)
	};
}

function shapeBand(run: SeriesPoint[], { at, y }: SeriesPlane): string {
	const shape = area<SeriesPoint>(
		({ year }) => at(year),
		({ interval }) => round(y(interval!.low)),
		({ interval }) => round(y(interval!.high))
	);
	return shape(run)!;
}

/** A hatched column for each year of which only a part is counted, as high as the highest of its marks. */
export function hatchPartial(marks: SeriesMark[], { step, bottom }: SeriesPlane): string {
	const tops = new Map<number, SeriesMark>();
	for (const mark of marks.filter(({ partial }) => partial))
		if (mark.y < (tops.get(mark.year)?.y ?? Infinity)) tops.set(mark.year, mark);
	const width = Math.max(5, Math.min(14, step * 0.7));
	return [...tops.values()].map(({ x, y }) => hatch(x - width / 2, y, width, bottom - y)).join('');
}

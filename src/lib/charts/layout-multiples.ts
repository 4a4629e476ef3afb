import { max, min } from 'd3-array';
import { formatCount } from '#lib/format/number.ts';

/** One small chart of many. */
export interface SmallMultiple {
	/** Unique within the page. */
	key: string;
	/** "Texas". */
	name: string;
	/** Years strictly ascending; a year left out or null is a gap. */
	points: YearValue[];
	/** Where the chart leads to; null if nowhere. An address under /figures/ with `is` = the value shown makes it a figure. */
	href: string | null;
	/** Spoken whole: "Texas: 12 incidents in 2023, from 3 in 1999". */
	label: string;
	/** The figure of the value shown, where the chart itself leads elsewhere. */
	figure?: string;
	/** The value shown, as it is printed; default the whole number. */
	text?: string;
	/** For a value shown that is the quotient of two figures: their addresses, for the law's crawler. */
	ratio?: { from: string; to: string };
}

export interface YearValue {
	year: number;
	/** 0 or more; null if there is none, as where a denominator is missing. */
	value: number | null;
	/** True if only a part of the year is counted. */
	partial?: boolean;
}

/** What all charts of a set share. */
export interface CommonScale {
	first: number;
	last: number;
	/** The value that reaches the top. */
	highest: number;
	/** The last year that some chart counts whole; null if none does. */
	lastWhole: number | null;
	/** Pixels of a year and of a whole drawing. */
	step: number;
	width: number;
	height: number;
}

/** Height of the plot: whole pixels, so that paths are short. */
const depth = 44;

function check({ name, points }: SmallMultiple) {
	if (points.length === 0) throw new RangeError(`${name} has no points`);
	points.forEach(({ year, value }, i) => {
		if (i > 0 && year <= points[i - 1]!.year)
			throw new RangeError(`${name}: ${year} follows ${points[i - 1]!.year}`);
		if (value !== null && !(Number.isFinite(value) && value >= 0))
			throw new RangeError(`${name}: ${value} is not a number of 0 or more`);
	});
}

/**
 * The scale of a set of charts.
 *
 * @param charts at least one
 * @throws {RangeError} if a chart has no points, years out of order, or a value that is no number of 0 or more
 */
export function shareScale(charts: readonly SmallMultiple[]): CommonScale {
	charts.forEach(check);
	const points = charts.flatMap((chart) => chart.points);
	if (points.length === 0) throw new RangeError('no charts');
	const [first, last] = [min(points, ({ year }) => year)!, max(points, ({ year }) => year)!];
	const whole = points.filter(({ partial, value }) => !partial && value !== null);
	const step = Math.max(2, Math.floor(120 / (last - first + 1)));
	return {
		first,
		last,
		highest: max(points, ({ value }) => value ?? 0) || 1,
		lastWhole: max(whole, ({ year }) => year) ?? null,
		step,
		width: step * (last - first + 1),
		height: depth + 1
	};
}

/** How many charts stand beside each other, and what each takes; in pixels. */
export interface MultiplesLayout {
	scale: CommonScale;
	columns: number;
	cell: { width: number; height: number };
	width: number;
	height: number;
}

/**
 * Where the charts of a set stand, row by row.
 *
 * @param asked.width of the whole drawing; without it, as wide as its columns need
 * @param asked.columns as many as the width holds if left out, two at least
 */
export function layoutMultiples(
	charts: readonly SmallMultiple[],
	{
		width,
		columns,
		gap = { x: 50, y: 40 }
	}: { width?: number; columns?: number; gap?: { x: number; y: number } }
): MultiplesLayout {
	const scale = shareScale(charts);
	const least = scale.width + gap.x;
	const count = columns ?? Math.max(2, Math.floor((width ?? 0) / least));
	const cell = { width: width ? Math.floor(width / count) : least, height: scale.height + gap.y };
	const height = cell.height * Math.ceil(charts.length / count);
	return { scale, columns: count, cell, width: width ?? cell.width * count, height };
}

/** Steps over some neighboring years, closed along the ground, so that zero is still a line there. */
function outline(run: YearValue[], { first, highest, step }: CommonScale): string {
	let path = `M${(run[0]!.year - first) * step} ${depth}`;
	let at = depth;
	let flat = 0;
	for (const { value } of run) {
		const height = value! > 0 ? Math.max(1, Math.round((value! / highest) * depth)) : 0;
		if (depth - height !== at) {
			path += `${flat > 0 ? `h${flat}` : ''}V${depth - height}`;
			at = depth - height;
			flat = 0;
		}
		flat += step;
	}
	return `${path}h${flat}${at === depth ? '' : `V${depth}`}z`;
}

/** Years in runs that no gap parts. */
function runsOf(points: YearValue[]): YearValue[][] {
	const runs: YearValue[][] = [];
	for (const point of points) {
		if (point.value === null) continue;
		const run = runs.at(-1);
		if (run?.at(-1)?.year === point.year - 1) run.push(point);
		else runs.push([point]);
	}
	return runs;
}

/** What one small chart draws: its whole years as one path, its partial years as another. */
export function layoutMultiple(
	{ points }: SmallMultiple,
	scale: CommonScale
): { whole: string; part: string } {
	const draw = (some: YearValue[]) =>
		runsOf(some)
			.map((run) => outline(run, scale))
			.join('');
	return {
		whole: draw(points.filter(({ partial }) => !partial)),
		part: draw(points.filter(({ partial }) => partial))
	};
}

/** The value that stands beside a chart: that of the last whole year of the set; null if it has none. */
export function shownValue(
	{ points, text }: SmallMultiple,
	{ lastWhole }: CommonScale
): { value: number; text: string } | null {
	const value = points.find(({ year, partial }) => year === lastWhole && !partial)?.value ?? null;
	return value === null ? null : { value, text: text ?? formatCount(value) };
}

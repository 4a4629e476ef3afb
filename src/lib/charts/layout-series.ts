import { extent, max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { formatCount } from '#lib/format/number.ts';
import { markerPath, type Marker } from './marker.ts';
import { round } from './path.ts';
import { lineHeight, placeBeside, placeOver, wrap, type EndLabel } from './series-labels.ts';
import { manners, type SeriesLine, type SeriesPoint } from './series.ts';
import { textWidth } from './theme.ts';

/** Size of all type in a series, in its own pixels. */
export const seriesType = 13;

/** A point and the outline of its mark. */
export interface SeriesMark extends SeriesPoint {
	x: number;
	y: number;
	path: string;
}

/** What part of a partial year is counted, said under the year. */
export interface SeriesNote {
	text: string;
	x: number;
	y: number;
	anchor: 'end';
}

/** Everything a series draws, in pixels rounded to a tenth. */
export interface SeriesLayout {
	width: number;
	height: number;
	plot: { left: number; right: number; top: number; bottom: number };
	xTicks: { year: number; x: number }[];
	yTicks: { text: string; y: number }[];
	lines: {
		key: string;
		name: string;
		marker: Marker;
		dash: string | undefined;
		/** Joins neighboring whole years; broken where a year is missing or partial. */
		path: string;
		marks: SeriesMark[];
		end: EndLabel;
	}[];
	notes: SeriesNote[];
}

function check(lines: SeriesLine[]) {
	if (lines.length === 0 || lines.length > manners.length) {
		throw new RangeError(`${lines.length} lines; one to ${manners.length} can be told apart`);
	}
	for (const { name, points } of lines) {
		if (points.length === 0) throw new RangeError(`${name} has no points`);
		points.forEach(({ year }, i) => {
			if (i > 0 && year <= points[i - 1]!.year)
				throw new RangeError(`${name}: ${year} follows ${points[i - 1]!.year}`);
		});
	}
}

/** A place for each whole year between the first and the last; null breaks the line. */
function withGaps(marks: SeriesMark[]): (SeriesMark | null)[] {
	return marks.flatMap((mark, i) => {
		const previous = marks[i - 1];
		const broken = mark.partial || (previous && mark.year > previous.year + 1);
		return [...(broken ? [null] : []), ...(mark.partial ? [] : [mark])];
	});
}

/** Under the axis, each once a year; those that would meet stand in the next row. */
function placeNotes(marks: SeriesMark[], { left, right, bottom }: SeriesLayout['plot']): SeriesNote[] {
	const ends: number[] = [];
	const said = new Map(
		marks.flatMap(({ year, x, partial }): [string, number][] => (partial ? [[`${year} ${partial}`, x]] : []))
	);
	return [...said]
		.sort(([, a], [, b]) => a - b)
		.map(([text, x]) => {
			const width = textWidth(text, seriesType);
			const from = Math.max(left, Math.min(right + 8, x + width / 2) - width);
			const free = ends.findIndex((end) => end + 8 < from);
			const row = free < 0 ? ends.length : free;
			ends[row] = from + width;
			return { text, x: round(from + width), y: bottom + 38 + row * lineHeight, anchor: 'end' };
		});
}

/**
 * Turns yearly lines into everything a chart of them draws. Pure: same input, same output, no DOM. Below 600 pixels
 * the names stand over the plot instead of at the lines' ends.
 *
 * @param lines one to four
 * @throws {RangeError} if there are other numbers of lines, a line without points, or years out of order
 */
export function layoutSeries(lines: SeriesLine[], width: number): SeriesLayout {
	check(lines);
	const isNarrow = width < 600;
	const points = lines.flatMap((one) => one.points);
	const [first, last] = extent(points, ({ year }) => year) as [number, number];
	const y = scaleLinear([0, max(points, ({ value }) => value) || 1], [0, 1]).nice(4);
	const yTicks = y.ticks(4).filter((tick) => Number.isInteger(tick) || y.domain()[1]! < 4);

	const left = Math.ceil(max(yTicks, (tick) => textWidth(formatCount(tick), seriesType))!) + 8;
	const rows = lines.map(({ name }) => wrap(name, width - left - 44, seriesType).length * lineHeight + 5);
	const top = isNarrow ? 24 + rows.reduce((sum, row) => sum + row, 0) : 24;
	const depth = Math.round(width * (isNarrow ? 0.72 : 0.4));
	const plot = { left, right: width - (isNarrow ? 14 : 176), top, bottom: top + depth };

	const x = scaleLinear([first, last], [plot.left + 10, plot.right - 4]);
	const at = (year: number) => round(first === last ? (plot.left + plot.right) / 2 : x(year));
	y.range([plot.bottom, plot.top]);

	const drawn = lines.map(({ key, name, points }, i) => {
		const { marker, dash } = manners[i]!;
		const marks = points.map((point): SeriesMark => {
			const place = { x: at(point.year), y: round(y(point.value)) };
			return { ...point, ...place, path: markerPath(marker, place.x, place.y, isNarrow ? 2.5 : 3.5) };
		});
		const join = line<SeriesMark | null>(
			(mark) => mark!.x,
			(mark) => mark!.y
		).defined((mark) => mark !== null);
		return { key, name, marker, dash, marks, path: join(withGaps(marks)) ?? '' };
	});

	const ends = drawn.map(({ name, marks }) => ({ name, x: marks.at(-1)!.x, y: marks.at(-1)!.y }));
	const labels = isNarrow
		? placeOver(ends, left, width, seriesType)
		: placeBeside(ends, plot, width - plot.right - 18, seriesType);
	const yearRoom = (textWidth('2022', seriesType) + 16) / (plot.right - plot.left);
	const step = Math.max(
		1,
		...[1, 2, 5, 10, 20, 50].filter((n, i, all) => i === 0 || all[i - 1]! / (last - first || 1) < yearRoom)
	);
	const notes = placeNotes(
		drawn.flatMap(({ marks }) => marks),
		plot
	);
	return {
		width,
		height: Math.max(plot.bottom, ...notes.map((note) => note.y - 18)) + 26,
		plot,
		xTicks: Array.from({ length: last - first + 1 }, (_, i) => first + i)
			.filter((year) => year % step === 0)
			.map((year) => ({ year, x: at(year) })),
		yTicks: yTicks.map((tick) => ({ text: formatCount(tick), y: round(y(tick)) })),
		lines: drawn.map((one, i) => ({ ...one, end: labels[i]! })),
		notes
	};
}

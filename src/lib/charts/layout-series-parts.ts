import type { Marker } from './marker.ts';
import { markerPath } from './marker.ts';
import { round } from './path.ts';
import type { SeriesNote } from './layout-series-axis.ts';
import type { SeriesMark } from './layout-series-line.ts';
import { lineHeight, seriesType, wrap } from './series-labels.ts';
import { textWidth } from './theme.ts';

/** A line whose partial years are told under the chart. */
interface ToldLine {
	name: string;
	marker: Marker;
	marks: SeriesMark[];
}

interface Plot {
	left: number;
	right: number;
	width: number;
}

/**
 * What is said of years that are counted in part, from `top` down: under its year where that holds for every mark of
 * the year, else in one sentence a line, after a hollow mark of that line.
 */
export function placePartial(
	lines: ToldLine[],
	writeYear: (year: number) => string,
	plot: Plot,
	top: number
): SeriesNote[] {
	const marks = lines.flatMap((line) => line.marks);
	return isSaidOfAll(marks)
		? placeUnderYears(marks, writeYear, plot, top)
		: placeByLine(lines, writeYear, plot, top);
}

function isSaidOfAll(marks: SeriesMark[]): boolean {
	const said = new Map(marks.flatMap(({ year, partial }) => (partial ? [[year, partial] as const] : [])));
	return marks.every(({ year, partial }) => said.get(year) === partial);
}

/** Each once a year; those that would meet stand in the next row. */
function placeUnderYears(
	marks: SeriesMark[],
	writeYear: (year: number) => string,
	{ left, right }: Plot,
	top: number
): SeriesNote[] {
	const ends: number[] = [];
	const said = new Map(
		marks.flatMap(({ year, x, partial }): [string, number][] =>
			partial ? [[`${writeYear(year)} ${partial}`, x]] : []
		)
	);
	return [...said]
		.sort(([, a], [, b]) => a - b)
		.map(([text, x]) => {
			const width = textWidth(text, seriesType);
			const from = Math.max(left, Math.min(right + 8, x + width / 2) - width);
			const free = ends.findIndex((end) => end + 8 < from);
			const row = free < 0 ? ends.length : free;
			ends[row] = from + width;
			return { text: [text], x: round(from + width), y: top + row * lineHeight, anchor: 'end' };
		});
}

function placeByLine(
	lines: ToldLine[],
	writeYear: (year: number) => string,
	{ width }: Plot,
	top: number
): SeriesNote[] {
	let y = top + 4;
	return lines.flatMap(({ name, marker, marks }, line): SeriesNote[] => {
		const told = sayParts(marks, writeYear);
		if (told === '') return [];
		const text = wrap(`${name}: ${told}`, width - 18, seriesType);
		const note = { text, x: 18, y, anchor: 'start' as const, line, mark: markerPath(marker, 5, y - 4, 3.5) };
		y += text.length * lineHeight;
		return [note];
	});
}

/** `2023 to September 22; 2024, 2025 at second hand`. */
function sayParts(marks: SeriesMark[], writeYear: (year: number) => string): string {
	const partial = marks.flatMap(({ year, partial }) => (partial ? [{ year, partial }] : []));
	return [...Map.groupBy(partial, (one) => one.partial)]
		.map(([text, years]) => `${years.map(({ year }) => writeYear(year)).join(', ')} ${text}`)
		.join('; ');
}

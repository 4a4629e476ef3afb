import { round } from './path.ts';
import { runsOf } from './layout-series-line.ts';
import { lineHeight, seriesType, wrap } from './series-labels.ts';
import type { SeriesView } from './series.ts';

/** Words under the axis: under their year, or after a sample of the mark that they are about. */
export interface SeriesNote {
	text: string[];
	x: number;
	/** Baseline of the first line. */
	y: number;
	anchor: 'start' | 'end';
	/** The mark that it explains. */
	sign?: string;
	/** The line that it is about, by its place, and that line's mark. */
	line?: number;
	mark?: string;
}

/** A mark on the axis of years, with what it says. */
export interface AxisSign {
	year: number;
	label: string;
	path: string;
}

/** What stands on and under the axis of years. */
export interface SeriesAxis {
	gaps: AxisSign[];
	breaks: AxisSign[];
	/** Rows between the axis and the names of the years, in pixels. */
	depth: number;
}

const rowDepth = 9;

/** A small cross where there is no value. */
const cross = (x: number, y: number) => `M${round(x - 2.5)} ${round(y - 2.5)}l5 5m0 -5l-5 5`;

/** A wedge where another level begins, on a bar over the years that it might be instead. */
const wedge = (x: number, y: number, from: number, to: number) =>
	`M${round(from)} ${round(y)}H${round(to)}M${round(x - 3)} ${round(y + 3)}L${round(x)} ${round(y - 3)}L${round(x + 3)} ${round(y + 3)}z`;

/**
 * The marks of gaps and breaks, each kind in a row of its own under the axis.
 *
 * @param before where a year begins, in pixels
 */
export function layoutAxis(
	view: SeriesView,
	[first, last]: [number, number],
	bottom: number,
	at: (year: number) => number,
	before: (year: number) => number
): SeriesAxis {
	const { gaps = [], writeYear = String, writeYears = toYears } = view;
	const breaks = (view.breaks ?? []).filter(({ year }) => year > first && year <= last);
	const gapRow = bottom + 5;
	const breakRow = bottom + 6 + (gaps.length > 0 ? rowDepth : 0);
	return {
		gaps: gaps.map(({ year, text }) => ({
			year,
			label: `${writeYear(year)}: ${text}`,
			path: cross(at(year), gapRow)
		})),
		breaks: breaks.map((one) => ({
			year: one.year,
			label: sayBreak(one, writeYear, writeYears),
			path: wedge(
				before(one.year),
				breakRow,
				before(Math.max(one.from, first)),
				before(Math.min(one.to, last))
			)
		})),
		depth: (gaps.length > 0 ? rowDepth - 5 : 0) + (breaks.length > 0 ? rowDepth : 0)
	};
}

const toYears = (first: string, last: string) => `${first} to ${last}`;

type Break = NonNullable<SeriesView['breaks']>[number];

function sayBreak(
	{ year, from, to, text = 'a change of level' }: Break,
	writeYear: (year: number) => string,
	writeYears: typeof toYears
) {
	const range = from < to ? ` (${writeYears(writeYear(from), writeYear(to))})` : '';
	return `${writeYear(year)}${range}: ${text}`;
}

/** `[2001, 2002, 2003, 2006]` → `2001 to 2003, 2006`. */
function listYears(years: number[], writeYear: (year: number) => string, writeYears: typeof toYears): string {
	return runsOf(years.map((year) => ({ year })))
		.flatMap((run) => {
			const [first, last] = [run[0]!, run.at(-1)!].map(({ year }) => writeYear(year));
			return run.length > 2 ? [writeYears(first!, last!)] : run.map(({ year }) => writeYear(year));
		})
		.join(', ');
}

/** What is said of gaps and breaks, gaps with the same words in one sentence. */
function sayMarks({ gaps = [], writeYear = String, writeYears = toYears }: SeriesView, breaks: AxisSign[]) {
	const byText = Map.groupBy(gaps, ({ text }) => text);
	return [
		...[...byText].map(([text, all]) => ({
			words: `${listYears(
				all.map(({ year }) => year).sort((a, b) => a - b),
				writeYear,
				writeYears
			)}: ${text}`,
			sign: (y: number) => cross(5, y)
		})),
		...breaks.map(({ label }) => ({ words: label, sign: (y: number) => wedge(5, y, 0, 10) }))
	];
}

/** What is said of gaps and breaks, below the other notes of a chart, or from `top` down where it has none. */
export function placeMarks(
	notes: SeriesNote[],
	view: SeriesView,
	breaks: AxisSign[],
	width: number,
	top: number
): SeriesNote[] {
	let y = Math.max(top, ...notes.map((note) => note.y + note.text.length * lineHeight)) + 4;
	const said: SeriesNote[] = [];
	for (const { words, sign } of sayMarks(view, breaks)) {
		const text = wrap(words, width - 18, seriesType);
		said.push({ text, x: 18, y, anchor: 'start', sign: sign(y - 4) });
		y += text.length * lineHeight;
	}
	return said;
}

import { checkSeries } from './check-series.ts';
import { layoutAxis, placeMarks, type AxisSign, type SeriesNote } from './layout-series-axis.ts';
import { layoutFrame, type SeriesFrame } from './layout-series-frame.ts';
import type { HeadText } from './layout-series-head.ts';
import { hatchPartial, shapeLine, type LineShape } from './layout-series-line.ts';
import { placePartial } from './layout-series-parts.ts';
import { shapeRibbon, type RibbonShape } from './layout-series-ribbon.ts';
import { markerPath, type Marker } from './marker.ts';
import { round } from './path.ts';
import { lineHeight, placeBeside, placeOver, seriesType, type EndLabel } from './series-labels.ts';
import { manners, type SeriesLine, type SeriesView } from './series.ts';
import { textWidth } from './theme.ts';

/** One line as it is drawn. */
export interface DrawnLine extends LineShape {
	key: string;
	name: string;
	marker: Marker;
	dash: string | undefined;
	end: EndLabel;
	/** The mark on the sample of the line, where names stand over the plot; else empty. */
	sample: string;
}

/** Everything a series draws, in pixels rounded to a tenth. */
export interface SeriesLayout {
	width: number;
	height: number;
	plot: { left: number; right: number; top: number; bottom: number };
	/** Names of years, on one baseline. */
	xTicks: { text: string; x: number; y: number }[];
	yTicks: { text: string; y: number; isReference: boolean }[];
	ribbon: RibbonShape | null;
	/** A sample of the ribbon before its label, where that found no place in the plot; else empty. */
	swatch: string;
	/** Columns of years that are counted in part. */
	hatch: string;
	lines: DrawnLine[];
	/** The rule between two years; empty without one. */
	boundary: string;
	gaps: AxisSign[];
	breaks: AxisSign[];
	/** Unit, words of the boundary, label of the ribbon. */
	texts: HeadText[];
	notes: SeriesNote[];
}

/**
 * Turns yearly lines and what surrounds them into everything a chart of them draws. Pure: same input, same output, no
 * DOM. Below 600 pixels the names stand over the plot instead of at the lines' ends.
 *
 * @param lines one to four
 * @throws {RangeError} if there are other numbers of lines, a line without points, years out of order, or a value
 * that is negative or no number
 */
export function layoutSeries(lines: SeriesLine[], width: number, view: SeriesView = {}): SeriesLayout {
	checkSeries(lines, view);
	const frame = layoutFrame(lines, view, width);
	const { plot, plane, values } = frame;
	const drawn = drawLines(lines, frame, width);
	const marks = drawn.flatMap((line) => line.marks);
	const axis = layoutAxis(view, frame.years, plot.bottom, plane.at, frame.before);
	const top = plot.bottom + axis.depth + 38;
	const parts = placePartial(drawn, view.writeYear ?? String, { ...plot, width }, top);
	const notes = [...parts, ...placeMarks(parts, view, axis.breaks, width, top)];
	return {
		width,
		height: Math.max(
			plot.bottom + axis.depth + 26,
			...notes.map(({ y, text }) => y + text.length * lineHeight - 8)
		),
		plot,
		xTicks: nameYears(frame, view).map((tick) => ({ ...tick, y: plot.bottom + axis.depth + 20 })),
		yTicks: values.ticks.map(({ value, text }) => ({
			text,
			y: round(plane.y(value)),
			isReference: value === values.reference
		})),
		ribbon: view.ribbon ? shapeRibbon(view.ribbon, values.write, plane) : null,
		swatch: frame.swatch,
		hatch: hatchPartial(marks, plane),
		lines: drawn,
		boundary: frame.boundary,
		gaps: axis.gaps,
		breaks: axis.breaks,
		texts: frame.texts,
		notes
	};
}

/** The lines with their names. */
function drawLines(lines: SeriesLine[], { plot, plane, isNarrow }: SeriesFrame, width: number): DrawnLine[] {
	const shapes = lines.map((line, i) =>
		shapeLine(line, manners[i]!.marker, i === 0 && lines.length > 1, plane)
	);
	const ends = lines.map(({ name }, i) => ({ name, ...shapes[i]!.last }));
	const labels = isNarrow
		? placeOver(ends, plot.left, width, seriesType)
		: placeBeside(ends, plot, width - plot.right - 18, seriesType);
	return lines.map(({ key, name }, i) => {
		const { marker, dash } = manners[i]!;
		const end = labels[i]!;
		const sample = isNarrow ? markerPath(marker, plot.left + 17, end.y - seriesType * 0.35, 3) : '';
		return { key, name, marker, dash, ...shapes[i]!, end, sample };
	});
}

/** Years named on the axis: as many round ones as have room. */
function nameYears({ years: [first, last], plot, plane }: SeriesFrame, { writeYear = String }: SeriesView) {
	const room = (textWidth(writeYear(last), seriesType) + 16) / (plot.right - plot.left);
	const step = Math.max(
		1,
		...[1, 2, 5, 10, 20, 50].filter((n, i, all) => i === 0 || all[i - 1]! / (last - first || 1) < room)
	);
	return Array.from({ length: last - first + 1 }, (_, i) => first + i)
		.filter((year) => year % step === 0)
		.map((year) => ({ text: writeYear(year), x: plane.at(year) }));
}

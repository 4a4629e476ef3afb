import { max } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { formatCount } from '#lib/format/number.ts';
import type { SeriesLine, SeriesView } from './series.ts';

/** The axis of values: a scale from 0, and the values written on it. */
export interface ValueScale {
	/** Domain from 0; the range is the chart's to set. */
	y: ScaleLinear<number, number>;
	ticks: { value: number; text: string }[];
	/** A value as it is written on the axis. */
	write: (value: number) => string;
	/** A value that the lines are read against: 100 of an index. */
	reference: number | null;
}

/** Everything that is drawn at a height: values, ends of intervals, means, the ribbon. */
function valuesOf(lines: SeriesLine[], { ribbon }: SeriesView): number[] {
	return [
		...lines.flatMap(({ points }) =>
			points.map(({ value, interval }) => Math.max(value, interval?.high ?? 0))
		),
		...lines.flatMap(({ mean = [] }) => mean.map(({ value }) => value ?? 0)),
		...(ribbon?.points ?? []).map(({ high }) => high)
	];
}

/**
 * A scale that holds all values of a chart, from 0 in every case, with about four values written on it: whole
 * ones for counts and indices, as many decimals as they need for rates, percent for shares.
 *
 * @param height pixels from the lowest value to the highest; an index drops values that would stand on its 100
 */
export function scaleValues(lines: SeriesLine[], view: SeriesView, height: number): ValueScale {
	const { scale = 'count' } = view;
	const isIndex = scale === 'index';
	const highest = max(valuesOf(lines, view)) || (isIndex ? 100 : 1);
	const y = scaleLinear([0, isIndex ? Math.max(100, highest) : highest], [0, 1]).nice(4);
	const values = y.ticks(4);
	const whole = scale === 'count' || isIndex;
	const write = whole ? formatCount : y.tickFormat(4, scale === 'share' ? '%' : ',f');
	const shown = isIndex ? withBase(values, (lineSpace * y.domain()[1]!) / height) : values;
	return {
		y,
		ticks: shown
			.filter((value) => !whole || Number.isInteger(value))
			.map((value) => ({ value, text: write(value) })),
		write,
		reference: isIndex ? 100 : null
	};
}

/** Pixels that two values on the axis are apart, at least. */
const lineSpace = 15;

/** Values with the base of an index among them, and none so near that the two would touch. */
function withBase(values: number[], near: number): number[] {
	return [...values.filter((value) => Math.abs(value - 100) >= near), 100].sort((a, b) => a - b);
}

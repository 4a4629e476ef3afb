import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatCount } from '#lib/format/number.ts';
import { hatch, rectangle, round } from './path.ts';
import { textWidth } from './theme.ts';

/** The value of one year. */
export interface YearBar {
	year: number;
	/** Whole, 0 or more. */
	value: number;
	/** Whether the year belongs to what is told of. */
	told: boolean;
	/** Set if only a part of the year is counted; says which: "to September 22". */
	partial?: string;
	interval?: { low: number; high: number };
}

/** What a drawing of years is made from. */
export interface YearBarsInput {
	/** At least one, years strictly ascending; a year left out is marked as not stated. */
	bars: YearBar[];
	width: number;
	height: number;
	/** How a year is written: `1997` → `1997-98`; default its number. */
	writeYear?: (year: number) => string;
}

interface PlacedYearBar {
	bar: YearBar;
	path: string;
	/** Lines within a bar that is a part of its year. */
	hatch: string;
	whisker: string;
	/** The value over the bar; left out where it would meet another, or where many years are told of. */
	value: { text: string; x: number; y: number } | null;
}

/** Everything a drawing of years draws, in pixels. */
export interface YearBarsLayout {
	width: number;
	height: number;
	plot: { left: number; right: number; top: number; bottom: number };
	yTicks: { text: string; y: number }[];
	xTicks: { text: string; x: number; y: number }[];
	bars: PlacedYearBar[];
	/** The line under the years that are told of. */
	told: string;
	/** Small crosses where no value is stated. */
	missing: string;
	/** Under the axis, one a line. */
	notes: { text: string; x: number; y: number; anchor: 'start' | 'end' }[];
}

/** Size of all type, in the drawing's own pixels. */
export const yearBarsType = 13;
const row = 17;

/**
 * Turns yearly counts into bars in a box of any size, those that are told of marked. Pure: same input, same output, no DOM.
 *
 * @throws {RangeError} if there are no bars, or their years do not ascend
 */
export function layoutYearBars({ bars, width, height, writeYear = String }: YearBarsInput): YearBarsLayout {
	check(bars);
	const notes = noteYears(bars, writeYear, width);
	const scale = scaleLinear([0, max(bars, reach) || 1], [0, 1]).nice(4);
	const ticks = scale.ticks(height < 190 ? 2 : 4).filter(Number.isInteger);
	const left = Math.ceil(max(ticks, (value) => textWidth(formatCount(value), yearBarsType))!) + 8;
	const plot = { left, right: width - 2, top: 22, bottom: height - 28 - notes.length * row };
	const y = scale.copy().range([plot.bottom, plot.top]);
	const [first, last] = [bars[0]!.year, bars.at(-1)!.year];
	const step = (plot.right - left) / (last - first + 1);
	const at = (year: number) => left + (year - first + 0.5) * step;
	const thick = Math.min(64, step * 0.74);
	const few = bars.filter(({ told }) => told).length <= 3;
	return {
		...{ width, height, plot },
		yTicks: ticks.map((value) => ({ text: formatCount(value), y: round(y(value)) })),
		xTicks: nameYears(first, last, writeYear, step).map((year) => ({
			text: writeYear(year),
			x: clampMiddle(at(year), textWidth(writeYear(year), yearBarsType), width),
			y: plot.bottom + 21
		})),
		bars: bars.map((bar) => placeBar(bar, at(bar.year), thick, few, { y, plot, width })),
		told: underline(bars, at, step, plot.bottom),
		missing: crossMissing(bars, at, plot.bottom),
		notes: notes.map((note, place) => ({ ...note, y: plot.bottom + 23 + (place + 1) * row }))
	};
}

function check(bars: YearBar[]): void {
	if (bars.length === 0) throw new RangeError('no years to draw');
	bars.forEach(({ year, value }, place) => {
		if (place > 0 && year <= bars[place - 1]!.year) throw new RangeError(`${year} is out of order`);
		if (!(Number.isFinite(value) && value >= 0)) throw new RangeError(`${year}: ${value} cannot be drawn`);
	});
}

/** The highest that is drawn of a bar. */
const reach = ({ value, interval }: YearBar) => Math.max(value, interval?.high ?? 0);

const clampMiddle = (x: number, text: number, width: number) =>
	round(Math.max(text / 2, Math.min(width - text / 2, x)));

interface Plane {
	y: (value: number) => number;
	plot: YearBarsLayout['plot'];
	width: number;
}

function placeBar(
	bar: YearBar,
	x: number,
	thick: number,
	hasValues: boolean,
	{ y, plot, width }: Plane
): PlacedYearBar {
	const [top, left] = [y(bar.value), x - thick / 2];
	const text = formatCount(bar.value);
	const { interval } = bar;
	return {
		bar,
		path: bar.value > 0 ? rectangle(left, top, thick, plot.bottom - top) : '',
		hatch: bar.partial ? hatch(left, top, thick, plot.bottom - top) : '',
		whisker: interval ? `M${round(x)} ${round(y(interval.low))}V${round(y(interval.high))}` : '',
		value:
			bar.told && hasValues
				? {
						...{ text, y: round(y(reach(bar)) - 6) },
						x: clampMiddle(x, textWidth(text, yearBarsType + 2), width)
					}
				: null
	};
}

/** As many round years as have room, the last year's own left to the others. */
function nameYears(first: number, last: number, writeYear: (year: number) => string, step: number): number[] {
	const room = textWidth(writeYear(last), yearBarsType) + 14;
	const every = [1, 2, 5, 10, 20, 50].find((years) => years * step >= room) ?? 100;
	return Array.from({ length: last - first + 1 }, (_, place) => first + place).filter(
		(year) => year % every === 0 || first === last
	);
}

/** One line under each run of years that are told of. */
function underline(bars: YearBar[], at: (year: number) => number, step: number, bottom: number): string {
	const told = bars.filter((bar) => bar.told).map(({ year }) => year);
	if (told.length === 0) return '';
	const from = at(told[0]!) - step * 0.42;
	return rectangle(from, bottom + 3, at(told.at(-1)!) + step * 0.42 - from, 3);
}

function missingYears(bars: YearBar[]): number[] {
	const stated = new Set(bars.map(({ year }) => year));
	const [first, last] = [bars[0]!.year, bars.at(-1)!.year];
	return Array.from({ length: last - first + 1 }, (_, place) => first + place).filter(
		(year) => !stated.has(year)
	);
}

function crossMissing(bars: YearBar[], at: (year: number) => number, bottom: number): string {
	return missingYears(bars)
		.map((year) => `M${round(at(year) - 2.5)} ${round(bottom - 7)}l5 5m0 -5l-5 5`)
		.join('');
}

function noteYears(bars: YearBar[], writeYear: (year: number) => string, width: number) {
	const parts = bars.flatMap(({ year, partial }) => (partial ? [`${writeYear(year)} ${partial}`] : []));
	const said = [
		parts.length > 0 && parts.length < 4 ? `Hatched: ${parts.join(', ')}` : '',
		parts.length >= 4 ? 'Hatched: parts of years' : '',
		missingYears(bars).length > 0 ? 'Crosses: years without a number' : '',
		bars.some(({ interval }) => interval) ? 'Thin lines: 95% intervals' : ''
	].filter(Boolean);
	const whole = said.join('. ');
	const lines = textWidth(whole, yearBarsType) <= width ? [whole] : said;
	return lines.filter(Boolean).map((text) => ({ text, x: 0, anchor: 'start' as const }));
}

import { max } from 'd3-array';
import { formatCount } from '#lib/format/number.ts';
import { hatch, rectangle, round } from './path.ts';
import { textWidth } from './theme.ts';

/** One category of a distribution. */
export interface Bar {
	/** Unique within the chart. */
	key: string;
	/** On the axis, short: "Jan", "14", "High". */
	name: string;
	/** 0 or more. */
	value: number;
	/** The figure that the value is; null if it is none, and then the number is not printed. */
	href: string | null;
	/** Spoken whole: "January: 34 incidents". */
	label: string;
	/** What the value would be if all were spread evenly; drawn as a short line. */
	expected?: number;
}

interface Text {
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

/** A bar with everything that is drawn of it. */
export interface PlacedBar {
	bar: Bar;
	/** All that leads to the figure. */
	target: string;
	path: string;
	/** Lines within the bar of what is not known. */
	hatch: string;
	expected: string;
	name: Text;
	value: Text;
}

/** Everything a distribution draws, in pixels. */
export interface BarsLayout {
	width: number;
	height: number;
	shape: 'columns' | 'rows';
	/** The line that bars stand on. */
	base: string;
	bars: PlacedBar[];
}

/** Size of all type in bars, in their own pixels. */
export const barType = 13;
const column = { depth: 210, top: 26, foot: 26, gap: 18, widest: 64 };
const line = { height: 25, gap: 14, thick: 15 };

function check(bars: readonly Bar[]) {
	if (bars.length === 0) throw new RangeError('no bars');
	for (const { key, value, expected = 0 } of bars)
		for (const number of [value, expected])
			if (!(Number.isFinite(number) && number >= 0))
				throw new RangeError(`${key}: ${number} is not a number of 0 or more`);
}

/** Where a value stands beyond its bar, and beyond the expected line if that would cross it. */
function beyond(length: number, expected: number | null, room: number): number {
	return expected !== null && expected > length - 3 && expected < length + room
		? Math.max(length, expected)
		: length;
}

interface Given {
	bars: readonly Bar[];
	unknown: Bar | undefined;
	width: number;
	/** The value that takes all the room there is. */
	highest: number;
}

/** Room that a name and a value take, whichever is wider. */
function roomOf({ name, value }: Bar): number {
	return Math.max(textWidth(name, barType), textWidth(formatCount(value), barType)) + 4;
}

/** From the middle of one column to that of the next; what is in no category has its own room, as its name is longer. */
function stepOf({ bars, unknown, width }: Omit<Given, 'highest'>): number {
	return (width - (unknown ? column.gap + roomOf(unknown) : 0)) / bars.length;
}

function asColumns({ bars, unknown, width, highest }: Given): BarsLayout {
	const all = unknown ? [...bars, unknown] : bars;
	const step = stepOf({ bars, unknown, width });
	const thick = Math.min(column.widest, step * 0.72);
	const tick = Math.min(thick + 8, step - 3);
	const base = column.top + column.depth;
	const scale = (value: number) => (value / highest) * column.depth;
	const placed = all.map((bar, i): PlacedBar => {
		const room = bar === unknown ? roomOf(bar) : step;
		const middle = bar === unknown ? width - room / 2 : step * (i + 0.5);
		const [left, length] = [middle - thick / 2, scale(bar.value)];
		const expected = bar.expected === undefined ? null : scale(bar.expected);
		return {
			bar,
			target: rectangle(middle - room / 2, 0, room, base + column.foot),
			path: length > 0 ? rectangle(left, base - length, thick, length) : '',
			hatch: bar === unknown ? hatch(left, base - length, thick, length) : '',
			expected:
				expected === null ? '' : `M${round(middle - tick / 2)} ${round(base - expected)}h${round(tick)}`,
			name: { text: bar.name, x: round(middle), y: base + 19, anchor: 'middle' },
			value: {
				text: formatCount(bar.value),
				x: round(middle),
				y: round(base - beyond(length, expected, 20) - 7),
				anchor: 'middle'
			}
		};
	});
	return { width, height: base + column.foot, shape: 'columns', base: `M0 ${base}H${width}`, bars: placed };
}

function asRows({ bars, unknown, width, highest }: Given): BarsLayout {
	const all = unknown ? [...bars, unknown] : bars;
	const left = Math.ceil(max(all, ({ name }) => textWidth(name, barType))!) + 8;
	const widest = max(all, ({ value }) => textWidth(formatCount(value), barType))!;
	const scale = (value: number) => (value / highest) * Math.max(20, width - left - widest - 16);
	const placed = all.map((bar, i): PlacedBar => {
		const middle = line.height * (i + 0.5) + (bar === unknown ? line.gap : 0);
		const [top, length] = [middle - line.thick / 2, scale(bar.value)];
		const expected = bar.expected === undefined ? null : scale(bar.expected);
		const base = round(middle + barType * 0.36);
		return {
			bar,
			target: rectangle(0, middle - line.height / 2, width, line.height),
			path: length > 0 ? rectangle(left, top, length, line.thick) : '',
			hatch: bar === unknown ? hatch(left, top, length, line.thick) : '',
			expected: expected === null ? '' : `M${round(left + expected)} ${round(top - 3)}v${line.thick + 6}`,
			name: { text: bar.name, x: left - 8, y: base, anchor: 'end' },
			value: {
				text: formatCount(bar.value),
				x: round(left + beyond(length, expected, widest + 10) + 7),
				y: base,
				anchor: 'start'
			}
		};
	});
	const height = line.height * all.length + (unknown ? line.gap : 0);
	return { width, height, shape: 'rows', base: `M${left} 0V${height}`, bars: placed };
}

/**
 * Bars of one distribution, all on one scale from 0: side by side where every name and value has room, else one below the other.
 * Pure: same input, same output, no DOM.
 *
 * @param unknown what is in no category; set apart at the end
 * @throws {RangeError} if there are no bars, or a value is no number of 0 or more
 */
export function layoutBars(bars: readonly Bar[], unknown: Bar | undefined, width: number): BarsLayout {
	const all = unknown ? [...bars, unknown] : bars;
	check(all);
	const highest = max(all, ({ value, expected = 0 }) => Math.max(value, expected)) || 1;
	const given = { bars, unknown, width, highest };
	return max(bars, roomOf)! <= stepOf(given) ? asColumns(given) : asRows(given);
}

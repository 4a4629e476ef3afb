import { max, min, ticks } from 'd3-array';
import { formatCount } from '#lib/format/number.ts';
import { chart } from '../words/en/chart.ts';
import type { Fill, MapState } from './map-state.ts';

/** How the classes of a map are told. */
export type ShadeWords = typeof chart.shades;

type Shade = 1 | 2 | 3 | 4 | 5;

/** Values from `from` up to the next class. */
export interface MapClass {
	from: number;
	shade: Shade;
	/** "20 to 49", "0.5 to under 1", "200 or more". */
	label: string;
}

/** What the shades of a map stand for; ascending, none if there is no value over 0. */
export type MapScale = readonly MapClass[];

const most = 5;
/** Values that differ less than so many times are parted evenly, others by 1, 2, 5, 10, 20, 50, … */
const wide = 8;

/** A number as near as floats come to the one that was meant: 0.1 × 3 → 0.3. */
const exact = (value: number) => Number(value.toPrecision(12));

/** The last steps of 1, 2, 5, 10, … up to a value, five at most, of which the first may stand for all below it. */
function stepsTo(highest: number, lowest: number): number[] {
	const steps: number[] = [];
	for (let power = Math.floor(Math.log10(highest)); steps.length < most && 10 ** power * 10 > lowest; power--)
		for (const digit of [5, 2, 1]) {
			const step = exact(digit * 10 ** power);
			if (step <= highest && steps.length < most && (steps.at(-1) ?? Infinity) > lowest) steps.push(step);
		}
	return steps.reverse();
}

/** Round steps between two values, as many as there may be. */
function evenSteps(lowest: number, highest: number): number[] {
	for (let count = most - 1; count > 0; count--) {
		const steps = ticks(lowest, highest, count)
			.map(exact)
			.filter((step) => step > lowest);
		if (steps.length < most) return steps;
	}
	return [];
}

function breaksOf(values: number[], isWhole: boolean): number[] {
	const [lowest, highest] = [min(values)!, max(values)!];
	if (highest / lowest >= wide) {
		const [, ...rest] = stepsTo(highest, lowest);
		return [isWhole ? 1 : 0, ...rest];
	}
	return [
		isWhole ? 1 : 0,
		...evenSteps(lowest, highest).filter((step) => !isWhole || Number.isInteger(step))
	];
}

const say = (value: number) => (Number.isInteger(value) ? formatCount(value) : String(value));

function labelOf(from: number, next: number | undefined, isWhole: boolean, words: ShadeWords): string {
	if (next === undefined) return from === 0 ? words.some : words.orMore(say(from));
	if (isWhole) return next - from === 1 ? say(from) : words.range(say(from), say(next - 1));
	return from === 0 ? words.under(say(next)) : words.toUnder(say(from), say(next));
}

/**
 * Up to five classes with breaks that a reader can keep in mind, from the values alone and not from their ranks, so that as many
 * states may share a class as have like values. Zero is no class: it is paper.
 *
 * @param values 0 or more each, in any order; whole numbers get classes of whole numbers
 */
export function scaleOf(values: readonly number[], words: ShadeWords = chart.shades): MapScale {
	const some = values.filter((value) => value > 0);
	if (some.length === 0) return [];
	const isWhole = some.every(Number.isInteger);
	const breaks = [...new Set(breaksOf(some, isWhole))];
	const last = Math.max(1, breaks.length - 1);
	return breaks.map((from, i) => ({
		from,
		shade: (breaks.length === 1 ? 3 : 1 + Math.round((i * (most - 1)) / last)) as Shade,
		label: labelOf(from, breaks[i + 1], isWhole, words)
	}));
}

/** The scale of some states' values; those not stated or not shown have no part in it. */
export function scaleOfStates(states: readonly MapState[], words?: ShadeWords): MapScale {
	return scaleOf(
		states.flatMap(({ value }) => (value === null ? [] : [value])),
		words
	);
}

/** How a state is filled by a scale. */
export function fillOf({ value, suppressed }: MapState, scale: MapScale): Fill {
	if (suppressed) return 'suppressed';
	if (value === null) return 'unstated';
	if (value === 0) return 0;
	const found = scale.findLast(({ from }) => from <= value) ?? scale[0];
	if (!found) throw new RangeError(`${value} has no class`);
	return found.shade;
}

export interface LegendEntry {
	fill: Fill;
	label: string;
}

/** What a legend has to explain: every class of the scale, and those of zero, not stated and not shown that occur. */
export function legendOf(
	states: readonly MapState[],
	scale: MapScale,
	reason = '',
	words: ShadeWords = chart.shades
): LegendEntry[] {
	const has = (fill: Fill) => states.some((state) => fillOf(state, scale) === fill);
	const entries: LegendEntry[] = [
		{ fill: 0, label: words.none },
		...scale.map(({ shade, label }) => ({ fill: shade, label })),
		{ fill: 'unstated', label: words.unstated },
		{ fill: 'suppressed', label: reason ? words.because(reason) : words.suppressed }
	];
	return entries.filter(({ fill }) => (typeof fill === 'number' && fill > 0) || has(fill));
}

import { fillOf, type MapScale } from './map-scale.ts';
import { checkStates, inOrder, printedText, type Fill, type MapState } from './map-state.ts';
import { round } from './path.ts';
import { textWidth } from './theme.ts';

/** One line of text in a state. */
export interface MapLabel {
	text: string;
	x: number;
	/** Baseline. */
	y: number;
	size: number;
}

/** A state with everything that is drawn of it. */
export interface PlacedState {
	state: MapState;
	fill: Fill;
	/** Outlines of all that is filled. */
	path: string;
	/** From a state too small for its label to the label. */
	leader?: string;
	code: MapLabel;
	/** The value; left out where none is printed. */
	value?: MapLabel;
}

/** Everything a map or a tile grid draws, in its own pixels. */
export interface MapLayout {
	width: number;
	height: number;
	/** In the order of their names. */
	states: PlacedState[];
	/** Outlines of states that were not given, so that the country stays whole. */
	absent: string;
	/** Given states that have no place here. What is drawn and these are always all. */
	notDrawn: MapState[];
}

/** How one kind of map places a state. */
export interface Placing {
	width: number;
	height: number;
	/** Every code that has a place, with its outline where nothing is known of it. */
	places: ReadonlyMap<string, string>;
	place: (state: MapState) => Omit<PlacedState, 'state' | 'fill'>;
}

/** Size of a text so that it fits into a width, within limits. */
export function fit(text: string, width: number, largest: number, smallest: number): number {
	return round(Math.max(smallest, Math.min(largest, width / (textWidth(text, 100) / 100))));
}

/** Code over value around a middle; the code alone where no value is printed. */
export function stack(
	state: MapState,
	[x, y]: readonly [number, number],
	width: number,
	sizes: { code: number; value: number; least: number }
): Pick<PlacedState, 'code' | 'value'> {
	const text = printedText(state);
	const code = fit(state.code, width, sizes.code, sizes.least);
	if (!text) return { code: { text: state.code, x, y: round(y + code * 0.36), size: code } };
	const size = fit(text, width, sizes.value, sizes.least);
	return {
		code: { text: state.code, x, y: round(y - code * 0.14), size: code },
		value: { text, x, y: round(y + size * 0.9), size }
	};
}

/** Code and value side by side in the middle of a box. */
export function row(
	state: MapState,
	[x, y]: readonly [number, number],
	width: number,
	size: number
): Pick<PlacedState, 'code' | 'value'> {
	const text = printedText(state);
	const base = round(y + size * 0.36);
	if (!text) return { code: { text: state.code, x, y: base, size } };
	const own = fit(text, width - textWidth(state.code, size) - 10, size, size * 0.7);
	const [codeWidth, valueWidth] = [textWidth(state.code, size), textWidth(text, own)];
	const left = x - (codeWidth + 5 + valueWidth) / 2;
	return {
		code: { text: state.code, x: round(left + codeWidth / 2), y: base, size },
		value: { text, x: round(left + codeWidth + 5 + valueWidth / 2), y: base, size: own }
	};
}

/**
 * Places states on one kind of map. Pure: same input, same output, no DOM.
 *
 * @throws {RangeError} if a code is there twice, or a value is no number of 0 or more
 */
export function layoutOn(
	{ width, height, places, place }: Placing,
	states: readonly MapState[],
	scale: MapScale
): MapLayout {
	checkStates(states);
	const given = new Set(states.map(({ code }) => code));
	const drawn = inOrder(states.filter(({ code }) => places.has(code)));
	return {
		width,
		height,
		states: drawn.map((state) => ({ state, fill: fillOf(state, scale), ...place(state) })),
		absent: [...places].flatMap(([code, path]) => (given.has(code) ? [] : [path])).join(''),
		notDrawn: inOrder(states.filter(({ code }) => !places.has(code)))
	};
}

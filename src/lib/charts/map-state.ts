/** One state or territory on a map or a tile grid. */
export interface MapState {
	/** Postal code: "TX". A code without a place on the map is listed under it. */
	code: string;
	/** "Texas"; the map is walked through in the order of names. */
	name: string;
	/** 0 or more, in the unit of the legend; null if there is none, because it is not stated or not shown. */
	value: number | null;
	/** The value as it is printed, with no other numeral: "223", "3.1". Not printed for null and suppressed values. */
	text: string;
	/** Where the state leads to; null if nowhere. An address under /figures/ with `is` = the value makes it a figure. */
	href: string | null;
	/** Spoken whole: "Texas: 223 incidents". */
	label: string;
	/** True if a rate is not shown, as on a tiny denominator; then `value` is null. */
	suppressed?: boolean;
	/** For a value that is the quotient of two figures: their addresses, for the law's crawler. */
	ratio?: { from: string; to: string };
}

/** What the colors of a map stand for. */
export interface MapLegend {
	/** "Incidents by state, 1999 to 2024". */
	title: string;
	/** Plural: "incidents", "incidents per million pupils". */
	unit: string;
	/** Why some rates are not shown: "fewer than 100,000 pupils". */
	suppressed?: string;
}

/** How a state is filled: 0 to 5 from none to most, hatched if not stated, dotted if not shown. */
export type Fill = 0 | 1 | 2 | 3 | 4 | 5 | 'unstated' | 'suppressed';

/** Whether a link is a figure that carries its value. */
export function isFigure({ href, value, ratio }: MapState): boolean {
	return value !== null && !ratio && (href?.startsWith('/figures/') ?? false);
}

/** What is printed in a state: its value where the value opens onto what it counts, else nothing. */
export function printedText(state: MapState): string {
	return !state.suppressed && state.value !== null && (isFigure(state) || state.ratio) ? state.text : '';
}

/** By name, so that the keyboard walks as a reader would look one up. */
export function inOrder<Named extends { name: string }>(states: readonly Named[]): Named[] {
	return [...states].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** @throws {RangeError} if a code is there twice, or a value is no number of 0 or more */
export function checkStates(states: readonly MapState[]): void {
	const codes = new Set<string>();
	for (const { code, value, suppressed } of states) {
		if (codes.has(code)) throw new RangeError(`${code} is there twice`);
		if (value !== null && !(Number.isFinite(value) && value >= 0))
			throw new RangeError(`${code}: ${value} is not a number of 0 or more`);
		if (suppressed && value !== null) throw new RangeError(`${code}: ${value} is suppressed and there`);
		codes.add(code);
	}
}

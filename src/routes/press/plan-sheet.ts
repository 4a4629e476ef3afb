/** Sizes of type in which a sheet is printed, the largest first: how much of it fits on one page, A4 or Letter. */
const sizes = [
	{ size: 'normal', characters: 84, lines: 31 },
	{ size: 'small', characters: 100, lines: 42 },
	{ size: 'tiny', characters: 116, lines: 54 }
] as const;

export type SheetSize = (typeof sizes)[number]['size'];

/** Lines that names have at least, before the type is made smaller. */
const leastForNames = 6;

/** How a sheet is printed on one page. */
export interface SheetPlan {
	size: SheetSize;
	/** How many of the names are printed; the others are counted and stand elsewhere. */
	shown: number;
}

/**
 * Fits a sheet onto one page: what must be said in the largest type that leaves room for some names, then as many names
 * as fit. Measured in Chromium, with some lines to spare.
 *
 * @param texts what is said of any length, a paragraph each
 * @param names in their order
 */
export function planSheet(texts: readonly string[], names: readonly string[]): SheetPlan {
	const plans = sizes.map(({ size, characters, lines }) => {
		const left = lines - texts.reduce((sum, text) => sum + Math.ceil(text.length / characters), 0);
		return { size, left, room: Math.max(0, left) * characters };
	});
	const wanted = Math.min(leastForNames, names.length);
	const { size, room } = plans.find(({ left }) => left >= wanted) ?? plans.at(-1)!;
	return { size, shown: countFitting(names, room) };
}

/** How many names fit in a row, parted by commas. */
function countFitting(names: readonly string[], room: number): number {
	let taken = 0;
	const over = names.findIndex((name) => (taken += name.length + 2) > room);
	return over === -1 ? names.length : over;
}

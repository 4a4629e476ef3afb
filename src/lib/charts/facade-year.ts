/** `lit`: a name stands behind it. `outlined`: the event is held, nobody is named. All other windows are dark. */
export type WindowState = 'lit' | 'outlined';

/** One window that leads to its event. */
export interface FacadeWindow {
	/** Unique within its year. */
	key: string;
	href: string;
	/** Spoken whole: "May 24, 2022, Example Elementary School, Sample City, Texas: 2 people killed, 2 named". */
	label: string;
	state: WindowState;
	/** Position in the counted part of the year, 0 to 1 (see `positionInYear`). Left out: spread evenly. */
	at?: number;
}

/** One year: one building, `value` windows in all. */
export interface FacadeYear {
	year: number;
	/** Spoken with the year's link; begins with the year: "2022: 305 shootings at schools". */
	label: string;
	/** Windows in all; whole, 0 or more. */
	value: number;
	/** Where the year leads. */
	href: string;
	/** Address of the figure that `value` states; `href` if left out. */
	figure?: string;
	/** Set if only a part of the year is counted; says which: "to September 22". */
	partial?: string;
	windows: FacadeWindow[];
}

/**
 * Gives each window of a year its place among the year's `value` places, 0 the earliest: as near to its date as
 * the others allow, in the order of dates, never two in one place.
 *
 * @throws {RangeError} if `value` is not a whole number, or there are more windows than places
 */
export function placeWindows({
	year,
	value,
	windows
}: FacadeYear): { place: number; window: FacadeWindow }[] {
	if (!Number.isInteger(value) || value < 0) throw new RangeError(`${year}: ${value} is no count of windows`);
	const total = windows.length;
	if (total > value) throw new RangeError(`${year}: ${total} windows to show, but only ${value} counted`);

	const placed = windows
		.map((window, i) => ({ window, at: window.at ?? (i + 0.5) / total }))
		.sort((a, b) => a.at - b.at)
		.map(({ window, at }) => ({ place: Math.min(value - 1, Math.floor(at * value)), window }));

	placed.forEach((one, i) => (one.place = Math.max(one.place, (placed[i - 1]?.place ?? -1) + 1)));
	placed.forEach((one, i) => (one.place = Math.min(one.place, value - total + i)));
	return placed;
}

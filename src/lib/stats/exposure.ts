/** Events seen, and how much there was to see them in: years, or pupils times years. */
export interface Observed {
	/** Events; a whole number from 0 to a billion. */
	count: number;
	/** In any unit, above 0; the rate is in events per this unit. */
	exposure: number;
}

/** One year of a series. Years that are absent are unknown, not zero. */
export interface YearCount {
	year: number;
	/** Events; a whole number from 0 to a billion. */
	count: number;
	/** What there was to count in, above 0 and in one unit for all years; 1 if left out. */
	exposure?: number;
}

/** The most that the quantile functions were checked for. */
const greatest = 1e9;

/** @throws {RangeError} if `count` is no whole number from 0 to 1e9 */
export function checkCount(count: number): void {
	if (Number.isInteger(count) && count >= 0 && count <= greatest) return;
	throw new RangeError(`count ${count} is not a whole number from 0 to ${greatest}`);
}

/** @throws {RangeError} if `exposure` is not finite and above 0 */
export function checkExposure(exposure: number): void {
	if (Number.isFinite(exposure) && exposure > 0) return;
	throw new RangeError(`exposure ${exposure} is not a number above 0`);
}

/**
 * The years with their exposure filled in.
 *
 * @throws {RangeError} if a count or an exposure is out of range, or the years do not ascend
 */
export function withExposure(points: readonly YearCount[]): Required<YearCount>[] {
	return points.map(({ year, count, exposure = 1 }, index) => {
		checkCount(count);
		checkExposure(exposure);
		const before = points[index - 1];
		if (before && !(before.year < year)) throw new RangeError(`year ${year} follows ${before.year}`);
		return { year, count, exposure };
	});
}

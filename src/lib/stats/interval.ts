/**
 * A confidence interval, in the unit of what it belongs to. `high` is `Infinity` where the data set no upper
 * bound.
 */
export interface Interval {
	low: number;
	high: number;
}

/**
 * The probability left out below an interval, and above it: `0.95` → 0.025.
 *
 * @throws {RangeError} if `level` is not inside (0, 1)
 */
export function tailOf(level: number): number {
	if (!(level > 0 && level < 1)) throw new RangeError(`level ${level} is not between 0 and 1`);
	return (1 - level) / 2;
}

/** Inside the interval, its ends included. */
export function covers({ low, high }: Interval, value: number): boolean {
	return low <= value && value <= high;
}

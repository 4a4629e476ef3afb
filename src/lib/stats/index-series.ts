/** One year of a series; `null` is unknown. */
export interface YearValue {
	year: number;
	value: number | null;
}

/**
 * A series in percent of its base year, which is 100.
 *
 * @returns the same years; every value is `null` where the base is zero, unknown or not a year of the series
 */
export function indexSeries(points: readonly YearValue[], baseYear: number): YearValue[] {
	const base = points.find(({ year }) => year === baseYear)?.value ?? 0;
	return points.map(({ year, value }) => ({
		year,
		value: base === 0 || value === null ? null : (100 * value) / base
	}));
}

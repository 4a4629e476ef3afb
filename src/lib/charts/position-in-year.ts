const dayOfYear = (date: string) => (Date.parse(date) - Date.parse(`${date.slice(0, 4)}-01-01`)) / 86_400_000;

/**
 * Where a date stands in its year, 0 (January 1) to 1; in a year counted only up to `endsOn`, where it
 * stands in that part.
 *
 * @param date ISO date
 * @param endsOn ISO date of the last day counted; of no effect on other years
 * @throws {RangeError} if `date` is not a date
 */
export function positionInYear(date: string, endsOn?: string): number {
	const year = date.slice(0, 4);
	const day = dayOfYear(date);
	if (Number.isNaN(day)) throw new RangeError(`${date} is not an ISO date`);
	const last = dayOfYear(endsOn?.startsWith(year) ? endsOn : `${year}-12-31`);
	return Math.min(1, day / (last + 1));
}

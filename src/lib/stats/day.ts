export const msPerDay = 86_400_000;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Days since 1970-01-01 of an ISO date; no clock and no time zone comes in.
 *
 * @throws {RangeError} if `day` is no day of the calendar in the form `2022-02-28`
 */
export function dayNumber(day: string): number {
	const ms = isoDay.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
	// Date.parse takes February 30 for March 2
	if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day)
		throw new RangeError(`no day: ${day}`);
	return ms / msPerDay;
}

/** The ISO date of a day since 1970-01-01. */
export function dayText(day: number): string {
	return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** How a year is cut: January to December, or August to July. */
export const timeBases = {
	calendar: { title: 'Calendar year', text: 'January 1 to December 31.' },
	school: { title: 'School year', text: 'August 1 to July 31, named by its first year: 2022 is 2022-23.' }
} as const;
export type TimeBasis = keyof typeof timeBases;
export const timeBasisIds = Object.keys(timeBases) as [TimeBasis, ...TimeBasis[]];

/**
 * The first and the last day of a run of years, both included, as ISO dates.
 *
 * @param until month and day up to which each year counts, `09-22`; the last day is then that of the last year
 */
export function daysOf(
	from: number,
	to: number,
	basis: TimeBasis,
	until: string | null = null
): { first: string; last: string } {
	const [first, last] = basis === 'calendar' ? ['01-01', '12-31'] : ['08-01', '07-31'];
	return { first: `${from}-${first}`, last: dayIn(to, until ?? last, basis) };
}

/** The ISO date of a month and day in a year: a school year's spring falls into the next calendar year. */
export function dayIn(year: number, monthDay: string, basis: TimeBasis): string {
	return `${basis === 'school' && monthDay < '08-01' ? year + 1 : year}-${monthDay}`;
}

/** The year that an ISO date falls in. */
export function yearOf(date: string, basis: TimeBasis): number {
	const year = Number(date.slice(0, 4));
	return basis === 'school' && date.slice(5, 7) < '08' ? year - 1 : year;
}

/** `2022`, or `2022-23` for a school year. */
export function yearLabel(year: number, basis: TimeBasis): string {
	return basis === 'calendar' ? String(year) : `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** Months of the year as they stand in addresses, `1` = January. */
export const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;
export type Month = (typeof months)[number];

/** Days of the week as they stand in addresses, and their names. */
export const weekdays = {
	mon: 'Monday',
	tue: 'Tuesday',
	wed: 'Wednesday',
	thu: 'Thursday',
	fri: 'Friday',
	sat: 'Saturday',
	sun: 'Sunday'
} as const;
export type Weekday = keyof typeof weekdays;
export const weekdayIds = Object.keys(weekdays) as [Weekday, ...Weekday[]];

/** Hours of the day as they stand in addresses; `unknown` where the source does not say. */
export const hours = [...Array.from({ length: 24 }, (_, hour) => String(hour)), 'unknown'];

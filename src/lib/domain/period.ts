/** How a year is cut: January to December, or August to July. */
export const timeBases = {
	calendar: { title: 'Calendar year', text: 'January 1 to December 31.' },
	school: { title: 'School year', text: 'August 1 to July 31, named by its first year: 2022 is 2022-23.' }
} as const;
export type TimeBasis = keyof typeof timeBases;
export const timeBasisIds = Object.keys(timeBases) as [TimeBasis, ...TimeBasis[]];

/** The first and the last day of a run of years, both included, as ISO dates. */
export function daysOf(from: number, to: number, basis: TimeBasis): { first: string; last: string } {
	return basis === 'calendar'
		? { first: `${from}-01-01`, last: `${to}-12-31` }
		: { first: `${from}-08-01`, last: `${to + 1}-07-31` };
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

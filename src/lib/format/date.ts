import { monthNames, partsOf } from './date-parts.ts';

const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' });

/**
 * An ISO date, month or year in words: `2022-05-24` → `May 24, 2022`, `2022-05` → `May 2022`, `2022` → `2022`.
 * Anything else comes back as it is. Without `Intl`, which takes a tenth of the time of a page with many dates.
 */
export function formatDate(iso: string): string {
	const { year, month, day } = partsOf(iso) ?? {};
	if (month === undefined) return iso;
	return [monthNames[month - 1], day === undefined ? year : `${day}, ${year}`].join(' ');
}

/** `2022-05-24` → `Tuesday`. */
export function formatWeekday(iso: string): string {
	return weekday.format(new Date(`${iso}T00:00:00Z`));
}

/** `2022-05-24` → `May 24`, for lists within one year. */
export function formatDay(iso: string): string {
	return formatDate(iso).replace(/, \d{4}$/, '');
}

/** January to December. */
export function listMonths(): string[] {
	return [...monthNames];
}

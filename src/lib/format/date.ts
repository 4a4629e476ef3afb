const months = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });
const full = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' });

/**
 * An ISO date, month or year in words: `2022-05-24` → `May 24, 2022`, `2022-05` → `May 2022`, `2022` → `2022`.
 * Anything else comes back as it is.
 */
export function formatDate(iso: string): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return full.format(new Date(`${iso}T00:00:00Z`));
	if (/^\d{4}-\d{2}$/.test(iso))
		return `${months.format(new Date(`${iso}-01T00:00:00Z`))} ${iso.slice(0, 4)}`;
	return iso;
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
	return Array.from({ length: 12 }, (_, index) => months.format(Date.UTC(2001, index, 1)));
}

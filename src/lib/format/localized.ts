/** Languages that citations and sentences are written in: English and Spanish, both as in the United States. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

const locales: Record<Language, string> = { en: 'en-US', es: 'es-US' };

/** A form of a number, a date or a list, made once for each language. */
function perLanguage<T>(make: (locale: string) => T): Record<Language, T> {
	return { en: make(locales.en), es: make(locales.es) };
}

const dateIn = (options: Intl.DateTimeFormatOptions) =>
	perLanguage((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));
const listIn = (type: 'conjunction' | 'disjunction') =>
	perLanguage((locale) => new Intl.ListFormat(locale, { type }));

const counts = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
const days = dateIn({ dateStyle: 'long' });
const months = dateIn({ month: 'long', year: 'numeric' });
const monthNames = dateIn({ month: 'long' });
const weekdays = dateIn({ weekday: 'long' });
const daysOfYear = dateIn({ month: 'long', day: 'numeric' });
const lists = { and: listIn('conjunction'), or: listIn('disjunction') };

/** `2514` → `2,514`, in Spanish too, as it is written in the United States. */
export function formatCountIn(value: number, language: Language): string {
	return counts[language].format(value);
}

/**
 * An ISO date or month in words: `2023-09-22` → `September 22, 2023`, `22 de septiembre de 2023`. Anything else comes
 * back as it is.
 */
export function formatDateIn(iso: string, language: Language): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return days[language].format(new Date(`${iso}T00:00:00Z`));
	if (/^\d{4}-\d{2}$/.test(iso)) return months[language].format(new Date(`${iso}-01T00:00:00Z`));
	return iso;
}

/** Month and day of every year: `09-22` → `September 22`, `22 de septiembre`. */
export function formatDayOfYearIn(monthDay: string, language: Language): string {
	return daysOfYear[language].format(new Date(`2001-${monthDay}T00:00:00Z`));
}

/** `2022-05-24` → `Tuesday`, `martes`. */
export function formatWeekdayIn(iso: string, language: Language): string {
	return weekdays[language].format(new Date(`${iso}T00:00:00Z`));
}

/** `1` → `January`, `enero`. */
export function formatMonthIn(month: number, language: Language): string {
	return monthNames[language].format(Date.UTC(2001, month - 1, 1));
}

/** Words in a row: `a, b and c`; in Spanish with `e` before an i and `u` before an o. Without a comma before the last. */
export function formatListIn(words: readonly string[], last: 'and' | 'or', language: Language): string {
	return lists[last][language].format(words).replace(/, (and|or) /, ' $1 ');
}

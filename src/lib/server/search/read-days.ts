/** Months in English and Spanish by their first letters, and what may follow these. */
const months = [
	'jan(?:uary)?|enero',
	'feb(?:ruary)?|febrero',
	'mar(?:ch|zo)?',
	'apr(?:il)?|abril',
	'may(?:o)?',
	'june?|junio',
	'july?|julio',
	'aug(?:ust)?|agosto',
	'sept?(?:ember|iembre)?|setiembre',
	'oct(?:ober|ubre)?',
	'nov(?:ember|iembre)?',
	'dec(?:ember)?|dic(?:iembre)?'
];
const month = `(${months.join('|')})\\b\\.?`;
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '((?:19|20)\\d\\d)';
const of = '(?: de(?:l)?)?';

type Part = 'year' | 'month' | 'name' | 'day';

/** How a day may be written, the most exact first. */
const patterns: [RegExp, Part[]][] = [
	[/\b((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})\b/g, ['year', 'month', 'day']],
	[/\b((?:19|20)\d\d)-(\d{1,2})\b/g, ['year', 'month']],
	[/\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)\b/g, ['month', 'day', 'year']],
	[new RegExp(`\\b${month} ${day},? ${year}\\b`, 'g'), ['name', 'day', 'year']],
	[new RegExp(`\\b${day}${of} ${month},?${of} ${year}\\b`, 'g'), ['day', 'name', 'year']],
	[new RegExp(`\\b${month},?${of} ${year}\\b`, 'g'), ['name', 'year']],
	[new RegExp(`\\b${month} ${day}(?!\\d)`, 'g'), ['name', 'day']],
	[new RegExp(`\\b${day}${of} ${month}`, 'g'), ['day', 'name']]
];

/**
 * The days, months and days of any year that a question names, taken out of it. A year alone stays: it may be a name.
 *
 * @param text as `fold` gives it
 * @returns `days`: beginnings of ISO dates; `-05-24` where no year is said
 */
export function readDays(text: string): { days: string[]; rest: string } {
	const days: string[] = [];
	const rest = patterns.reduce(
		(left, [pattern, parts]) =>
			left.replace(pattern, (whole, ...groups: string[]) => {
				const found = toDay(parts, groups);
				if (found === null) return whole;
				days.push(found);
				return ' ';
			}),
		text
	);
	return { days, rest };
}

function toDay(parts: readonly Part[], groups: readonly string[]): string | null {
	const given = Object.fromEntries(parts.map((part, index) => [part, groups[index]!]));
	const number = given.name === undefined ? Number(given.month) : monthOf(given.name);
	const date = given.day === undefined ? null : Number(given.day);
	if (number < 1 || number > 12 || (date !== null && (date < 1 || date > 31))) return null;
	const two = (value: number) => String(value).padStart(2, '0');
	return `${given.year ?? ''}-${two(number)}${date === null ? '' : `-${two(date)}`}`;
}

function monthOf(name: string): number {
	return months.findIndex((words) => new RegExp(`^(?:${words})$`).test(name)) + 1;
}

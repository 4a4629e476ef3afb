import { cellOf, reject, report, type Draft } from './draft.ts';
import { readText } from './fields.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How a publisher writes dates: an expression with the groups `month`, `day` and `year`. */
export interface DateForm {
	pattern: RegExp;
	/** Completes "expected …". */
	words: string;
	/** Digits of a year as the publisher means to write it. A year of two is always read; where four are usual it is reported. */
	digits: 2 | 4;
	/** What a year of two digits means: the one year with these digits among the hundred that begin here. */
	since: number;
}

/** `4/20/1999` or `9/22/23` */
export function slashDate(digits: 2 | 4, since: number): DateForm {
	const pattern = /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4}|\d{2})$/;
	const example = digits === 4 ? '4/20/1999' : '9/22/23';
	return { pattern, words: `a real date as month/day/year, ${example}`, digits, since };
}

/** `8-Jan-09` */
export function namedMonthDate(since: number): DateForm {
	const pattern = /^(?<day>\d{1,2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2})$/;
	return { pattern, words: 'a real date as day-month-year, 8-Jan-09', digits: 2, since };
}

/** An ISO date; a row without a real one is rejected. */
export function readDate(draft: Draft, column: string, form: DateForm): string {
	const { month = '', day = '', year = '' } = form.pattern.exec(readText(draft, column))?.groups ?? {};
	const monthNumber = /^\d/.test(month) ? Number(month) : months.indexOf(month) + 1;
	const date = toIsoDate(fullYear(year, form.since), monthNumber, Number(day));
	if (date === null) reject(draft, column, form.words);
	else if (year.length < form.digits) report(draft, column, 'a year of four digits');
	return date ?? '';
}

/** 2023 for `23` and 1966 for `66`, if two digits mean the hundred years since 1966. */
function fullYear(year: string, since: number): number {
	if (year.length !== 2) return Number(year);
	return since + ((Number(year) - (since % 100) + 100) % 100);
}

/** The ISO date of a day that the calendar has; `null` for 31 February. */
function toIsoDate(year: number, month: number, day: number): string | null {
	const isReal = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
	return isReal ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

function lengthOfMonth(year: number, month: number): number {
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return month === 2 && isLeap ? 29 : monthLengths[month - 1]!;
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}

/** Reports a year that is not the date's; the date stands. */
export function checkYear(draft: Draft, column: string, date: string): void {
	const text = readText(draft, column);
	if (text !== '' && date !== '' && text !== date.slice(0, 4)) {
		report(draft, column, `${date.slice(0, 4)}, the year of the date`);
	}
}

/** Reports a weekday that is not the date's; the date stands, though it may be what is wrong. */
export function checkWeekday(draft: Draft, column: string, date: string): void {
	const text = readText(draft, column);
	if (text === '' || date === '') return;
	const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
	if (text !== weekday) report(draft, column, `${weekday}, the weekday of ${date}`, 'weekday');
}

/** Reports an id that does not begin with the digits of the date it was made from. */
export function checkIdDate(draft: Draft, column: string, date: string): void {
	const digits = date.replaceAll('-', '');
	if (date !== '' && !cellOf(draft, column).trim().startsWith(digits)) {
		report(draft, column, `an id that begins with the date, ${digits}`);
	}
}

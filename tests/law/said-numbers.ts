import { formatDate, formatDay } from '#lib/format/date.ts';
import { formatDateIn, formatDayOfYearIn } from '#lib/format/localized.ts';

/** A number as a statistic says it. */
interface SaidNumber {
	/** Without its sign. */
	size: number;
	/** −1 with a minus sign, 1 with a plus sign, 0 without: "fell by 3.1 percent" says a number below 0. */
	sign: number;
	/** Digits after the point. */
	digits: number;
	percent: boolean;
	/** "more than 1,000": the number itself is greater. */
	bound: boolean;
}

const said =
	/(?<bound>(?:more than|over) )?(?<sign>(?<![\p{L}\p{Nd}])[-−+])?(?<size>\p{Nd}+(?:,\p{Nd}{3})*(?:\.(?<digits>\p{Nd}+))?)(?<percent> ?%)?/giu;
const schoolYear = /(?<![\p{Nd}.,])(\d{4})[-–](\d{2})(?![\p{Nd}.,]\p{Nd}|\p{Nd})/gu;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** `1998-99` is 1998; any other pair stays two numbers. */
function foldSchoolYears(text: string): string {
	return text.replaceAll(schoolYear, (whole, first: string, second: string) =>
		(Number(first) + 1) % 100 === Number(second) ? first : whole
	);
}

/** The forms in which a page writes a date of the data, the longer first: `May 24, 2022`, `May 24`, and in Spanish. */
const formsOf = (date: string) => [
	...[formatDate(date), formatDateIn(date, 'es')],
	...[formatDay(date), formatDayOfYearIn(date.slice(5), 'es')]
];

/** The text without the dates that stand in the data, whole. */
function dropDates(text: string, strings: string[]): string {
	const dates = strings.filter((string) => isoDate.test(string));
	const forms = dates.map(formsOf);
	const inOrder = [0, 1, 2, 3].flatMap((at) => forms.map((form) => form[at]!));
	return inOrder.reduce((rest, form) => rest.replaceAll(form, ' '), text);
}

/** The numbers that a text says, dates of the data left out. */
export function readSaidNumbers(text: string, strings: string[]): SaidNumber[] {
	const rest = foldSchoolYears(dropDates(text.replaceAll(/\s+/g, ' '), strings));
	return [...rest.matchAll(said)].map(({ groups }) => ({
		size: Number(groups!.size!.replaceAll(',', '')),
		sign: groups!.sign === undefined ? 0 : groups!.sign === '+' ? 1 : -1,
		digits: groups!.digits?.length ?? 0,
		percent: groups!.percent !== undefined,
		bound: groups!.bound !== undefined
	}));
}

/** Whether a number, rounded to the digits shown, is what is said. Rounded to nothing, it would say that there was nothing. */
function equals({ size, sign, digits, bound }: SaidNumber, number: number): boolean {
	const value = sign === 0 ? Math.abs(number) : number * sign;
	if (bound) return value > size;
	if (size === 0) return value === 0;
	return Math.abs(value - size) <= 0.5 * 10 ** -digits + 1e-9 * Math.max(1, size);
}

/** Whether one of the numbers is what is said; a share may be said in percent. */
export function saysOneOf(said: SaidNumber, numbers: number[]): boolean {
	return numbers.some(
		(number) => equals(said, number) || (said.percent && Math.abs(number) <= 1 && equals(said, 100 * number))
	);
}

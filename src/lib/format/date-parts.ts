/** January to December. */
export const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** The numbers of an ISO date, month or year: what it does not say is left out. `null` for any other text. */
export function partsOf(iso: string): { year: number; month?: number; day?: number } | null {
	const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(iso);
	if (!match) return null;
	const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
	return { year: year!, month, day };
}

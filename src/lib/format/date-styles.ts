const mla = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const ap = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const whole = 'January February March April May June July August September October November December'.split(
	' '
);

/** As the Modern Language Association writes it: `22 Sept. 2023`, `Sept. 2023`, `2023`. What is no date stays as it is. */
export function formatDateMla(iso: string): string {
	const parts = partsOf(iso);
	if (!parts) return iso;
	const { year, month, day } = parts;
	return [day, month && mla[month - 1], year].filter(Boolean).join(' ');
}

/** As the Associated Press writes it: `Sept. 22, 2023`, `September 2023`, `2023`. What is no date stays as it is. */
export function formatDateAp(iso: string): string {
	const parts = partsOf(iso);
	if (!parts?.month) return iso;
	const { year, month, day } = parts;
	return day ? `${ap[month - 1]} ${day}, ${year}` : `${whole[month - 1]} ${year}`;
}

function partsOf(iso: string): { year: number; month?: number; day?: number } | null {
	const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(iso);
	if (!match) return null;
	const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
	return { year: year!, month, day };
}

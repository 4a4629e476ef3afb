import { monthNames, partsOf } from './date-parts.ts';

const mla = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const ap = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

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
	return day ? `${ap[month - 1]} ${day}, ${year}` : `${monthNames[month - 1]} ${year}`;
}

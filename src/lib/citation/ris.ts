import { datePartsOf, siteName, type CitedFigure } from './cited-figure.ts';
import { fieldsOf } from './field.ts';

/** A figure as an entry of RIS: one line a field, never folded, as readers join folded lines wrongly. */
export function writeRis(figure: CitedFigure): string {
	const { key, title, publisher, version, note, url } = fieldsOf(figure);
	const { issued, accessed } = figure;
	const lines: [string, string | null][] = [
		['TY', 'DATA'],
		['ID', key],
		['AU', `${publisher.replaceAll(',', '')},`], // a comma at the end: not a person's family name and given name
		['TI', title],
		['PY', issued?.slice(0, 4) ?? null],
		['DA', issued && dateOf(issued)],
		['ET', version],
		['PB', siteName],
		['UR', url],
		['Y2', accessed && dateOf(accessed)],
		['LA', 'en'],
		['N1', note]
	];
	const fields = lines.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${value}`));
	return `${[...fields, 'ER  - '].join('\r\n')}\r\n`;
}

/** Year, month and day, each after the first behind a slash: `2023/09/22/`, `2023/09//`, `2023///`. */
function dateOf(iso: string): string {
	const [year, month = 0, day = 0] = datePartsOf(iso);
	const two = (part: number) => (part === 0 ? '' : String(part).padStart(2, '0'));
	return `${year}/${two(month)}/${two(day)}/`;
}

import { datePartsOf, siteName, type CitedFigure } from './cited-figure.ts';
import { fieldsOf } from './field.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const escapes: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
	'`': '\\textasciigrave{}',
	'|': '\\textbar{}'
};

/**
 * A figure as an entry of BibTeX in UTF-8: `dataset` for BibLaTeX, which knows versions and dates; `misc` for plain
 * BibTeX, with the release in its note.
 */
export function writeBibtex(figure: CitedFigure, type: 'dataset' | 'misc' = 'dataset'): string {
	const { key, title, publisher, version, note, url } = fieldsOf(figure);
	const parts = figure.issued ? datePartsOf(figure.issued) : [];
	const common = [
		['author', `{{${escape(publisher)}}}`],
		['title', `{{${escape(title)}}}`]
	];
	const own =
		type === 'dataset'
			? [
					['date', braced(figure.issued)],
					['version', braced(escape(version))],
					['publisher', `{{${siteName}}}`],
					['url', braced(url)],
					['urldate', braced(figure.accessed)],
					['note', braced(escape(note))]
				]
			: [
					['year', braced(parts[0])],
					['month', months[(parts[1] ?? 0) - 1]],
					['howpublished', braced(`${siteName}, \\url{${url}}`)],
					['note', braced(escape(`Version ${version}. ${note}`))]
				];
	const fields = [...common, ...own].flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
	return `@${type}{${key},\n${fields.join(',\n')}\n}\n`;
}

function braced(value: string | number | null | undefined): string | null {
	return value === null || value === undefined ? null : `{${value}}`;
}

/** Text that LaTeX prints as it is; hyphens and apostrophes in a row stay what they are. */
function escape(text: string): string {
	return text
		.replaceAll(/[\\{}~^<>`|]/g, (sign) => escapes[sign]!)
		.replaceAll(/[&%$#_]/g, '\\$&')
		.replaceAll(/([-'])(?=\1)/g, '$1{}');
}

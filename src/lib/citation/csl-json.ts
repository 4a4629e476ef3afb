import { datePartsOf, siteName, type CitedFigure } from './cited-figure.ts';
import { fieldsOf } from './field.ts';

/** A figure as an item of CSL-JSON, for Zotero, pandoc and every engine of citation styles. */
export function toCslItem(figure: CitedFigure) {
	const { key, title, publisher, version, note, url } = fieldsOf(figure);
	const { issued, accessed } = figure;
	return {
		id: key,
		type: 'dataset' as const,
		title,
		author: [{ literal: publisher }],
		...(issued ? { issued: { 'date-parts': [datePartsOf(issued)] } } : {}),
		...(accessed ? { accessed: { 'date-parts': [datePartsOf(accessed)] } } : {}),
		version,
		publisher: siteName,
		genre: 'Data set',
		URL: url,
		language: 'en-US',
		note
	};
}

/** The file: a list of one item. */
export function writeCslJson(figure: CitedFigure): string {
	return `${JSON.stringify([toCslItem(figure)], null, 2)}\n`;
}

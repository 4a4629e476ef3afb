import { escapeXml } from './xml.ts';

/** What an image says of itself, for programs and for those who do not see it. */
export interface ImageFacts {
	title: string;
	/** What it shows, whole. */
	description: string;
	/** Publisher, dataset and release. */
	source: string;
	/** Terms of the data. */
	rights: string;
	/** Text to cite it by. */
	citation: string;
	/** Absolute address of what is drawn. */
	address: string;
}

/** Title, description and Dublin Core, as they stand first in an SVG. */
export function describeImage(facts: ImageFacts): string {
	const { title, description, source, rights, citation, address } = facts;
	const properties = {
		...{ title, description, source, rights, identifier: address },
		...{ publisher: 'No Figure Alone', type: 'StillImage', language: 'en' }
	};
	const elements = [
		...Object.entries(properties).map(([name, text]) => `<dc:${name}>${escapeXml(text)}</dc:${name}>`),
		`<dcterms:bibliographicCitation>${escapeXml(citation)}</dcterms:bibliographicCitation>`
	];
	return [
		`<title id="title">${escapeXml(title)}</title>`,
		`<desc id="desc">${escapeXml(description)}</desc>`,
		'<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">',
		`<rdf:Description rdf:about="${escapeXml(address)}">${elements.join('')}</rdf:Description></rdf:RDF></metadata>`
	].join('');
}

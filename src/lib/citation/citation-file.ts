import { writeBibtex } from './bibtex.ts';
import type { CitedFigure } from './cited-figure.ts';
import { writeCslJson } from './csl-json.ts';
import { fieldsOf } from './field.ts';
import { writeRis } from './ris.ts';
import { writeTextFile } from './text-file.ts';

/** The files that a figure is cited in, by the suffix of their addresses. */
export const citationFiles = {
	bib: { title: 'BibTeX', type: 'application/x-bibtex', write: (figure: CitedFigure) => writeBibtex(figure) },
	ris: { title: 'RIS', type: 'application/x-research-info-systems', write: writeRis },
	'csl.json': { title: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: writeCslJson },
	txt: { title: 'plain text', type: 'text/plain', write: writeTextFile }
} as const;
export type CitationFormat = keyof typeof citationFiles;

/** A file of citations with its media type and the name to save it under; text is shown, the others are saved. */
export function writeCitation(format: CitationFormat, figure: CitedFigure) {
	const { type, write } = citationFiles[format];
	const name = `${fieldsOf(figure).key.slice(0, 120)}.${format}`;
	const kind = format === 'txt' ? 'inline' : 'attachment';
	return { body: write(figure), type, disposition: `${kind}; filename="${name}"` };
}

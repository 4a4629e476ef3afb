import type { CitedFigure } from './cited-figure.ts';
import { sourceOf, titleOf } from './cited-sentence.ts';
import { describeCaveats } from './caveats.ts';
import { plain } from './piece.ts';

/** What the files for reference managers say of a figure, in English, each text on one line. */
export interface Fields {
	/** Stable for an address; letters, digits and hyphens. */
	key: string;
	/** Number, sentence, dataset and release: most styles drop a version, none drops a title. */
	title: string;
	publisher: string;
	/** Label of the release. */
	version: string;
	/** Rule and caveats. */
	note: string;
	/** Without characters that end or open a field of BibTeX or RIS. */
	url: string;
}

/** The fields of a figure's entry in a reference manager. */
export function fieldsOf(figure: CitedFigure): Fields {
	const { rule, dataset, release } = figure;
	const note = [
		`counting rule “${rule.title}”, version ${rule.version}`,
		...describeCaveats(figure, 'en', 'long')
	];
	return {
		key: keyOf(figure.address),
		title: oneLine(`${plain(titleOf(figure, 'en'))} (${sourceOf(figure, 'en')})`),
		publisher: oneLine(dataset.publisher),
		version: oneLine(release.label),
		note: oneLine(`${note.join('; ').replace(/^./, (first) => first.toUpperCase())}.`),
		url: figure.url.replaceAll(/[\s{}\\<>"]/gu, encodeURIComponent)
	};
}

/** White space of every kind, line ends included, as one space; control characters gone: nothing can begin a new field. */
function oneLine(text: string): string {
	return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** `/figures/wapo@2025-02-14/fatal/killed?from=1999&to=2024` → `wapo-2025-02-14-fatal-killed-from-1999-to-2024`. */
function keyOf(address: string): string {
	return address
		.replace('/figures/', '')
		.replace(/&where=[^&]*/, '') // stands in the rule's id
		.replaceAll(/[^A-Za-z0-9]+/g, '-');
}

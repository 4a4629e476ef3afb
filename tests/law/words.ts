import type { HTMLElement } from 'node-html-parser';
import { readRuns } from './document.ts';

/** Words that rank, accuse, excuse or thrill. Others may be quoted with them; we do not write them. */
const unused =
	/\b(deadliest|worst school shootings?|innocents?|innocence|commit(?:s|ted|ting)? suicide|rampag(?:es?|ed|ing)|massacre[sd]?|peor(?:es)? tiroteos?|inocentes?|inocencia|cometi(?:ó|eron) suicidio|masacres?|masacrad[oa]s?|matanzas?)\b/gi;

/** Elements that hold the words of others. */
const othersWords = new Set(['Q', 'BLOCKQUOTE', 'CITE', 'CODE']);

/** The unused words that stand in the text of a page outside quotations and titles of sources. */
export function findUnusedWords(root: HTMLElement): string[] {
	const isQuoted = (element: HTMLElement) => othersWords.has(element.tagName);
	const runs = [...readRuns(root, isQuoted)].map((run) => run || '…'); // a quotation parts the words around it
	const text = runs.join(' ').replaceAll(/\s+/g, ' ');
	return text.match(unused) ?? [];
}

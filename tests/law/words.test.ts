import { expect, it } from 'vitest';
import { parseDocument } from './document.ts';
import { findUnusedWords } from './words.ts';

const wordsOf = (html: string) => findUnusedWords(parseDocument(`<body>${html}</body>`));

it.for([
	['<p>The deadliest year.</p>', 'deadliest'],
	['<p>The <b>worst</b>\n school shooting</p>', 'worst school shooting'],
	['<p>Innocent people.</p>', 'Innocent'],
	['<p>He committed suicide.</p>', 'committed suicide'],
	['<p>A rampage.</p>', 'rampage'],
	['<h1>MASSACRE</h1>', 'MASSACRE'],
	['<p lang="es">La masacre.</p>', 'masacre'],
	['<p lang="es">Personas inocentes.</p>', 'inocentes'],
	['<footer>massacres</footer>', 'massacres']
])('a word that we do not use is caught, once: %s', ([html, word]) => {
	expect(wordsOf(html!)).toEqual([word]);
});

it('others may be quoted with such words, and their titles cited', () => {
	expect(
		wordsOf('<q>the deadliest</q> <blockquote><p>rampage</p></blockquote> <cite>The Massacre</cite>')
	).toEqual([]);
});

it('a quotation does not join the words around it', () => {
	expect(wordsOf('<p>worst <q>of all</q> school shootings</p>')).toEqual([]);
	expect(wordsOf('<p>worsted, rampant, Innocenti</p>')).toEqual([]);
});

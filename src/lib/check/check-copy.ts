import { findMatches } from './find-match.ts';
import { findMissingRules } from './find-missing-rule.ts';
import { findPartials } from './find-partial.ts';
import { findPerpetratorFirst } from './find-perpetrator-first.ts';
import { findSuicideWording } from './find-suicide-wording.ts';
import { findSums } from './find-sum.ts';
import { findSuperlatives } from './find-superlatives.ts';
import { findSwaps } from './find-swap.ts';
import type { Finding } from './finding.ts';
import type { Known } from './known.ts';
import { readSentences, type Sentence } from './statement.ts';

/** Characters of the longest text that is read: more than any address holds. */
export const mostRead = 20_000;

const finders: readonly ((known: Known, sentence: Sentence) => Finding[])[] = [
	findSwaps,
	findPartials,
	findSums,
	findMissingRules,
	findSuperlatives,
	findSuicideWording,
	findPerpetratorFirst
];

/**
 * What can be said of a text on school shootings: its numbers held against ours, its words against rules of wording.
 * By their place in the text. Nothing is kept, and no name is looked for.
 *
 * @param text what is beyond `mostRead` is not looked at
 */
export function checkCopy(text: string, known: Known): Finding[] {
	const sentences = readSentences(text.slice(0, mostRead));
	const found = sentences.flatMap((sentence) => {
		const told = finders.flatMap((find) => find(known, sentence));
		return [...told, ...findMatches(known, sentence, told)];
	});
	return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

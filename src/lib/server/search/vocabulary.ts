import { allowedSlips, countSlips } from './distance.ts';

/** The words that something holds, to find others by. Numbers are in none: 18 is not 81. */
export interface Vocabulary {
	/** Words that begin with one and go on, the most common first. */
	startingWith(word: string): string[];
	/** Words that hold one behind their first letter. */
	holding(word: string): string[];
	/** Other words that one may be a slip of, the nearest only. */
	near(word: string): string[];
}

/** Words that stand for one that was asked, at most: bounds the work of a question. */
const most = 20;

/** @param words plain words, the most common first; those that are not letters only are left out */
export function makeVocabulary(words: Iterable<string>): Vocabulary {
	const known = [...words].filter((word) => /^[a-z]{2,24}$/.test(word));
	const letters = Int32Array.from(known, lettersOf);
	return {
		startingWith: (word) =>
			isLetters(word, 2) ? take(known, (other) => other.length > word.length && other.startsWith(word)) : [],
		holding: (word) => (isLetters(word, 3) ? take(known, (other) => other.indexOf(word) > 0) : []),
		near: (word) => findNear(known, letters, word)
	};
}

function isLetters(word: string, least: number): boolean {
	return word.length >= least && /^[a-z]+$/.test(word);
}

function take(words: readonly string[], test: (word: string) => boolean): string[] {
	const found: string[] = [];
	for (const word of words) {
		if (test(word)) found.push(word);
		if (found.length === most) break;
	}
	return found;
}

/** Words with too many other letters are passed over: to compare letters as bits is far quicker than the words. */
function findNear(known: readonly string[], letters: Int32Array, word: string): string[] {
	const own = lettersOf(word);
	let allowed = allowedSlips(word);
	let found: string[] = [];
	for (let at = 0; at < known.length && allowed > 0; at++) {
		if (countBits(own ^ letters[at]!) > 2 * allowed) continue;
		const other = known[at]!;
		const slips = countSlips(word, other, allowed);
		if (slips === 0 || slips > allowed) continue;
		if (word.length < 4 && other[0] !== word[0]) continue;
		if (slips < allowed) found = [];
		allowed = slips;
		found.push(other);
	}
	return found.slice(0, most);
}

/** The letters of a word, a bit each. */
function lettersOf(word: string): number {
	let bits = 0;
	for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) - 97);
	return bits;
}

function countBits(bits: number): number {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) count += 1;
	return count;
}

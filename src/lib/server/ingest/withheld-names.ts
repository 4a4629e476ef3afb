import { hash } from 'node:crypto';

const salt = 'no-figure-alone/withheld/1|';

/** Where a withheld name stands in a text; which one is never said. */
export interface Hit {
	/** Offset of its first letter. */
	start: number;
	/** Offset behind its last letter. */
	end: number;
}

/**
 * Reads the list of withheld names: one salted hash a line, `#` begins a comment.
 *
 * @throws {Error} if a line is neither, with its number
 */
export function parseWithheldNames(text: string): ReadonlySet<string> {
	const lines = text.split('\n').map((line) => line.trim());
	const odd = lines.findIndex((line) => !/^([0-9a-f]{64}|#.*|)$/.test(line));
	if (odd !== -1) throw new Error(`line ${odd + 1} is neither a SHA-256 nor a comment`);
	return new Set(lines.filter((line) => /^[0-9a-f]{64}$/.test(line)));
}

/** The hash under which a name is listed. */
export function hashName(name: string): string {
	return hash('sha256', salt + name.split(/\s+/).map(plain).join(' '));
}

/**
 * Ways to cut a text into words: at every other sign, not inside `O'Neil` and `Ann-Marie`, and inside `JohnDoe`. The latter two
 * give other words than the first only where a text has such a place.
 */
const cuts = [
	{ cut: /[\p{L}\p{M}]+/gu, place: null },
	{ cut: /[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*/gu, place: /[\p{L}\p{M}]['’.-][\p{L}\p{M}]/u },
	{
		cut: /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})/gu,
		place: /[\p{Ll}\p{M}]\p{Lu}|\p{Lu}{2}[\p{Ll}\p{M}]|[\p{Lt}\p{Lm}\p{Lo}]/u
	}
];

/** Every place where a listed name stands: runs of two and of three words, initials between them left out too. */
export function findWithheldNames(text: string, hashes: ReadonlySet<string>): Hit[] {
	const runs = new Map<string, Hit[]>();
	for (const { cut, place } of cuts) {
		if (place && !place.test(text)) continue;
		const words = wordsOf(text, cut);
		collectRuns(words, runs);
		if (!place) collectRuns(words.filter(({ word }) => word.length > 1), runs); // prettier-ignore
	}
	const hits = new Map<number, Hit>();
	for (const [run, places] of runs) {
		if (hashes.has(hash('sha256', salt + run))) places.forEach((place) => hits.set(place.start, place));
	}
	return [...hits.values()].sort((a, b) => a.start - b.start);
}

interface Word extends Hit {
	word: string;
}

function wordsOf(text: string, cut: RegExp): Word[] {
	return [...text.matchAll(cut)].flatMap(({ 0: found, index }) => {
		const word = plain(found);
		return word === '' ? [] : [{ word, start: index, end: index + found.length }];
	});
}

function collectRuns(words: Word[], runs: Map<string, Hit[]>): void {
	words.forEach(({ start }, index) => {
		for (const length of [2, 3]) {
			const run = words.slice(index, index + length);
			if (run.length < length) return;
			const key = run.map(({ word }) => word).join(' ');
			const place = { start, end: run.at(-1)!.end };
			const places = runs.get(key);
			if (places) places.push(place);
			else runs.set(key, [place]);
		}
	});
}

/** A word in ASCII, lower case, letters only. */
function plain(word: string): string {
	if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
	return word
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^a-z]/g, '');
}

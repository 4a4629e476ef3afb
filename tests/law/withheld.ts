import { readFileSync } from 'node:fs';
import { findWithheldNames, parseWithheldNames } from '#lib/server/ingest/withheld-names.ts';
import type { Inspector } from './walk.ts';

const textual = /^text\/|json|javascript|xml|svg/;
const tag = /<[^>]*>/g;
const notInWords = /[\s"<>{}[\]()|,:;=/&?]+/;
/** Numbers part words and are no part of one: a blank in their place parts the same. */
const number = /[\d.,+-]*\d[\d.,+-]*/g;
const letter = /[\p{L}\p{M}]/u;

/** Words that a name may span: three of its own, and initials between them. */
const span = 5;

/** Every run of so many words of a text; the words of a shorter one. */
function cutRuns(words: string[]): string[] {
	const count = Math.max(1, words.length - span + 1);
	return Array.from({ length: count }, (_, start) => words.slice(start, start + span).join(' '));
}

/**
 * Finds what was not looked at before: each tag with its attributes, and the stretches of the rest of which some run of
 * words is new. The pages of a site share nearly all of theirs, so that each is looked at once.
 *
 * @param clean the tags and the runs that were looked at
 * @param fresh receives those that were not
 */
function* findFresh(body: string, clean: ReadonlySet<string>, fresh: Set<string>): Generator<string> {
	const text = body.replaceAll(number, ' ');
	const isFresh = (piece: string) => {
		if (clean.has(piece) || fresh.has(piece)) return false;
		fresh.add(piece);
		return true;
	};
	for (const one of text.match(tag) ?? []) if (isFresh(one)) yield one;
	const words = text
		.replaceAll(tag, ' ')
		.split(notInWords)
		.filter((word) => letter.test(word));
	let [begin, end] = [0, 0]; // of the stretch under way
	for (const [start, run] of cutRuns(words).entries()) {
		if (!isFresh(run)) continue;
		if (start > end) {
			yield words.slice(begin, end).join(' ');
			begin = start;
		}
		end = start + span;
	}
	yield words.slice(begin, end).join(' ');
}

/** Looks for listed names in everything that is text. The breach says where, never which name. */
export function inspectFor(hashes: ReadonlySet<string>): Inspector {
	const clean = new Set<string>();
	const isClean = (text: string) => findWithheldNames(text, hashes).length === 0;
	return (path, { type, body }) => {
		const page = isClean(path) ? path : '(an address that holds a name)';
		if (page === path && (!textual.test(type) || isCleanBody(body))) return [];
		const place = findWithheldNames(body, hashes)[0]?.start ?? 'unknown';
		return [{ page, what: 'withheld-name', detail: `${type}, at character ${place}` }];
	};

	/** What holds a name is not kept as looked at, so that it is found on every page. */
	function isCleanBody(body: string): boolean {
		const fresh = new Set<string>();
		const pieces = [...findFresh(body, clean, fresh)];
		if (!pieces.every(isClean)) return false;
		for (const piece of fresh) clean.add(piece);
		return true;
	}
}

/** Looks for the names that `data/withheld-names.txt` lists. */
export const inspectNames: Inspector = inspectFor(
	parseWithheldNames(readFileSync(new URL('../../data/withheld-names.txt', import.meta.url), 'utf8'))
);

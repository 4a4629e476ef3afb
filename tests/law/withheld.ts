import { readFileSync } from 'node:fs';
import { findWithheldNames, parseWithheldNames } from '#lib/server/ingest/withheld-names.ts';
import type { Inspector } from './walk.ts';

const textual = /^text\/|json|javascript|xml|svg/;
const tag = /<[^>]*>/g;
const notInWords = /[\s"<>{}[\]()|,:;=/&?]+/;

/** Words that a name may span: three of its own, and initials between them. */
const span = 5;

/**
 * The pieces of an answer that a name could stand in: each tag with its attributes, and every run of five words of
 * the rest. The pages of a site share nearly all of theirs, so that each is looked at once.
 */
function* cutPieces(body: string): Generator<string> {
	yield* body.match(tag) ?? [];
	const words = body.replaceAll(tag, ' ').split(notInWords).filter(Boolean);
	for (let start = 0; start === 0 || start + span <= words.length; start += 1) {
		yield words.slice(start, start + span).join(' ');
	}
}

/** Looks for listed names in everything that is text. The breach says where, never which name. */
export function inspectFor(hashes: ReadonlySet<string>): Inspector {
	const clean = new Set<string>();
	const isClean = (piece: string) => {
		if (clean.has(piece)) return true;
		if (findWithheldNames(piece, hashes).length > 0) return false;
		clean.add(piece);
		return true;
	};
	return (path, { type, body }) => {
		const page = isClean(path) ? path : '(an address that holds a name)';
		if (page === path && (!textual.test(type) || cutPieces(body).every(isClean))) return [];
		const place = findWithheldNames(body, hashes)[0]?.start ?? 'unknown';
		return [{ page, what: 'withheld-name', detail: `${type}, at character ${place}` }];
	};
}

/** Looks for the names that `data/withheld-names.txt` lists. */
export const inspectNames: Inspector = inspectFor(
	parseWithheldNames(readFileSync(new URL('../../data/withheld-names.txt', import.meta.url), 'utf8'))
);

import type { Db } from '../db/open.ts';
import { hitKinds, type Entry, type HitKind } from '../search/entry.ts';
import { toFtsQuery } from '../search/fts.ts';
import { matchEntries, qualities, type Match, type Reading } from '../search/match.ts';
import { parseQuestion, type Term } from '../search/question.ts';
import type { Vocabulary } from '../search/vocabulary.ts';
import { readEntries } from './search-entries.ts';
import { findRows, mostRows, readRowVocabulary } from './search-rows.ts';

/** One thing that was found: an entry, or the number of a row in the index. */
export type Found = { kind: Entry['kind']; entry: Entry } | { kind: 'row'; id: number };

/** How a question was understood. */
export interface Understood {
	/** More was asked than is read. */
	isCut: boolean;
	/** Words for which others were taken. */
	slips: { asked: string; read: string }[];
	/** Words that are nowhere, and were left out. */
	left: string[];
	/** True where nothing has all words, and what has most of them is shown. */
	isPartly: boolean;
	/** True where there may be more rows than were looked at. */
	isMore: boolean;
}

/** What a question found, the best first. */
export interface SearchAnswer extends Understood {
	found: Found[];
	/** The kinds among what was found, in the order of `hitKinds`. */
	kinds: HitKind[];
}

/**
 * Searches names, schools, places, days, pages and rows that may be listed. What has every word comes first: as it
 * stands, as a beginning, inside a word; only where there is none, slips are allowed. Any text has an answer.
 */
export function search(db: Db, text: string): SearchAnswer {
	const { terms, isCut } = parseQuestion(text);
	const known = readEntries(db);
	const rowWords = readRowVocabulary(db);
	const plain = terms.map((term) => ({ ...term, near: [] }));
	const answer =
		terms.length === 0
			? nothing
			: (findWith(db, known.entries, plain, plain, rowWords, 2) ??
				findWithSlips(db, terms, known.vocabulary, rowWords) ??
				findPartly(db, plain));
	const kinds = new Set(answer.found.map(({ kind }) => kind));
	return { ...answer, isCut, kinds: hitKinds.filter((kind) => kinds.has(kind)) };
}

type Answer = Omit<SearchAnswer, 'isCut' | 'kinds'>;
const nothing: Answer = { found: [], slips: [], left: [], isPartly: false, isMore: false };

/** What has all terms up to a quality; `null` if nothing has. */
function findWith(
	db: Db,
	entries: readonly Entry[],
	readings: readonly Reading[],
	rowReadings: readonly Reading[],
	rowWords: Vocabulary,
	quality: number
): Answer | null {
	const matches = matchEntries(entries, readings);
	const rows = findRowsUpTo(db, rowReadings, rowWords, quality);
	const found = merge(matches, rows);
	return found.length === 0 ? null : { ...nothing, found, isMore: rows.size >= mostRows };
}

/** The rows found, by the quality with which they first were. */
function findRowsUpTo(db: Db, readings: readonly Reading[], words: Vocabulary, quality: number) {
	const found = new Map<number, { quality: number; eventId: string | null }>();
	const asked = new Set<string>();
	for (let allowed = 0; allowed <= quality && found.size < mostRows; allowed++) {
		const query = toFtsQuery(readings, words, allowed);
		if (query === null || asked.has(query)) continue;
		asked.add(query);
		for (const { id, eventId } of findRows(db, query)) {
			if (!found.has(id)) found.set(id, { quality: allowed, eventId });
		}
	}
	return found;
}

/** Entries before rows of the same quality. A row of an event that was found itself adds nothing. */
function merge(matches: readonly Match[], rows: ReturnType<typeof findRowsUpTo>): Found[] {
	const shown = new Set(matches.flatMap(({ entry }) => (entry.kind === 'event' ? entry.id : [])));
	const others = [...rows].filter(([, { eventId }]) => eventId === null || !shown.has(eventId));
	return qualities.flatMap((_, quality) => [
		...matches.filter(({ worst }) => worst === quality).map(({ entry }) => ({ kind: entry.kind, entry })),
		...others.filter(([, row]) => row.quality === quality).map(([id]) => ({ kind: 'row' as const, id }))
	]);
}

function withNear(terms: readonly Term[], words: Vocabulary): Reading[] {
	return terms.map((term) => ({ ...term, near: term.forms.flatMap((form) => words.near(form)) }));
}

/** With slips allowed; if that does not help, without the words that are nowhere. */
function findWithSlips(
	db: Db,
	terms: readonly Term[],
	words: Vocabulary,
	rowWords: Vocabulary
): Answer | null {
	const { entries } = readEntries(db);
	const readings = withNear(terms, words);
	const rowReadings = withNear(terms, rowWords);
	const all = findWith(db, entries, readings, rowReadings, rowWords, 3);
	if (all) return { ...all, slips: listSlips(db, all.found, readings, rowReadings) };
	const isSomewhere = readings.map(
		(reading, index) =>
			matchEntries(entries, [reading]).length > 0 ||
			findRowsUpTo(db, [rowReadings[index]!], rowWords, 3).size > 0
	);
	const kept = <Item>(list: readonly Item[]) => list.filter((_, index) => isSomewhere[index]);
	const left = terms.filter((_, index) => !isSomewhere[index]).map(({ asked }) => asked);
	if (left.length === 0 || left.length === terms.length) return null;
	const some = findWith(db, entries, kept(readings), kept(rowReadings), rowWords, 3);
	return some && { ...some, left, slips: listSlips(db, some.found, kept(readings), kept(rowReadings)) };
}

/** What was taken for the words that the first hit has not as they stand. */
function listSlips(
	_db: Db,
	[first]: readonly Found[],
	readings: readonly Reading[],
	rowReadings: readonly Reading[]
): Understood['slips'] {
	if (first === undefined) return [];
	return readings.flatMap((reading, index) => {
		if (first.kind === 'row') {
			const [read] = rowReadings[index]!.near;
			return read === undefined ? [] : { asked: reading.asked, read };
		}
		if (matchEntries([first.entry], [{ ...reading, near: [] }]).length > 0) return [];
		const text = first.entry.texts.join('');
		const read = reading.near.find((word) => text.includes(` ${word} `));
		return read === undefined ? [] : { asked: reading.asked, read };
	});
}

/** Entries that have most of the words, where nothing has them all. */
function findPartly(db: Db, readings: readonly Reading[]): Answer {
	const mayMiss = Math.floor(readings.length / 2);
	const matches = mayMiss === 0 ? [] : matchEntries(readEntries(db).entries, readings, mayMiss);
	const least = matches[0]?.missing;
	const found = matches
		.filter(({ missing }) => missing === least)
		.map(({ entry }) => ({ kind: entry.kind, entry }));
	return { ...nothing, found, isPartly: found.length > 0 };
}

import type { Remark } from '../../domain/review.ts';
import type { ColumnProfile, Profile } from './profile.ts';
import { judge } from './severity.ts';

/** A word that is gone is told if it stood on so many rows. */
const fewestLost = 10;

/**
 * What the columns of a release hold otherwise than those of earlier ones: columns that emptied since the last one, words that
 * it had and this one has not, words that none of them has.
 *
 * @param earlier profiles of earlier releases, oldest first; nothing is told if there are none
 */
export function compareProfiles(now: Profile, earlier: readonly Profile[]): Remark[] {
	const last = earlier.at(-1);
	if (!last) return [];
	return [
		...last.columns.flatMap((column) => findEmptied(now, last, column)),
		...now.columns.flatMap((column) => findNewWords(column, earlier)),
		...last.columns.flatMap((column) => findLostWords(now, column))
	];
}

/**
 * More blank cells than new rows could have brought, or where every new row is blank a share that grew by a tenth of all rows.
 * A column that the file no longer has is blank throughout.
 */
function findEmptied(now: Profile, last: Profile, before: ColumnProfile): Remark[] {
	const blanks = columnOf(now, before.column)?.blanks ?? now.records;
	const beyondNewRows = blanks - before.blanks - Math.max(now.records - last.records, 0);
	const beyondShare = blanks - (before.blanks / last.records + 0.1) * now.records;
	if (Math.max(beyondNewRows, beyondShare) <= 0) return [];
	const counts = { count: blanks, of: now.records, before: before.blanks };
	return [judge({ check: 'emptied', column: before.column, ...counts }, blanks - before.blanks)];
}

function columnOf({ columns }: Profile, name: string): ColumnProfile | undefined {
	return columns.find(({ column }) => column === name);
}

/** Words without spaces at their ends, which are told by the rows that have them. */
function countWords(profile: ColumnProfile | undefined): Map<string, number> | null {
	if (!profile?.words) return null;
	const counts = new Map<string, number>();
	for (const [word, count] of profile.words) counts.set(word.trim(), (counts.get(word.trim()) ?? 0) + count);
	return counts;
}

function findNewWords(now: ColumnProfile, earlier: readonly Profile[]): Remark[] {
	const known = earlier.flatMap((profile) => countWords(columnOf(profile, now.column)) ?? []);
	if (known.length === 0) return [];
	const isKnown = (word: string) => known.some((counts) => counts.has(word));
	return [...(countWords(now) ?? [])]
		.filter(([word]) => !isKnown(word))
		.map(([value, count]) => judge({ check: 'new-word', column: now.column, value, count }));
}

function findLostWords(now: Profile, before: ColumnProfile): Remark[] {
	const counts = countWords(columnOf(now, before.column));
	if (!counts) return [];
	return [...(countWords(before) ?? [])]
		.filter(([word, count]) => count >= fewestLost && !counts.has(word))
		.map(([value, count]) =>
			judge({ check: 'lost-word', column: before.column, value, count: 0, before: count })
		);
}

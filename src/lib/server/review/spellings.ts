import { distance } from 'fuzzball';
import type { Remark } from '../../domain/review.ts';
import type { ColumnProfile, Profile } from './profile.ts';
import { judge } from './severity.ts';

/** How many times as often a word must stand for a rare one that differs by a letter to be a slip. */
const timesAsOften = 5;
/** Shorter words, such as grades and postal codes, differ by a letter rightly. */
const shortestWord = 5;

interface Word {
	/** As the file spells it. */
	text: string;
	count: number;
	/** Without capitals and superfluous spaces. */
	plain: string;
}

/** Words of a file that are another word of their column in other capitals or spaces, or with a slip of a letter. */
export function findSpellings(profile: Profile): Remark[] {
	return profile.columns.flatMap((column) => [...findVariants(column), ...findSlips(column)]);
}

function listWords({ words }: ColumnProfile): Word[] {
	const list = (words ?? []).map(([text, count]) => ({ text, count, plain: toPlain(text) }));
	return list.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

function toPlain(text: string): string {
	return text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** Each but the most common spelling of a word. Spaces at an end alone are told by the rows that have them. */
function findVariants(profile: ColumnProfile): Remark[] {
	const spellings = Map.groupBy(listWords(profile), ({ plain }) => plain);
	return [...spellings.values()].flatMap(([first, ...others]) =>
		others
			.filter(({ text }) => text.trim() !== first!.text.trim())
			.map(({ text, count }) => judge(remarkOf('variant', profile, text, count, first!.text)))
	);
}

/** Rare words that a common one explains. A spelling that differs in capitals is no slip as well. */
function findSlips(profile: ColumnProfile): Remark[] {
	const words = listWords(profile);
	return words.flatMap(({ text, count, plain }) => {
		const common = words.filter((other) => other.count >= timesAsOften * count && other.plain !== plain);
		const isVariant = words.some((other) => other.plain === plain && other.count > count);
		const like = isVariant ? undefined : common.find((other) => isSlip(plain, other.plain));
		return like ? [judge(remarkOf('misspelled', profile, text, count, like.text))] : [];
	});
}

function remarkOf(
	check: 'variant' | 'misspelled',
	{ column }: ColumnProfile,
	...found: [string, number, string]
) {
	const [value, count, like] = found;
	return { check, column, value, count, like };
}

/** One letter too many, too few or another, or two that changed places. */
function isSlip(rare: string, common: string): boolean {
	if (Math.min(rare.length, common.length) < shortestWord) return false;
	if (Math.abs(rare.length - common.length) > 1) return false;
	const edits = distance(rare, common, { full_process: false });
	return edits === 1 || (edits === 2 && isSwapped(rare, common));
}

function isSwapped(a: string, b: string): boolean {
	const at = [...a].findIndex((letter, index) => letter !== b[index]);
	return b === `${a.slice(0, at)}${a[at + 1]}${a[at]}${a.slice(at + 2)}`;
}

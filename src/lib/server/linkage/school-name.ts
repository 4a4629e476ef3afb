import { ratio, token_set_ratio } from 'fuzzball';
import type { Level } from '../../domain/incident.ts';

/** The part of a school's name that tells it from others, and the level that its name gives. */
export interface SchoolName {
	/** Plain lower-case words, without those that every school has. Normalizing it again changes nothing. */
	core: string;
	/** `null`: the name tells none, or more than one. */
	level: Level | null;
	/** The numbers among the words: `P.S. 18` and `P.S. 81` are two schools. */
	numbers: readonly string[];
}

/** Longer names are cut: no school needs more, and the time for a pair of names grows with the square of their length. */
const longest = 120;

/** Short forms in names of schools, spelled out. */
export const spelledOut: Readonly<Record<string, string>> = {
	hs: 'high school',
	shs: 'senior high school',
	jhs: 'junior high school',
	ms: 'middle school',
	es: 'elementary school',
	elem: 'elementary',
	jr: 'junior',
	sr: 'senior',
	st: 'saint',
	ste: 'saint',
	mt: 'mount',
	ft: 'fort',
	dr: 'doctor',
	prep: 'preparatory',
	tech: 'technical',
	acad: 'academy',
	ctr: 'center'
};

const shortForms = new RegExp(`\\b(${Object.keys(spelledOut).join('|')})\\b`, 'g');

/** Short forms that are those of a school only before its number. */
const beforeNumber: [RegExp, string][] = [
	[/\bps ?(?=\d)/g, 'public school '],
	[/\bis ?(?=\d)/g, 'intermediate school '],
	[/\b(hs|ms|es|jhs) ?(?=\d)/g, '$1 '],
	[/\b(no|number) ?(?=\d)/g, ' ']
];

const levelWords: [RegExp, Level][] = [
	[/\bjunior (high|senior)\b|\bmiddle\b|\bintermediate\b/, 'middle'],
	[/(?<!\bjunior )\bhigh\b/, 'high'],
	[/\belementary\b|\bprimary\b/, 'elementary']
];

const common =
	/\b(the|of|school|schools|elementary|primary|middle|intermediate|junior|senior|high|campus|p?k (?=\d|$)\d*)\b/g;

/** Words that are in the names of many schools: two names that share nothing else share nothing. */
const generic = new Set(
	(
		'academy alternative and center central charter christian city college community county district east ' +
		'education learning magnet north park preparatory public saint south technical unknown valley west bus'
	).split(' ')
);

/** Reads a school's name as it stands in a dataset. */
export function parseSchoolName(name: string): SchoolName {
	const words = spellOut(toWords(name));
	const found = levelWords.filter(([word]) => word.test(words)).map(([, level]) => level);
	const core = reduce(words);
	return { core, level: found.length === 1 ? found[0]! : null, numbers: core.match(/\d+/g) ?? [] };
}

/** Plain lower-case words: no accents, no marks that nobody sees, initials joined (`E. O.` as `eo`). */
export function toWords(text: string): string {
	const plain = dropMarks(text.slice(0, longest)).toLowerCase().replaceAll('&', ' and ');
	return joinInitials(plain.replace(/[^a-z0-9]+/g, ' '));
}

/** Most names are ASCII, which has no accents and nothing to decompose. */
function dropMarks(text: string): string {
	return /[^ -~]/.test(text)
		? text.normalize('NFKD').replace(/[\p{M}\p{Cf}'’]/gu, '')
		: text.replaceAll("'", '');
}

function joinInitials(words: string): string {
	return words
		.trim()
		.replace(/\b([a-z]) (?=[a-z]\b)/g, '$1')
		.slice(0, longest);
}

function spellOut(words: string): string {
	const numbered = /\d/.test(words)
		? beforeNumber.reduce((text, [short, long]) => text.replace(short, long), words)
		: words;
	return numbered
		.replace(shortForms, (short) => spelledOut[short]!)
		.replace(/\bking junior\b/g, 'king') // a man's name, and no junior high school
		.replace(/ +/g, ' ')
		.trim();
}

/** Takes out what every school has, until nothing changes: what is left may join to another short form. */
function reduce(words: string): string {
	const rest = words.replace(common, ' ').replace(/ +/g, ' ').trim();
	const next = spellOut(joinInitials(rest.slice(0, longest)));
	if (next === '') return words;
	return next === words ? next : reduce(next);
}

/** How two names are alike, from the same words to two numbers that contradict. */
export type Likeness = 'equal' | 'close' | 'alike' | 'unlike' | 'numbered' | 'unknown';

/**
 * Compares two names whatever the order of their words and their spacing. Numbers must agree; `unknown` is for a name
 * without any letter or digit.
 */
export function compareSchoolNames(a: SchoolName, b: SchoolName): Likeness {
	if (a.core === '' || b.core === '') return 'unknown';
	if (a.core === b.core) return 'equal';
	if (contradict(a.numbers, b.numbers)) return 'numbered';
	const joined = ratio(a.core.replaceAll(' ', ''), b.core.replaceAll(' ', ''), { full_process: false });
	if (joined >= 88) return joined === 100 ? 'equal' : 'close';
	if (!shareWord(a.core, b.core)) return joined >= 75 ? 'alike' : 'unlike';
	const set = token_set_ratio(a.core, b.core, { full_process: false });
	if (set >= 88) return 'close';
	return set >= 65 ? 'alike' : 'unlike';
}

/** Both names have numbers, and each has one that the other lacks. */
export function contradict(a: readonly string[], b: readonly string[]): boolean {
	if (a.length === 0 || b.length === 0) return false;
	if (a.length === 1 && b.length === 1) return a[0] !== b[0];
	return !a.every((one) => b.includes(one)) && !b.every((one) => a.includes(one));
}

function shareWord(a: string, b: string): boolean {
	const words = new Set(b.split(' '));
	return a.split(' ').some((word) => words.has(word) && !generic.has(word));
}

import { ratio, token_set_ratio } from 'fuzzball';
import type { Level } from '../../domain/incident.ts';

/** The part of a school's name that tells it from others, and the level that its name gives. */
export interface SchoolName {
	/** Plain lower-case words, without those that every school has. */
	core: string;
	level: Level | null;
}

const spelledOut: [RegExp, string][] = [
	[/\bh\.? ?s\b\.?/g, 'high school'],
	[/\bm\.? ?s\b\.?/g, 'middle school'],
	[/\be\.? ?s\b\.?/g, 'elementary school'],
	[/\bj\.? ?h\.? ?s\b\.?/g, 'junior high school'],
	[/\bp\.? ?s\b\.? ?(?=\d)/g, 'public school '],
	[/\bi\.? ?s\b\.? ?(?=\d)/g, 'intermediate school '],
	[/\bjr\b\.?/g, 'junior'],
	[/\bking,? junior\b/g, 'king'], // a man's name, and no junior high school
	[/\bsr\b\.?/g, 'senior'],
	[/\bst\b\.?/g, 'saint'],
	[/\bmt\b\.?/g, 'mount'],
	[/\bft\b\.?/g, 'fort'],
	[/\belem\b\.?/g, 'elementary'],
	[/\bdr\b\.?/g, 'doctor'],
	[/&/g, ' and ']
];

const levelWords: [RegExp, Level][] = [
	[/\bjunior (high|senior)\b|\bmiddle\b|\bintermediate\b/, 'middle'],
	[/(?<!\bjunior )\bhigh\b/, 'high'],
	[/\belementary\b|\bprimary\b/, 'elementary']
];

const common = /\b(the|school|schools|elementary|primary|middle|intermediate|junior|senior|high|campus)\b/g;

/** Reads a school's name as it stands in a dataset. */
export function parseSchoolName(name: string): SchoolName {
	const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, '');
	const full = spelledOut.reduce((text, [short, long]) => text.replace(short, long), plain);
	const words = full.replace(/[^a-z0-9]+/g, ' ').trim();
	const found = levelWords.filter(([word]) => word.test(words)).map(([, level]) => level);
	const core = words.replace(common, ' ').replace(/ +/g, ' ').trim();
	return { core: core || words, level: found.length === 1 ? found[0]! : null };
}

/** How alike two names are, 0 to 1, whatever the order of the words, their spacing and what one has in addition. */
export function compareSchoolNames(a: SchoolName, b: SchoolName): number {
	const joined = ratio(a.core.replaceAll(' ', ''), b.core.replaceAll(' ', ''), { full_process: false });
	return Math.max(joined, token_set_ratio(a.core, b.core, { full_process: false })) / 100;
}

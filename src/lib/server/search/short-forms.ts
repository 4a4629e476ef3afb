import { spelledOut } from '../linkage/school-name.ts';

/** Forms that stand for the name of a school before its number only. */
const numbered: Readonly<Record<string, string>> = { ps: 'public school', is: 'intermediate school' };
/** Kinds of schools whose short form may be written together with the number: `PS18`. */
const together = /^(ps|is|hs|ms|es|jhs)(\d+)$/;

const shortForms = Map.groupBy(Object.entries({ ...spelledOut, ...numbered }), ([, long]) => long);

/** Phrases that have short forms, the longest first. */
export const longForms = [...shortForms.keys()]
	.filter((long) => long.includes(' '))
	.sort((a, b) => b.length - a.length);

/** `ps18` as two words; every other word as it is. */
export function splitNumber(word: string): string[] {
	const [, kind, number] = together.exec(word) ?? [];
	return kind && number ? [kind, number] : [word];
}

/**
 * All that a phrase may be written as in a name: itself first, then spelled out or shortened.
 *
 * @param phrase plain words
 * @param isNumbered whether a number follows
 */
export function formsOf(phrase: string, isNumbered: boolean): string[] {
	const dictionary = isNumbered ? { ...spelledOut, ...numbered } : spelledOut;
	const long = Object.hasOwn(dictionary, phrase) ? dictionary[phrase]! : phrase;
	const short = (shortForms.get(long) ?? []).map(([form]) => form);
	const kind = / school$/.test(long) && !isNumbered ? long.replace(/ school$/, '') : null;
	const known = [long, ...short, ...(kind === null ? [] : [kind])];
	const forms = [phrase, ...(known.length > 1 || long !== phrase ? known : [])];
	return [...new Set([...forms, ...forms.flatMap(spaced)])];
}

/** How the index has what is written with points or apostrophes: `hs` as `h s`, `marys` as `mary s`, `oneill` as `o neill`. */
function spaced(word: string): string[] {
	if (!/^[a-z]+$/.test(word)) return [];
	return [
		...(word.length === 2 || word.length === 3 ? [[...word].join(' ')] : []),
		...(word.length > 3 && word.endsWith('s') ? [`${word.slice(0, -1)} s`] : []),
		...(word.length > 4 && /^[odl][^s]/.test(word) ? [`${word[0]} ${word.slice(1)}`] : [])
	];
}

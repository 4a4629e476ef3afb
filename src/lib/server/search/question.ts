import { findState, states, type StateCode } from '../../domain/state.ts';
import { fold } from './plain-words.ts';
import { readDays } from './read-days.ts';
import { formsOf, longForms, splitNumber } from './short-forms.ts';

/** Characters of a question that are read. */
export const mostCharacters = 100;
/** Words and phrases of a question that are looked for. */
export const mostTerms = 8;

/** One thing that a hit must have. */
export interface Term {
	/** As it was asked, in plain letters; `''` for a day. */
	asked: string;
	/** What it may be written as, plain words; the first as asked. None for a day. */
	forms: readonly string[];
	/** The state that it is the name or the code of. */
	state: StateCode | null;
	/** Beginning of an ISO date, or `-05-24`; `null` if it is none. */
	day: string | null;
}

/** A question as it is understood. */
export interface Question {
	terms: readonly Term[];
	/** What was asked was longer than what is read. */
	isCut: boolean;
}

/** Words that tell nothing apart here. They count only where nothing else is asked. */
const empty = new Set(
	'the of in at and a an on for to el la los las de del en y school schools shooting shootings'.split(' ')
);
const stateNames = Object.values(states)
	.map((name) => name.toLowerCase())
	.filter((name) => name.includes(' '));
const phrases = [...stateNames, ...longForms];

/** Reads what somebody asked. Any text is a question; one without a letter or digit has no terms. */
export function parseQuestion(text: string): Question {
	const clean = text.toWellFormed().trim();
	const { days, rest } = readDays(fold(clean.slice(0, mostCharacters)));
	const words = rest.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
	const wordTerms = readTerms(joinInitials(words).flatMap(splitNumber));
	const telling = wordTerms.filter(({ asked }) => !empty.has(asked));
	const dayTerms = [...new Set(days)].map((day) => ({ asked: '', forms: [], state: null, day }));
	const terms = [...(telling.length + days.length > 0 ? telling : wordTerms), ...dayTerms];
	return {
		terms: terms.slice(0, mostTerms),
		isCut: clean.length > mostCharacters || terms.length > mostTerms
	};
}

/** `p`, `s`, `18` is `ps`, `18`: initials stand together, with points or without. */
function joinInitials(words: readonly string[]): string[] {
	const joined: string[] = [];
	let open = false;
	for (const word of words) {
		const isInitial = /^[a-z]$/.test(word);
		if (isInitial && open) joined.push(joined.pop()! + word);
		else joined.push(word);
		open = isInitial;
	}
	return joined;
}

function readTerms(words: readonly string[]): Term[] {
	const terms: Term[] = [];
	for (let at = 0; at < words.length;) {
		const phrase = findPhrase(words, at) ?? words[at]!;
		const length = phrase.split(' ').length;
		const next = words[at + length];
		const isNumbered = next !== undefined && /^\d/.test(next);
		if (!(isNumbered && /^(no|number)$/.test(phrase))) terms.push(toTerm(phrase, isNumbered));
		at += length;
	}
	return terms;
}

/** The longest phrase that begins at a word and is one name or has short forms. */
function findPhrase(words: readonly string[], at: number): string | undefined {
	return phrases.find((phrase) => {
		const length = phrase.split(' ').length;
		if (words.slice(at, at + length).join(' ') !== phrase) return false;
		const isOfNumber = phrase === 'public school' || phrase === 'intermediate school';
		return !isOfNumber || /^\d/.test(words[at + length] ?? '');
	});
}

function toTerm(phrase: string, isNumbered: boolean): Term {
	const plain = phrase.replaceAll("'", '');
	const forms = new Set([...formsOf(plain, isNumbered), phrase.replaceAll("'", ' ')]);
	const day = /^(19|20)\d\d$/.test(plain) ? plain : null;
	return { asked: plain, forms: [...forms], state: findState(plain), day };
}

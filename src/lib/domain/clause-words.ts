import type { SimpleClause } from './explain.ts';
import { valueWords } from './fact-words.ts';
import { sayFewerThan, sayOrMore } from './number-words.ts';
import type { NumberFact, Predicate, TextFact } from './rule.ts';
import { states } from './state.ts';

type Fact = NumberFact | TextFact;
export type TextClause = Extract<SimpleClause, { in: string[] }>;

/** What is asked by a fact; completes "the dataset does not say …". */
export const questions: Record<Fact, string> = {
	killed: 'how many people were killed',
	childrenKilled: 'how many children were killed',
	killedByPolice: 'whether a police officer killed anybody',
	wounded: 'how many people were wounded',
	reliability: 'how good its sources are',
	hour: 'at what hour the shots were fired',
	level: 'of what level the school is',
	duringClasses: 'whether the shots were fired during classes',
	dayPart: 'in what part of the day the shots were fired',
	setting: 'where the shots were fired',
	circumstance: 'what kind of shooting it was',
	activeShooter: 'whether it was an active shooting by the FBI’s definition',
	schoolCommunity: 'whether students or staff were involved',
	targets: 'who was aimed at',
	state: 'in what state it was'
};

/** Facts that have a name of their own in "where … is unknown"; the others are "this". */
const nouns: Partial<Record<Fact, string>> = {
	killed: 'the number of people killed',
	childrenKilled: 'the number of children killed',
	wounded: 'the number of people wounded',
	hour: 'the hour',
	level: 'the level of the school',
	dayPart: 'the part of the day',
	setting: 'the place of the shots',
	circumstance: 'the kind of shooting'
};

/** Facts that the dataset affirms or denies: alone, and as a sentence. */
const affirmed: Partial<Record<Fact, Record<'yes' | 'no', [alone: string, sentence: string]>>> = {
	duringClasses: {
		yes: ['during classes', 'the shots were fired during classes'],
		no: ['not during classes', 'the shots were not fired during classes']
	},
	activeShooter: {
		yes: ['flagged as an active shooting (FBI)', 'it was flagged as an active shooting (FBI)'],
		no: ['not flagged as an active shooting (FBI)', 'it was not flagged as an active shooting (FBI)']
	},
	schoolCommunity: {
		yes: ['students or staff involved', 'students or staff were involved'],
		no: ['no students or staff involved', 'no students or staff were involved']
	}
};

/** What the values of a fact complete to a sentence. */
const beginnings: Partial<Record<Fact, { subject: string; verb: string }>> = {
	level: { subject: 'it was', verb: '' },
	dayPart: { subject: 'the shots were', verb: 'fired ' },
	setting: { subject: 'the shots were', verb: 'fired ' },
	circumstance: { subject: 'it was', verb: '' },
	targets: { subject: 'the shots were', verb: '' },
	state: { subject: 'it was', verb: '' }
};

/**
 * A rule's clauses in plain words, to stand after "counts if" or in a list: "someone was wounded and (not on a school
 * bus; where the place of the shots is unknown it counts)".
 */
export function clauseWords(predicate: Predicate): string {
	return say(predicate, true);
}

/** A clause without clauses inside it, or its contrary, as a sentence without capital and full stop. */
export function sentenceOf(clause: SimpleClause, holds: boolean): string {
	if ('everything' in clause) return holds ? 'every incident counts' : 'no incident counts';
	return 'in' in clause ? sayValues(clause, holds, 'sentence') : sayBound(clause, holds);
}

/** "where the place of the shots is unknown it counts", after a choice of the rule. */
export function choiceWords(
	{ unknownAs, of }: Extract<Predicate, { unknownAs: unknown }>,
	holds = true
): string {
	const facts = new Set(factsOf(of));
	const noun = facts.size === 1 ? nouns[[...facts][0]!] : undefined;
	const counts = (unknownAs === 'yes') === holds;
	return `where ${noun ?? 'this'} is unknown it ${counts ? 'counts' : 'does not count'}`;
}

/** The facts that a predicate asks for, as often as it does. */
export function factsOf(predicate: Predicate): Fact[] {
	if ('all' in predicate) return predicate.all.flatMap(factsOf);
	if ('any' in predicate) return predicate.any.flatMap(factsOf);
	if ('not' in predicate) return factsOf(predicate.not);
	if ('unknownAs' in predicate) return factsOf(predicate.of);
	return 'fact' in predicate ? [predicate.fact] : [];
}

function say(predicate: Predicate, holds: boolean): string {
	if ('everything' in predicate) return holds ? 'every incident' : 'no incident';
	if ('not' in predicate) return say(predicate.not, !holds);
	if ('unknownAs' in predicate) return `${say(predicate.of, holds)}; ${choiceWords(predicate, holds)}`;
	if ('all' in predicate) return join(predicate.all, holds, holds ? ' and ' : ' or ');
	if ('any' in predicate) return join(predicate.any, holds, holds ? ' or ' : ' and ');
	return 'in' in predicate ? sayValues(predicate, holds, 'alone') : sayBound(predicate, holds);
}

function join(parts: Predicate[], holds: boolean, conjunction: string): string {
	if (parts.length === 1) return say(parts[0]!, holds);
	const words = parts.map((part) => ('fact' in part ? say(part, holds) : bracket(say(part, holds))));
	return words.join(conjunction);
}

/** Keeps "and", "or" and choices of a part apart from those around it. */
function bracket(words: string): string {
	return / and | or |;/.test(words) ? `(${words})` : words;
}

function sayBound(clause: Extract<SimpleClause, { fact: NumberFact }>, holds: boolean): string {
	const bound = 'atLeast' in clause ? clause.atLeast : clause.atMost + 1;
	return 'atLeast' in clause === holds ? sayOrMore(clause.fact, bound) : sayFewerThan(clause.fact, bound);
}

function sayValues({ fact, in: values }: TextClause, holds: boolean, form: 'alone' | 'sentence'): string {
	const yesNo = affirmed[fact];
	if (yesNo) {
		const answers = (['yes', 'no'] as const).filter((answer) => values.includes(answer) === holds);
		return answers.map((answer) => yesNo[answer][form === 'alone' ? 0 : 1]).join(' or ') || 'never';
	}
	const { subject, verb } = beginnings[fact]!;
	const phrases = values.map((value) => phraseOf(fact, value) ?? `“${value}”`).join(' or ');
	if (form === 'alone') return `${holds ? '' : 'not '}${phrases}`;
	return `${subject} ${holds ? '' : 'not '}${verb}${phrases}`;
}

function phraseOf(fact: TextFact, value: string): string | null {
	if (fact === 'state') return value in states ? `in ${states[value as keyof typeof states]}` : null;
	return Object.hasOwn(valueWords[fact], value) ? valueWords[fact][value]!.phrase : null;
}

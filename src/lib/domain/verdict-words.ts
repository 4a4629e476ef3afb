import { questions, sentenceOf, type TextClause } from './clause-words.ts';
import type { DecidingClause, Explanation, SimpleClause } from './explain.ts';
import { valueWords } from './fact-words.ts';
import type { Incident } from './incident.ts';
import { sayNumber } from './number-words.ts';
import type { NumberFact, TextFact } from './rule.ts';
import { states } from './state.ts';

/** Who says the facts: the dataset whose row it is, or the register in its place. */
export type VerdictSpeaker = 'dataset' | 'register';

/** What a language brings to a verdict. Sentences are without capital and full stop, but where they are said to be whole. */
export interface VerdictGrammar {
	speakers: Record<VerdictSpeaker, string>;
	begin: (counted: boolean) => string;
	/** The rule takes in every incident, or none. */
	all: (counted: boolean) => string;
	/** What joins two reasons; more stand after semicolons. */
	and: string;
	number: (fact: NumberFact, value: number) => string;
	/** A clause, or its contrary. */
	sentence: (clause: SimpleClause, holds: boolean) => string;
	/** The value of a fact, as it stands after "the dataset says:". */
	value: (fact: TextFact, value: string) => string;
	unsaid: (speaker: string, fact: NumberFact | TextFact) => string;
	says: (speaker: string, value: string) => string;
	/** A fact, and what the rule asks instead. */
	butAsks: (said: string, asked: string) => string;
	whether: (sentence: string) => string;
	decides: string;
	/** Whole sentences. */
	unknownDoesNotCount: string;
	unknownByChoice: (counted: boolean) => string;
	inTotal: string;
	/** Why rules are not asked: they stand in words only; no row states their facts; a dataset does not state them. */
	wordsOnly: string;
	noRow: string;
	notStatedBy: (dataset: string) => string;
}

export const englishVerdicts: VerdictGrammar = {
	speakers: { dataset: 'the dataset', register: 'the register' },
	begin: (counted) => (counted ? 'Counted' : 'Not counted'),
	all: (counted) => `the rule takes in ${counted ? 'every' : 'no'} incident of the dataset`,
	and: ', and ',
	number: sayNumber,
	sentence: sentenceOf,
	value: nameValue,
	unsaid: (speaker, fact) => `${speaker} does not say ${questions[fact]}`,
	says: (speaker, value) => `${speaker} says: ${value}`,
	butAsks: (said, asked) => `${said}, and the rule asks that ${asked}`,
	whether: (sentence) => `whether ${sentence}`,
	decides: 'What decides',
	unknownDoesNotCount: 'What is unknown does not count.',
	unknownByChoice: (counted) =>
		`By a choice of this rule, the unknown ${counted ? 'counts' : 'does not count'} here.`,
	inTotal: 'Counted in its publisher’s total.',
	wordsOnly: 'Their facts are in no dataset here that is held row by row: they stand in words only.',
	noRow: 'No dataset that states their facts has a row of this event here.',
	notStatedBy: (dataset) => `${dataset} does not state their facts.`
};

/**
 * Why an incident counts or does not, in a sentence or two that give the facts of its row: "Counted: two people were
 * wounded." For a row that may not be shown there is `verdictWithoutFacts`.
 */
export function verdictWords(
	{ counted, deciding }: Explanation,
	incident: Incident,
	speaker: VerdictSpeaker = 'dataset',
	grammar = englishVerdicts
): string {
	const said = { counted, incident, speaker: grammar.speakers[speaker], grammar };
	const reasons = new Set(deciding.map((decider) => sayReason(decider, said)));
	const remarks = new Set(deciding.flatMap((decider) => sayUnknown(decider, said)));
	return [`${grammar.begin(counted)}: ${enumerate([...reasons], grammar)}.`, ...remarks].join(' ');
}

/** The verdict and what decides it, and nothing that the row says: "Not counted. What decides: whether …". */
export function verdictWithoutFacts({ counted, deciding }: Explanation, grammar = englishVerdicts): string {
	const asked = deciding.flatMap(({ clause }) =>
		'fact' in clause ? grammar.whether(grammar.sentence(clause, true)) : []
	);
	if (asked.length === 0) return `${grammar.begin(counted)}: ${grammar.all(counted)}.`;
	return `${grammar.begin(counted)}. ${grammar.decides}: ${enumerate([...new Set(asked)], grammar)}.`;
}

/** What a sentence is made from. */
interface Said {
	counted: boolean;
	incident: Incident;
	/** As it is named in the language. */
	speaker: string;
	grammar: VerdictGrammar;
}

function enumerate(reasons: string[], { and }: VerdictGrammar): string {
	return reasons.length === 2 ? reasons.join(and) : reasons.join('; ');
}

function sayReason({ clause, denied, answer }: DecidingClause, said: Said): string {
	const { counted, incident, speaker, grammar } = said;
	if ('everything' in clause) return grammar.all(counted);
	if (answer === 'unknown') return grammar.unsaid(speaker, clause.fact);
	if ('in' in clause) return sayText(clause, answer === 'yes', said);
	const value = grammar.number(clause.fact, Number(incident[clause.fact]));
	const isPlain = counted || value === grammar.sentence(clause, denied);
	return isPlain ? value : grammar.butAsks(value, grammar.sentence(clause, !denied));
}

/** Of several values that a clause names, the one that holds; of none of them, what is said instead. */
function sayText(clause: TextClause, holds: boolean, { incident, speaker, grammar }: Said): string {
	const value = String(incident[clause.fact]);
	if (holds) return grammar.sentence({ ...clause, in: [value] }, true);
	const instead = grammar.says(speaker, grammar.value(clause.fact, value));
	return `${grammar.sentence(clause, false)} (${instead})`;
}

function nameValue(fact: TextFact, value: string): string {
	if (fact === 'state') return states[value as keyof typeof states];
	const title = valueWords[fact][value]?.title ?? value;
	return title.charAt(0).toLowerCase() + title.slice(1);
}

function sayUnknown({ answer, chosen }: DecidingClause, { counted, grammar }: Said): string[] {
	if (answer !== 'unknown') return [];
	return [chosen ? grammar.unknownByChoice(counted) : grammar.unknownDoesNotCount];
}

import { questions, sentenceOf, type TextClause } from './clause-words.ts';
import type { DecidingClause, Explanation } from './explain.ts';
import { valueWords } from './fact-words.ts';
import type { Incident } from './incident.ts';
import { sayNumber } from './number-words.ts';
import type { TextFact } from './rule.ts';
import { states } from './state.ts';

/**
 * Why an incident counts or does not, in a sentence or two that give the facts of its row: "Counted: two people were
 * wounded." For a row that may not be shown there is `verdictWithoutFacts`.
 *
 * @param speaker who says the facts
 */
export function verdictWords(
	{ counted, deciding }: Explanation,
	incident: Incident,
	speaker = 'the dataset'
): string {
	const reasons = new Set(deciding.map((decider) => sayReason(decider, counted, incident, speaker)));
	const remarks = new Set(deciding.flatMap((decider) => sayUnknown(decider, counted)));
	return [`${begin(counted)}: ${enumerate([...reasons])}.`, ...remarks].join(' ');
}

/** The verdict and what decides it, and nothing that the row says: "Not counted. What decides: whether …". */
export function verdictWithoutFacts({ counted, deciding }: Explanation): string {
	const asked = deciding.flatMap(({ clause }) =>
		'fact' in clause ? `whether ${sentenceOf(clause, true)}` : []
	);
	if (asked.length === 0) return `${begin(counted)}: ${sayAll(counted)}.`;
	return `${begin(counted)}. What decides: ${enumerate([...new Set(asked)])}.`;
}

function begin(counted: boolean): string {
	return counted ? 'Counted' : 'Not counted';
}

function enumerate(reasons: string[]): string {
	return reasons.length === 2 ? reasons.join(', and ') : reasons.join('; ');
}

function sayAll(counted: boolean): string {
	return `the rule takes in ${counted ? 'every' : 'no'} incident of the dataset`;
}

function sayReason(
	{ clause, denied, answer }: DecidingClause,
	counted: boolean,
	incident: Incident,
	speaker: string
): string {
	if ('everything' in clause) return sayAll(counted);
	if (answer === 'unknown') return `${speaker} does not say ${questions[clause.fact]}`;
	if ('in' in clause) return sayText(clause, answer === 'yes', incident, speaker);
	const value = sayNumber(clause.fact, Number(incident[clause.fact]));
	const asked = sentenceOf(clause, !denied);
	const isPlain = counted || value === sentenceOf(clause, denied);
	return isPlain ? value : `${value}, and the rule asks that ${asked}`;
}

/** Of several values that a clause names, the one that holds; of none of them, what is said instead. */
function sayText(clause: TextClause, holds: boolean, incident: Incident, speaker: string): string {
	const value = String(incident[clause.fact]);
	if (holds) return sentenceOf({ ...clause, in: [value] }, true);
	return `${sentenceOf(clause, false)} (${speaker} says: ${nameValue(clause.fact, value)})`;
}

function nameValue(fact: TextFact, value: string): string {
	if (fact === 'state') return states[value as keyof typeof states];
	const title = valueWords[fact][value]?.title ?? value;
	return title.charAt(0).toLowerCase() + title.slice(1);
}

function sayUnknown({ answer, chosen }: DecidingClause, counted: boolean): string[] {
	if (answer !== 'unknown') return [];
	if (!chosen) return ['What is unknown does not count.'];
	return [`By a choice of this rule, the unknown ${counted ? 'counts' : 'does not count'} here.`];
}

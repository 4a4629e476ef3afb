import { factTitles, numberFacts, type NumberFact, type TextFact } from '#lib/domain/rule.ts';

export type Fact = NumberFact | TextFact;

/** Every fact that a rule can ask for, in the order of pages. */
export const facts = Object.keys(factTitles) as Fact[];

/** Facts that every row states: there is no unknown to choose for. */
const alwaysStated: readonly string[] = ['killed', 'state'] satisfies Fact[];

/** Whether a dataset may say nothing of a fact. */
export function canBeUnknown(fact: Fact): boolean {
	return !alwaysStated.includes(fact);
}

/** Whether a fact is a number. */
export function isNumberFact(fact: Fact): fact is NumberFact {
	return fact in numberFacts;
}

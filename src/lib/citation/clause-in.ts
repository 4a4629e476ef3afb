import { choiceWords, clauseWords, factsOf } from '../domain/clause-words.ts';
import type { SimpleClause } from '../domain/explain.ts';
import type { Predicate } from '../domain/rule.ts';
import type { Language } from '../format/localized.ts';
import { sentenceInSpanish, spanishQuestions } from './spanish-clause.ts';

type Choice = Extract<Predicate, { unknownAs: unknown }>;

/** A clause without clauses inside it, or its contrary, as a line of a list. */
export function sayClauseIn(language: Language, clause: SimpleClause, holds: boolean): string {
	return language === 'es' ? sentenceInSpanish(clause, holds) : clauseWords(holds ? clause : { not: clause });
}

/** What becomes of an incident of which a dataset does not say enough: "where this is unknown it counts". */
export function sayChoiceIn(language: Language, choice: Choice, holds: boolean): string {
	if (language !== 'es') return choiceWords(choice, holds);
	const [fact, another] = new Set(factsOf(choice.of));
	const what = fact === undefined || another !== undefined ? 'esto' : spanishQuestions[fact];
	const counts = (choice.unknownAs === 'yes') === holds;
	return `cuando no se sabe ${what}, ${counts ? 'cuenta' : 'no cuenta'}`;
}

import { factTitles, type NumberFact, type TextFact } from '../../domain/rule.ts';

/** `/rules/own`: a rule that a reader built, and which datasets can be asked it. */
export const ownRule = {
	title: 'A rule built by a reader',
	description: (words: string) => `A counting rule: incidents in which ${words}.`,
	explorer: 'Open it in the explorer',
	buildOn: 'Build on from it',
	clauses: 'Clause by clause',
	all: 'All of these must hold.',
	only: 'This must hold.',
	any: 'At least one of these:',
	carriers: 'Which datasets can be asked',
	yes: '{dataset}, {day}: yes, {figure} from {from} to {to}',
	no: '{dataset}, {day}: no, it does not state {facts}',
	silent: { ...factTitles } as Record<NumberFact | TextFact, string>,
	nor: ' and ',
	gives: 'What it gives',
	nothing: 'No dataset held here states all of its facts. {build|Build on from it}.',
	cite: 'To cite it',
	citeText:
		'The address holds the rule itself. Its id, {id}, is computed from the clauses: equal rules have equal ids.',
	thisRule: 'this rule'
};

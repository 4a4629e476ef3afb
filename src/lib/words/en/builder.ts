import { factTexts } from '../../domain/fact-texts.ts';
import { valueWords } from '../../domain/fact-words.ts';
import type { NumberFact, TextFact } from '../../domain/rule.ts';

/** `/rules/build`: a rule of the reader's own, put together clause by clause. */
export const builder = {
	title: 'Build a counting rule',
	description:
		'Put together a rule of your own from the same clauses as the named ones: what counts, and what happens where a dataset does not say.',
	lead: 'Say what must hold for an incident to count. The rule lives in the address of its page: it can be kept, sent and cited like a named one.',
	failures: {
		unread: 'Not a rule: {why}.',
		missing: 'There is no counting rule “{id}” here.',
		inWords:
			'The rule “{rule}” stands in words only: no dataset here carries the facts for it. Begin with a clause of your own.',
		everything:
			'The rule “{rule}” counts every incident of its dataset and has no clauses. Begin with a clause of your own.'
	},
	presets: 'Begin from a named rule',
	trackers: 'The written rules of the trackers, and what the data can carry of them',
	countedOn: 'Counted on: {datasets}.',
	notCounted: 'Cannot be counted on a dataset that is read here.',
	everyRow: 'The dataset is kept by this rule, so every row counts.',
	continue: 'Continue',
	lines: 'All of these must hold',
	or: 'or',
	alternative: 'Or something else',
	line: 'And one more',
	use: 'Use this rule',
	unfinished: '“Continue” shows what can be asked of the facts chosen, and what is still to do.',
	inWords: 'In words',
	page: 'The page of this rule',
	asked: 'What can be asked for',
	askedText:
		'What a clause can ask for, and the datasets held here that state it. A rule can be asked of a dataset that states all of its facts.',
	everyFact: 'Every fact, and who states it',
	nobody: 'No dataset held here',
	theFacts: 'the facts',
	clause: 'Clause',
	otherClause: 'Or',
	fact: 'The fact',
	otherFact: 'or the fact',
	choose: 'Choose a fact',
	remove: 'Remove',
	thisClause: 'this clause',
	atLeast: 'at least',
	atMost: 'at most',
	condition: 'Condition',
	oneOf: 'is one of',
	noneOf: 'is none of',
	unsaid: 'Where the dataset does not say',
	counts: 'it counts',
	countsNot: 'it does not count',
	toDo: 'Still to do:',
	problems: {
		noValue: 'Choose at least one value.',
		noChoice: 'Choose what counts where the dataset does not say.',
		noBound: 'Give a number: at least, at most, or both.',
		crossed: '“At least” is more than “at most”.'
	},
	strange: (bound: string) => `“${bound}” is no number from 0 to 9999.`,
	texts: { ...factTexts } as Record<NumberFact | TextFact, string>,
	meanings: Object.fromEntries(
		Object.entries(valueWords).map(([fact, values]) => [
			fact,
			Object.fromEntries(Object.entries(values).map(([value, { text }]) => [value, text]))
		])
	) as Record<Exclude<TextFact, 'state'>, Record<string, string>>
};

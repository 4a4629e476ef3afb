import { valueWords } from '../../domain/fact-words.ts';
import { timeBases, type TimeBasis } from '../../domain/period.ts';
import { aparts, shows, type Apart, type Show } from '../../domain/view.ts';

const titlesOf = <Key extends string>(entries: Record<Key, { title: string }>) =>
	Object.fromEntries(
		Object.entries<{ title: string }>(entries).map(([key, { title }]) => [key, title])
	) as Record<Key, string>;

/** What each value of a fact means, in one line. */
export function textsOf(values: Record<string, { text: string }>): Record<string, string> {
	return Object.fromEntries(Object.entries(values).map(([value, { text }]) => [value, text]));
}

/** The form of the explorer, on `/trend` and `/trend/when`. */
export const explorer = {
	shown: 'What is shown',
	what: 'What',
	own: 'By a {rule|rule of your own}: {words}',
	untick: 'Untick it for a named rule',
	ownRule: 'Your own rule',
	thisRule: 'This rule',
	build: 'Build a rule of your own',
	buildOn: 'Build on this rule',
	measure: 'What is counted',
	when: 'When',
	basis: 'Years',
	bases: titlesOf<TimeBasis>(timeBases),
	byFirstYear: 'A school year by its first year. ',
	held: 'Held here: {first} to {last}.',
	how: 'How it is drawn, and what to compare it with',
	show: 'Show',
	shows: titlesOf<Show>(shows),
	mean: 'Running mean',
	means: (years: number) => (years === 0 ? 'None' : `Of ${years} years`),
	apart: 'Small charts',
	aparts: titlesOf<Apart>(aparts),
	beside: { first: 'Compare with', second: 'And with', third: 'And with, third' },
	nothingMore: 'Nothing more',
	submit: 'Show',
	counting: 'Counting …',
	nowShown: 'Shown: ',
	releases: {
		rows: 'Held in full, incident by incident',
		published: 'Yearly totals only, no narrowing down',
		notHeld: 'Not held here',
		whyNotHeld: 'this copy of the site does not hold it'
	},
	rules: {
		held: 'This dataset can be counted by',
		silent: 'It does not carry the facts for',
		whySilent: 'this dataset does not carry the facts for it',
		words: 'In words only, totals of the publisher',
		whyWords: 'only its publisher’s totals are held'
	},
	not: {
		held: 'not held',
		stated: 'not stated by this dataset',
		named: 'names are not a rate',
		level: 'not by school level',
		country: 'only for the whole country',
		oneState: 'only for one state or the whole country'
	},
	besides: {
		rule: 'Another rule',
		release: 'Another dataset, by its own rule or this one',
		state: 'A state, by the same rule',
		asked: 'As asked for'
	},
	narrow: 'Narrow down',
	alsoLeftOut: 'Also left out; untick to take it back in',
	besideEach: 'Beside each value: what choosing it alone would give. Nothing ticked is the same as all.',
	unsaid: (title: string) => `${title}: the dataset does not say.`,
	all: 'all',
	others: (first: string) => `${first} and others`,
	facets: {
		states: 'States',
		levels: 'School levels',
		classes: 'During classes',
		circumstances: 'Circumstances'
	},
	/** What a value to narrow down to means. */
	texts: {
		level: textsOf(valueWords.level),
		duringClasses: textsOf(valueWords.duringClasses),
		circumstance: textsOf(valueWords.circumstance)
	},
	noFacets: {
		published: (dataset: string) =>
			`${dataset} is held here as yearly totals, which cannot be narrowed down.`,
		unstated: (dataset: string) => `${dataset} does not state this measure.`,
		years: (dataset: string) => `${dataset} says nothing of these years.`
	}
};

import { comparisonPers } from '../../domain/comparison.ts';

/** `/compare`. */
export const compare = {
	title: 'Compare two periods or two places',
	description:
		'Shootings at US schools in two periods, two states or both: how many times as many, with the exact interval, in a sentence that can be cited.',
	unread:
		'The address could not be read: {problem}. The comparison below is the one that stands here otherwise.',
	counted: 'Counted: {rule}.',
	ownRule: '{publisher|The same by the rule of those who made this dataset}.',
	ask: 'What is compared',
	begin: 'Comparisons to begin with',
	cite: 'A sentence to cite',
	numbers: 'The numbers',
	sure: 'How sure this is',
	level:
		'If the same world could be counted again and again, an interval like this one would hold the true ratio in about {level} of the counts. Where it reaches from below one to above one, the numbers do not say which of the two is greater.',
	percent: '95%',
	children:
		' The rates are divided by {denominators|the children of the same years}, aged five to seventeen.',
	thisComparison: 'this comparison',
	presets: {
		state: 'Texas before and after 2018',
		country: 'The whole country before and after 2018',
		children: 'Texas and California, per child, 2014-2020',
		ours: ', in our register'
	},
	form: {
		first: 'First',
		second: 'Second',
		place: 'Place',
		country: 'The whole country',
		per: 'Compared',
		pers: {
			years: comparisonPers.years.title.toLowerCase(),
			children: comparisonPers.children.title.toLowerCase()
		},
		compare: 'Compare'
	},
	table: {
		where: 'Where and when',
		aYear: 'A year',
		rate: 'A year per million children',
		notGiven: (why: string) => `not given: ${why}`,
		why: { 'too-few-people': 'too few children', 'too-few-incidents': 'fewer than ten' },
		every: 'Every year of both parts',
		year: 'Year'
	},
	caveats: {
		thin: 'The register is thinner in some places and years than in others, so a part of a difference may be in what it holds.',
		clustered:
			'People are counted, several of whom may belong to one incident, so chance plays a larger part than the interval says.',
		uneven:
			'Places with more children and more schools have more to count: the rates per child say more, where they can be given.'
	}
};

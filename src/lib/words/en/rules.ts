/** The list of counting rules, and the page of each. */
export const rules = {
	title: 'Counting rules',
	description:
		'What counts as a shooting at a school: the rules of those who count, side by side, and one year counted under all of them.',
	lead: 'What counts as a shooting at a school? Everybody who counts has a rule, and the number follows from it. None of them is the right one; a number without its rule is the wrong one.',
	counted: '{year}, counted by every rule',
	year: 'Year',
	show: 'Show',
	unit: 'incidents',
	people: 'The year {year} and its people',
	nearly: 'Counted as nearly as the data allow',
	cannot: 'Why it cannot be counted here',
	evaluated: 'Rules that can be counted here',
	evaluatedText:
		'Each of these is a condition over the facts of a dataset; pages, downloads and figures all use the same one. {build|Build a rule of your own} from the same clauses.',
	inWords: 'Rules in words',
	inWordsText:
		'The criteria of others who count, in our own words. For some of them their publishers give yearly totals.',
	these: 'the rules',
	one: {
		description: (included: string) => `A counting rule: ${included}`,
		inWhich: (words: string) => `Incidents in which ${words}.`,
		by: 'By',
		version: ', version {version} here',
		counts: 'Counts',
		leavesOut: 'Leaves out',
		period: 'Period',
		unit: 'Counted in',
		notes: 'Notes',
		readAt: 'Read at',
		inEnglish: 'The words of the rule are kept in English.',
		condition: 'As a condition',
		conditionText:
			'What the program asks of each incident. What a dataset does not say is unknown, and counts only where the condition says so.',
		build: 'Build a rule of your own from it',
		limits: 'What the data cannot carry',
		gives: 'What it gives',
		nothing:
			'No dataset here carries the facts for this rule, and its publisher’s yearly totals are not held. {rules|The other rules}.',
		this: 'this rule',
		schoolYears: ', school years',
		part: ' (part)',
		all: 'all of these:',
		any: 'at least one of these:'
	}
};

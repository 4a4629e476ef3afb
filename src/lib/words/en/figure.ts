import { formatCounted } from '../../format/number.ts';
import { entryWords, unlistedWords } from '../../domain/told-words.ts';
import { englishPlural } from '../plural.ts';

/** `/figures/<release>/<rule>/<measure>`: a figure, the list that it counts, and how it is counted. */
export const figure = {
	title: (figure: string, page: number) => (page > 1 ? `${figure}, page ${page}` : figure),
	description: (figure: string, source: string) =>
		`${figure} (${source}): what it counts, and the people behind it.`,
	entries: 'What it counts',
	rule: 'Rule',
	ruleText: '{rule}, version {version}. Counts: {included}. Leaves out: {excluded}.',
	ownRule: 'A rule built by a reader',
	limits: 'Limits',
	dataset: 'Dataset',
	release: 'Release',
	covers: '; covers {from} to {to}',
	value: 'Value',
	evidences: {
		rows: 'counted here, row by row',
		computed: 'computed from the publisher’s file, which is not held here',
		publisher: 'as the publisher states it',
		second_hand: 'second hand: somebody else’s report of the publisher’s number'
	},
	note: 'Note',
	counted: 'How it is counted',
	cite: 'To cite it',
	show: 'To show it elsewhere',
	thisFigure: 'this figure',
	press: '{sheet|Press sheet}, one printed page',
	feed: ' · {feed|Feed}, which tells when this number moves',
	sum: {
		list: (value: string) => `The list below adds up to ${value}.`,
		publisher: (value: string) => `All ${value} are counted by the publisher.`,
		page: (here: string, pages: string, all: string) =>
			`This page adds up to ${here}, all ${pages} pages to ${all}.`,
		pageOf: (here: string, pages: string, all: string, more: string, value: string) =>
			`This page adds up to ${here}, all ${pages} pages to ${all}, and ${more} more make ${value}.`,
		part: (all: string, more: string, value: string) => `${all} listed here and ${more} more make ${value}.`
	},
	nothing: 'Nothing was counted.',
	beyond: (count: number) =>
		`The register counts ${formatCounted(count, 'person', 'people')} more than this dataset.`,
	told: entryWords as Record<keyof typeof entryWords, string>,
	unlisted: 'And {count} {where}',
	unlistedTold: unlistedWords as Record<keyof typeof unlistedWords, string>,
	apart: 'Listed, and adding nothing to this number',
	registerEvents: 'The register’s events of this period',
	apartNote:
		'They are not a part of the total above: its publisher gives no list that they could be found in.',
	pages: {
		label: 'Pages of this list',
		range: (first: string, last: string, size: string) => `${first} to ${last} of ${size}`,
		first: 'First',
		previous: 'Previous',
		next: 'Next',
		last: 'Last'
	},
	sure: {
		title: 'How sure it is',
		rates: 'As a rate',
		interval: 'Interval',
		limits: (low: string, high: string) => `${low} to ${high}`,
		intervalText:
			'{limits} ({level|95%}, exact): the underlying numbers that would give such a count, for all that chance alone can do. It says nothing of incidents that nobody recorded.',
		per: { pupils: 'Per million pupils', children: 'Per million children' },
		people: { pupils: 'pupils', children: 'children aged 5 to 17' },
		rate: '{rate} per million {people}{year}{interval}{standing}. {divided|What it is divided by}{projected}.',
		aYear: ' and year',
		rateInterval: ', interval {limits}',
		unstable: '; unstable, as fewer than twenty were counted',
		projected: ', a part of it projected',
		gap: (gap: string) => `Not given: ${gap}.`,
		tooFewPeople: (people: string) => `Not given: fewer than a hundred thousand ${people} a year.`,
		tooFew: 'Not given: fewer than ten were counted.',
		notKnown: 'Not known',
		unknown: (count: number, question: string) =>
			`{figure} ${englishPlural(count, { one: 'incident is', other: 'incidents are' })} left out because the dataset does not say ${question}. Unknown is not no.`
	}
};

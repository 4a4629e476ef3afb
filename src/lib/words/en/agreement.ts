import type { Circle, Difference, Share, Written } from '../../domain/agreement-filter.ts';
import { formatNoun } from '../../format/number.ts';

const forbidden = 'listed by the publisher of a dataset whose terms forbid listing here';
const events = (count: number) => formatNoun(count, 'event', 'events');

/** `/agreement`: how far the datasets know the same events, and the events of one of its counts. */
export const agreement = {
	title: 'What the datasets agree on',
	description:
		'Which shootings at schools each dataset lists, which it would list by its written rule, and on what they disagree.',
	lead: 'Several datasets list shootings at US schools, each by its own rule. Their rows are joined to events, and each event is asked: who lists it, who would by the written rule, and do they tell the same of it?',
	tooFew: (held: number) =>
		`For this the rows of at least two datasets are needed, and this copy of the site holds ${held === 0 ? 'none' : 'those of one'}. An operator adds others with {command}, from the files that {publishers|their publishers} give. Until then there are the yearly totals that publishers state: {rules|one year under every rule}, and on the page of each {events|event} the rules that count it.`,
	thisList: 'this list',
	theseCounts: 'these counts',
	/** A dataset in running text, and as the owner of a rule. */
	name: (id: string, shortTitle: string) => {
		if (id === 'cnn') return 'CNN';
		return id === 'register' ? 'the register' : `the ${shortTitle}`;
	},
	ofName: (name: string) => name,
	percent: (value: string) => `${value}%`,
	range: '{from} to {to}',
	list: {
		lead: {
			all: (count: number) => `{count} ${events(count)}.`,
			some: (count: number) =>
				`{count} ${events(count)}: {listed} listed here, and {unlisted} more, ${forbidden}.`,
			none: (count: number) => `{count} ${events(count)}, ${forbidden}.`
		},
		pages: 'Pages of the list',
		earlier: 'Earlier events',
		later: 'Later events'
	},
	entry: {
		counts: (killed: number, wounded: number | null) =>
			`${killed} killed, ${wounded === null ? 'wounded not said' : `${wounded} wounded`}`,
		terms: ': its terms forbid listing',
		missing: 'not {name}: {rule}',
		rules: {
			yes: 'its written rule would count it',
			no: 'its written rule leaves it out',
			unknown: 'its written rule cannot be told'
		} satisfies Record<Written, string> as Record<Written, string>
	},
	all: {
		title: 'What all of them know',
		text: 'Of the {events} events of {from} to {to} that any of them lists, {all} are in every dataset that covers the day{percent}. Each dataset counts by a rule of its own, so most of this is no disagreement on what happened. Among those alone whose written rule counts an event, {ruled} are in all{rulePercent}.',
		compared: ' of those with which two or more can be compared'
	},
	years: {
		title: 'Year by year',
		cover: 'All rows: in how many of the datasets that cover its day an event stands',
		rule: 'Each by its own written rule: in how many of the datasets that would count it an event stands',
		bars: 'Each bar shows the parts of its row, in the order of the columns.',
		second:
			'The second table asks less of them: an event is compared only among the datasets that list it, or would by their written rule, by the facts of those that list it. Where that cannot be told, the dataset is not asked.',
		before: '{count} events of other years are left out: only one dataset covers those.',
		year: 'Year',
		events: 'Events',
		heads: {
			cover: { all: 'In all', some: 'In several', one: 'In one', alone: 'One covers it' },
			rule: { all: 'In all', some: 'In several', one: 'In one', alone: 'One rule only' }
		} satisfies Record<Circle, Record<Share, string>> as Record<Circle, Record<Share, string>>,
		parts: 'Parts',
		coveredBy: 'Covered by',
		own: 'each its own years',
		inPart: ' in part'
	},
	pairs: {
		title: 'Two by two',
		names: (first: string, second: string) => `${first} and ${second}`,
		nothing: 'They cover no day together on which either lists an event.',
		counts: 'On the days that both cover they list {events} events: {both} in both{sides}.',
		side: ', {count} only in {name}',
		rule: 'Of those only in {has}, the written rule of {lacks} would count {yes}, leaves out {no} and cannot be asked of {unknown}.',
		differ:
			'Of those in both, they differ on the date in {date}, the killed in {killed}, the wounded in {wounded} and the city in {city}.',
		review: (count: number) =>
			`Of {count} ${count === 1 ? 'pair' : 'pairs'} of rows only a person can tell whether they are one event; until then they stand as two.`
	},
	rules: {
		title: 'By which rule and release',
		party: '{dataset}, release of {day}, covering {from} to {to}; rule: {rule}{terms}.',
		terms: '. Its terms forbid listing: its rows are counted, not shown',
		joined:
			'Rows are joined to events by date, state, school and city, and by hand where that was not enough. What a written rule says of an event that its dataset does not list is worked out from the facts that the others give, clause by clause; it is no judgment on the publisher, who may have known more.'
	},
	/** The title of the events that are counted by a number. */
	filter: {
		events: 'Events',
		year: (year: number) => ` of ${year}`,
		until: (year: number) => ` until ${year}`,
		since: (year: number) => ` since ${year}`,
		years: (from: number, to: number) => ` of ${from} to ${to}`,
		shares: {
			cover: {
				all: ' that every dataset covering the day lists',
				some: ' that several, not all, of the datasets covering the day list',
				one: ' that only one of the datasets covering the day lists',
				alone: ' on days that only one dataset covers'
			},
			rule: {
				all: ' that every dataset lists whose written rule counts them',
				some: ' that several, not all, of the datasets list whose written rule counts them',
				one: ' that only one dataset lists, though the written rule of another would count them',
				alone: ' that only one dataset lists, and no other’s written rule is known to count'
			}
		} satisfies Record<Circle, Record<Share, string>> as Record<Circle, Record<Share, string>>,
		known: (names: string) => ` listed by ${names}`,
		knownNot: (names: string, others: string) => ` listed by ${names}, not by ${others}`,
		missing: (others: string) => ` listed not by ${others}`,
		/** Of one dataset, and of several. */
		rules: {
			yes: {
				one: ', though its written rule would count them',
				many: ', though the written rule of each would count them'
			},
			no: {
				one: ', and its written rule leaves them out',
				many: ', and the written rule of each leaves them out'
			},
			unknown: {
				one: ', and what its written rule says of them cannot be told',
				many: ', and what the written rule of each says of them cannot be told'
			}
		} satisfies Record<Written, { one: string; many: string }> as Record<
			Written,
			{ one: string; many: string }
		>,
		differ: {
			date: ', which differ on the date',
			killed: ', which differ on how many were killed',
			wounded: ', which differ on how many were wounded',
			city: ', which differ on the city'
		} satisfies Record<Difference, string> as Record<Difference, string>
	}
};

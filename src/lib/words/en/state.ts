import { englishPlural } from '../plural.ts';

/** `/states` and `/states/<code>`. */
export const state = {
	title: 'States',
	description:
		'Shootings at schools in each US state and territory: the fatal events that our register holds, the people killed, and a page for each state.',
	lead: 'Every state has a page: its years, its events and the names. The states stand by name, and in no other order: the larger ones have more schools, and the register is thinner in some places and years than in others.',
	also: 'The same on {map|a map}; two of them {compare|compared}.',
	columns: { state: 'State', events: 'Fatal events', killed: 'People killed' },
	none: 'the register holds none',
	note: 'Where the register holds none, others may count shootings in which nobody was killed; the page of the state says what is held.',
	theStates: 'the states',
	oneTitle: (place: string) => `Shootings at schools in ${place}`,
	oneDescription: (place: string) =>
		`Shootings at schools in ${place}: the people killed, the events by year with their sources, and what each release that is held counts.`,
	others: 'Other states',
	all: 'All states',
	oneLead: (killed: number, events: number, place: string) =>
		`{killed} ${killed === 1 ? 'was' : 'were'} killed in {events} at ${events === 1 ? 'a school' : 'schools'} in ${place} that our register holds, from {from} to {to}.`,
	eventsLead: (events: number, place: string) =>
		`{events} at ${events === 1 ? 'a school' : 'schools'} in ${place} that our register holds, from {from} to {to}.`,
	shootings: (count: number) => englishPlural(count, { one: 'shooting', other: 'shootings' }),
	noneLead: (place: string) =>
		`Our register holds no fatal shooting at a school in ${place}, from {from} {until}. That is no proof that there was none: {method|how the register is made}.`,
	to: 'to {day}',
	on: 'on',
	people: 'The people',
	counts: 'As everybody counts it',
	countsLead:
		'An incident is not a death: most of those that others count had nobody killed. Only releases that are held in full can be asked about one state.',
	onward: (name: string) =>
		`Go on: {trend|${name} in the explorer}, with other rules and periods; {compare}; {map|all states on a map}.`,
	compared: 'the years before and after {year}, compared',
	thisState: 'this state',
	chart: {
		title: (place: string) => `Shootings at schools in ${place} by year`,
		first: (place: string) => `{dataset} counts {incidents} in ${place} from {from} to {to}`,
		next: '; {dataset}: {incidents} from {from} to {to}',
		each: ', each by its own rule',
		note: 'Hollow marks, and an asterisk in the table, are parts of years. Counts of one state are small: that a year has more than the one before says little by itself.'
	},
	table: {
		who: 'Who counts, and what',
		incidents: 'Incidents',
		killed: 'Killed',
		rate: 'Incidents a year per million children',
		years: '{from} to {to}',
		notStated: 'not stated',
		noRate: (why: string) => `no rate: ${why}`,
		reasons: {
			'too-few-incidents': 'fewer than ten incidents',
			'too-few-people': 'fewer than a hundred thousand children'
		},
		unstable: ', unstable',
		from: 'from {incidents} and {children|the children of these years}',
		note: 'Each row counts something else, so they must not be added up. Children are those aged five to seventeen. A rate is given from ten incidents on and where at least a hundred thousand children live; below twenty incidents it is called unstable: {denominators|why, and what is divided}.'
	}
};

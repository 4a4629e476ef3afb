import { englishPlural } from '../plural.ts';

/** `/years` and `/years/<year>`. */
export const year = {
	title: 'Years',
	description:
		'Shootings at US schools by year since 1997: people killed, fatal events, and what others count.',
	lead: 'Each year opens onto its people. Each number opens onto the list that it counts. The columns count different things and must not be added up.',
	year: 'Year',
	columns: {
		killed: 'Killed, our register',
		register: 'Fatal events, our register',
		wapo: 'In school hours, Washington Post',
		k12ssdb: 'Any gunfire or brandishing, K-12 database'
	},
	part: 'part',
	notCovered: 'not covered',
	note: '“Part”: the release ends within that year. A later release may say more; the page of a year shows it.',
	theYears: 'the years',
	oneDescription: (of: number) =>
		`Shootings at US schools in ${of}: the people killed, and what each counting rule gives.`,
	neighbors: 'Neighboring years',
	all: 'All years',
	fatalEvents: 'fatal events',
	none: 'The register holds {events} for this year{until}.',
	oneLead: (killed: number) =>
		`{killed} ${killed === 1 ? 'was' : 'were'} killed in {events} at schools that the register holds for this year{until}.`,
	until: ', up to {day}',
	shootings: (count: number) => englishPlural(count, { one: 'shooting', other: 'shootings' }),
	before: 'The register begins in {year}; of this year only totals of others are held.',
	people: 'The people',
	counts: 'As everybody counts it',
	countsLead:
		'The same year by every rule that can be asked. An incident is not a death: most of those counted here had nobody killed.',
	press: '{sheet|Press sheet of this year}, one printed page.',
	thisYear: 'this year'
};

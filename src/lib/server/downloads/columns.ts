import { reviewColumns } from './review-columns.ts';
import { diffColumns } from './diff-columns.ts';
import { searchColumns } from './search-columns.ts';
import { traceColumns } from './trace-columns.ts';

/** What the cells of a column hold, in the words of Table Schema. A `string` may be an address: paths are ours. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';

interface ColumnWords {
	type: ColumnType;
	meaning: string;
}

const text = (meaning: string): ColumnWords => ({ type: 'string', meaning });
const whole = (meaning: string): ColumnWords => ({ type: 'integer', meaning });
const real = (meaning: string): ColumnWords => ({ type: 'number', meaning });
const truth = (meaning: string): ColumnWords => ({ type: 'boolean', meaning });
const day = (meaning: string): ColumnWords => ({ type: 'date', meaning });
const year = (meaning: string): ColumnWords => ({ type: 'year', meaning });

/**
 * The dictionary of the columns of every list. A column is named by its header; where a header means another thing in
 * another list, the list stands before it, with a colon.
 */
export const columnWords = {
	id: text(
		'Id of the row, unique in this list and the last part of the address of its page, where it has one.'
	),
	title: text('Name, as pages show it.'),
	name: text('Name, as the source spells it; blank where none is given here.'),
	address: text('Address of the figure or page that stands behind the row.'),
	note: text('What one must know before using the value.'),
	notes: text('What else must be said of it.'),
	summary: text('What it is, in a few sentences of ours.'),

	date: day('Day of the incident, local to the place.'),
	occurredOn: day('Day of the incident, local to the place.'),
	year: year('Calendar year, or the year in which a school year begins: see basis, where there is one.'),
	from: year('First year.'),
	to: year('Last year, included.'),
	school: text('Name of the school, as the source spells it; blank where its terms forbid listing.'),
	city: text('Town, as the source gives it.'),
	state: text('Postal code of the state or territory.'),
	level: text('What kind of school: elementary, middle, high, k12, other or unknown.'),
	hour: whole('Hour of the day, 0 to 23; blank where the source does not say.'),

	killed: whole('People killed, perpetrators not counted.'),
	wounded: whole('People hurt and alive, perpetrators not counted; blank where the source does not say.'),
	children_killed: whole(
		'Students of any age and minors among the killed; blank where the source does not say.'
	),
	killed_by_police: whole(
		'Those of the killed who were shot by an officer; blank where the source does not say.'
	),
	childrenKilled: whole(
		'Students of any age and minors among the killed; blank where the source does not say.'
	),
	killedByPolice: whole(
		'Those of the killed who were shot by an officer; blank where the source does not say.'
	),
	named: text('Names of the people killed, parted by semicolons.'),
	not_named: whole('How many of the people killed are not named here.'),
	counts: whole('What the row adds to the figure.'),
	row: text(
		'The publisher’s id of the row; blank where its terms forbid listing, and the words for what is not listed.'
	),
	event: text('The event in the register: its id, or its address; blank where the register holds none.'),

	sourceId: text('The publisher’s id of the row.'),
	duringClasses: text('Whether classes were under way: yes, no or unknown.'),
	dayPart: text('Part of the school’s day.'),
	setting: text('Where the shots were fired or landed.'),
	circumstance: text('What happened, in our words for the publisher’s codes.'),
	activeShooter: text('Whether the publisher calls it an active shooter: yes, no or unknown.'),
	schoolCommunity: text('Whether students or staff were involved, on either side: yes, no or unknown.'),
	targets: text('Who was aimed at, as the publisher codes it.'),
	reliability: whole('The publisher’s grade of its sources, from 1 (official record) to 5 (single report).'),
	reports: whole('News reports that the publisher found.'),

	dataset: text('Id of the dataset; its page is /datasets/ and the id.'),
	release: text('Dataset and date of its release, as in wapo@2025-02-14.'),
	rule: text('Id of the counting rule; its page is /rules/ and the id.'),
	measure: text('What is counted: incidents, people killed, or as named.'),
	basis: text('calendar, or school for school years, which bear the year in which they begin.'),
	value: whole('The count.'),
	count: whole('The count.'),
	complete: truth('False where the release covers a part of the period only.'),
	evidence: text(
		'rows: counted here; computed: from the publisher’s file; publisher: as it states; second_hand: as others report.'
	),
	method: text('How the row was joined to the event: identity, reviewed or matched.'),
	confidence: real('How sure that is, from 0 to 1.'),

	'claims:title': text('The claim in a few words.'),
	'claims:value': text('The number as printed; a quotation.'),
	'claims:rule': text('The rule behind the claim, in words.'),
	kind: text('film: said in or about the film; published: elsewhere.'),
	position: whole('Place in the order in which pages show them.'),
	statement: text('The claim.'),
	period: text('The time that it is said for.'),
	unit: text('What is counted.'),
	saidBy: text('Who says it.'),
	saidOn: text('When: a year, month or day.'),
	medium: text('Where: film, article and so on.'),
	quote: text('Its exact wording, short.'),
	finding: text('What we found when we checked it.'),
	'claims:verdict': text('The finding on a scale of eight words, which stands on the page of each claim.'),
	addresses: text('Where it can be read, parted by spaces.'),
	repeatsClaim: text('Id of the claim that it retells; blank where it retells none.'),
	faithful: text('Whether it retells rightly, yes or no; blank where it retells none or is cut short.'),

	...traceColumns,
	part: text('first or second of the two that are compared.'),
	place: text('The states counted, in words.'),
	per_year: real('The count divided by the years.'),
	child_years: whole('Children aged 5 to 17, one for each year; blank where nothing is divided by them.'),
	ratio: real('Second divided by first.'),
	low: real('Lower end of the interval of the ratio.'),
	high: real('Upper end of the interval of the ratio; blank where there is none.'),
	'compare:level': real('Level of the interval, from 0 to 1.'),
	sentence: text('The comparison as a sentence.'),
	caveats: text('What must be said with it.'),

	'datasets:address': text('Where the publisher gives it; blank for our own.'),
	shortTitle: text('Short name, as tables show it.'),
	publisher: text('Who publishes it.'),
	about: text('What it is and how it is made.'),
	covers: text('Which places and years it covers, and its gaps.'),
	licenceName: text('License under which its publisher gives it.'),
	licenceAddress: text('Where that license stands; blank where none was found.'),
	redistribution: text('What may be shown here: rows; totals: only counts; none.'),
	citation: text('How its publisher asks to be cited.'),
	importer: text('Which importer reads its files; blank where only totals are held.'),
	nativeRule: text('Id of the rule by which the dataset itself takes in incidents.'),
	releases: text('Releases held in full here, the newest first, parted by spaces.'),
	'datasets:id': text('Id of the dataset, unique.'),
	'totals:id': whole('Number of the total in this list.'),
	'totals:release': text('Date of the release that gives the total.'),
	'totals:rule': text('The rule in the words of that total.'),
	'totals:complete': text('no where the total covers a part of the period only, else yes.'),
	'totals:address': text('Where the total was read.'),
	datasetId: text('Id of the dataset.'),
	ruleId: text('Id of the counting rule.'),
	periodLabel: text('The period as given: 2022, 2021-22.'),
	fromYear: year('First year; of a school year the one in which it begins.'),
	toYear: year('Last year, included.'),
	asOf: text('The state of the source, as given.'),
	how: text('How the total was read or computed.'),
	figure: text('Address of the total as a figure; blank where it is none of our measures.'),

	per: text('pupils or children.'),
	area: text('US, or the postal code of a state or territory.'),
	source: text('Where the publisher gives the value.'),
	status: text('published, or projected: foretold before the year was over.'),
	'denominators:measure': text('The series: what is counted there.'),
	'denominators:value': whole('How many people.'),

	rate_per_million_children: real('The count for a million children and a year; blank where there is none.'),
	rate_standing: text(
		'Whether that rate can be given: stable, unstable, or why it is not; blank where none was asked for.'
	),
	person: text(
		'Id of the person; the page is /people/ and the id, of a room /rooms/ and the id. Blank where nobody is named.'
	),
	'people:not_named': text('Why no name is given; blank where one is.'),
	known_as: text('Name that the person was called by.'),
	age: whole('Age in years; blank where no source says.'),
	age_note: text('What must be said of the age.'),
	role: text('Student, teacher and so on.'),
	remembered_for: text('What those who knew the person tell, in few words.'),
	room: text('Id of the room that the register describes; blank where it describes none.'),
	verification: text('one_source or two_sources: how many independent sources the record rests on.'),
	'rooms:setting': text('Town or state of the room, never more.'),
	photographed_by: text('Who photographed the room.'),
	photographed_before: year('The year in or before which it was photographed.'),
	in_film: text('Whether the room is seen in the film: yes, no or unknown.'),
	objects: whole('Things in the room that the register describes.'),
	object: text('The thing.'),
	'room:place': text('Where in the room it is.'),
	story: text('What its sources tell of it.'),
	sources: text('Addresses of the sources, parted by spaces.'),

	...diffColumns,

	among: text(
		'cover: all datasets that cover the day; rule: those that list the event or would by their written rule.'
	),
	share: text('Of those, how many list it: all, some, one; alone: there is but one of them.'),
	known: text('Ids of the datasets that list the event, parted by spaces.'),
	missing: text('Ids of the datasets that cover its day and do not list it, parted by spaces.'),
	'agreement:rule': text(
		'What the written rule of each missing dataset says by the facts of the others: yes, no or unknown.'
	),
	differ: text('What those that list it tell otherwise from one another: date, killed, wounded or city.'),

	version: whole('Version of the rule.'),
	inWhich: text('Completes “incidents in which …”; blank where the rule is not ours to say in one line.'),
	included: text('What the rule counts, in words.'),
	excluded: text('What it leaves out, in words.'),
	'rules:address': text('Where its publisher states it; blank where nowhere.'),
	datasets: text('Ids of the datasets that can be asked it, parted by spaces.'),
	predicate: text('The rule as a computer reads it, JSON; blank where it stands in words only.'),
	limits: text('What a dataset cannot carry of it, JSON by dataset.'),
	fact: text('Id of a fact that a rule can ask for.'),
	text: text('What the fact is.'),
	stated_by: text('Releases that state it, parted by spaces.'),

	code: text('Postal code of the state or territory.'),
	events: whole('Events that the register holds of it; blank where it holds none.'),
	events_address: text('Address of that figure.'),
	killed_address: text('Address of the figure of people killed.'),
	states: text('Postal codes of the states counted, parted by spaces; blank for all.'),
	interval_low: real('Lower end of the interval of the count.'),
	interval_high: real('Upper end of the interval of the count; blank where there is none.'),
	rate_per_million: real(
		'The count for a million pupils or children; blank where none was asked for or can be given.'
	),
	rate_low: real('Lower end of the interval of the rate.'),
	rate_high: real('Upper end of the interval of the rate.'),
	denominator: whole('How many the count was divided by.'),
	denominator_address: text('Where that number stands.'),
	no_rate: text('Why no rate is given.'),
	mean: real('Running mean; blank where none was asked for.'),
	by: text('What kind of time the row is: month, weekday or hour.'),
	time: text(
		'Which month (1 to 12), day of the week (mon to sun) or hour (0 to 23, or unknown where the source does not say).'
	),
	expected: real('What the value would be if every day of the period had as many; blank for hours.'),
	index: real(
		'Percent of the value of the base year; blank where none was asked for, or that value is zero.'
	),
	...reviewColumns,
	...searchColumns,
	caveat: text('What must be said of the line.')
} as const satisfies Record<string, ColumnWords>;

/** A column: its header, or the list and the header. */
export type ColumnKey = keyof typeof columnWords;

/** The header of a column. */
export type HeaderOf<Key extends string> = Key extends `${string}:${infer Header}` ? Header : Key;

/** The header of a column as it stands in the first line of a file. */
export function headerOf<Key extends ColumnKey>(key: Key): HeaderOf<Key> {
	return key.slice(key.indexOf(':') + 1) as HeaderOf<Key>;
}

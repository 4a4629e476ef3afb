/** `/search`: everything that can be found here. */
export const search = {
	title: 'Search',
	description:
		'Find a name, a school, a place, a day, a year or a counting rule, and which rules count each event.',
	form: 'Everything here',
	question: 'Name, school, place or date',
	search: 'Search',
	kinds: 'Kinds of hits',
	everything: 'Everything',
	kindTitles: {
		person: 'People',
		event: 'Events',
		room: 'Rooms',
		state: 'States',
		year: 'Years',
		rule: 'Counting rules',
		dataset: 'Datasets',
		claim: 'Claims',
		row: 'Rows of other datasets'
	},
	/** What a hit is, beside its name. Events say it by their date and place, people by their names. */
	kindWords: {
		state: 'state',
		year: 'year',
		rule: 'counting rule',
		dataset: 'dataset',
		claim: 'published claim'
	},
	found: 'What was found',
	pages: 'Pages',
	back: 'Back',
	more: 'More',
	these: 'these hits',
	theRoom: 'the room',
	rowOf: 'A row of {dataset}, release of {release}{register}.',
	rowEvent: '. The register holds {event|this event}',
	notAsked: 'No counting rule could be asked of it.',
	countedAll: (asked: number) => `all ${asked} rules that could be asked`,
	countedSome: (counted: number, asked: number) =>
		`${counted === 0 ? 'none' : counted} of the ${asked} rules that could be asked`,
	counted: 'Counted by {rules}',
	guide: {
		lead: 'Here are the people whom public sources name, their rooms, the schools and the towns, days and years, counting rules, claims and datasets.',
		day: 'May 24, 2022',
		whats: {
			place: 'a place',
			school: 'a school',
			number: 'a school by its number, whether written PS 18 or Public School 18',
			name: 'a name',
			day: 'a day',
			state: 'a state',
			rule: 'a counting rule'
		},
		spelling:
			'Accents, capitals and points make no difference, and a slip of the keys is read for what it may mean. Each event that is found says by how many rules it counts, and why.',
		rows: 'Rows of other datasets are found where their terms allow listing; the others stand here as {totals|totals}. What you ask is not kept.'
	},
	reading: {
		cut: 'A long question is read to its hundredth character, and no more than eight words of it.',
		slip: 'Nothing was found with “{asked}”, so it was read as “{read}”.',
		left: 'Left out, because it stands nowhere here: {words}.',
		partly: 'Nothing here has all of these words. This has most of them.',
		more: 'Many rows of other datasets have these words, and not all of them are shown. Add a school, a town or a year.',
		empty: 'No match for “{q}”.',
		missing:
			'A name may be missing because no public source was found that gives it, or because a family asked for that. These lists can be read in full:',
		people: '{people|the names}, with the place of those who are not named here',
		events: '{events|the events}, by state and year',
		places: '{states|the states} and {years|the years}',
		rules: '{rules|the counting rules} and {datasets|the datasets}',
		wrong: 'Is something missing or wrong? {corrections|Tell us}. A family’s request comes first.'
	}
};

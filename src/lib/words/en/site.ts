/** What stands around every page: its header, its footer, the page of an error. */
export const site = {
	skip: 'Skip to the page',
	navigation: 'Site',
	places: {
		people: 'Names',
		rooms: 'Rooms',
		years: 'Years',
		trend: 'Trends',
		map: 'Map',
		events: 'Events',
		rules: 'Rules',
		claims: 'Claims',
		datasets: 'Data',
		about: 'About',
		search: 'Search'
	},
	wrong:
		'Something wrong, or a name that should not be here? {corrections|Tell us}. A family’s request comes first.',
	lifeline:
		'In the United States, the Suicide and Crisis Lifeline answers at any hour: call or text {number|988}.',
	foot: {
		about: 'About',
		method: 'Method',
		ethics: 'Ethics',
		film: 'The film',
		states: 'States',
		compare: 'Compare',
		denominators: 'Denominators',
		agreement: 'Agreement',
		datasets: 'Data',
		verify: 'Verify a link',
		check: 'Check a text',
		api: 'Data for programs'
	},
	/** Above the pages of a copy that may be behind its source. */
	behind: 'As of {when}: this copy has not heard from its source since then.',
	neverHeard: 'This copy has not heard from its source yet: what it shows may be old.',
	cardAlt: (title: string) => `“${title}”, in light letters above a row of windows at dusk`
};

/** `/map`. */
export const map = {
	title: 'Map',
	description:
		'Shootings at US schools on a map of the states, by count and by rate, from any dataset and by any rule held here; every number opens onto its list.',
	lead: 'Each number opens onto what it counts, and each state has {states|a page with its names}. The states are not ranked: what is counted differs with their schools, and with who collects there.',
	unread: 'The address could not be read: {problem}. The map below is the one that stands here otherwise.',
	ask: 'What the map shows',
	cite: 'To cite it',
	keeps: 'This address names the release, the rule and the years, so the map keeps its meaning.',
	same: {
		map: 'The same {other|as a map of equal areas}. Two places or two periods: {compare|compare them}.',
		tiles: 'The same {other|as equal tiles}. Two places or two periods: {compare|compare them}.'
	},
	thisMap: 'this map',
	registerOr: '{publisher|The same by the rule of those who made this dataset}, or {register|our register}.',
	registerOnly: '{register|Our register can be shown on the map}; so can every release in the form.',
	shown: 'Shown',
	shows: { count: 'as counts', children: 'per million children' },
	drawn: 'Drawn',
	draws: { map: 'as a map of equal areas', tiles: 'as equal tiles' },
	chart: {
		counts: (measure: string) => `${measure} by state`,
		rates: (measure: string) => `${measure} per million children, by state`,
		rateUnit: (many: string) => `${many} a year per million children aged 5 to 17`,
		tableTitle: 'The table behind the map: every state by name, with its page',
		partly: ', as far as the release goes',
		adds: ' The numbers of the states in the table add up to this one.',
		noRates: ' No state has enough of them in these years for a rate.',
		suppressed: 'too few counted, or too few children',
		rateNote: (period: string) =>
			`Only the years ${String(period).replace(/^(in|from) /, '')} are divided: those that the release covers whole and for which the children of the states are held, {denominators|as they are counted here}. A state leads to its page; what is divided stands in the table. A rate is given from ten on and where at least a hundred thousand children live; below twenty it is called unstable.`,
		countNote:
			'A number leads to the list that it counts. Larger states have more schools, so more is counted there: {children|per million children}.',
		rateOf: (rate: string) => `${rate} a year per million children`,
		noRate: (why: string) => `rate not shown, ${why}`
	},
	columns: { rate: 'A year per million children', years: 'Its years' },
	byYear: 'by year',
	stateByYear: (state: string) => `${state} by year`
};

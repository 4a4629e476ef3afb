/** `/events`: all events. */
export const events = {
	title: 'Events',
	titleIn: (state: string) => `Events in ${state}`,
	description:
		'The shootings at US schools in which somebody was killed, by year, each with the people killed and its sources.',
	descriptionIn: (state: string) =>
		`The shootings at US schools in which somebody was killed in ${state}, by year, each with the people killed and its sources.`,
	lead: 'Every entry is a shooting at a US school, from kindergarten to twelfth grade, in which somebody other than the person shooting was killed. The register holds {events}. It is thinner in the latest years, and it says what it does not know.',
	leadIn: (state: string) =>
		`Every entry is a shooting at a US school, from kindergarten to twelfth grade, in which somebody other than the person shooting was killed. The register holds {events} in ${state}. It is thinner in the latest years, and it says what it does not know.`,
	state: 'State',
	allStates: 'All states',
	show: 'Show',
	years: 'Years',
	these: 'these events'
};

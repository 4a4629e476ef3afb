/** `/people`: the wall of names. */
export const people = {
	title: 'Names',
	description:
		'The people killed in shootings at US schools since 1997 whom the register can name, equal in size, and the place of those it cannot.',
	heading: 'Their names',
	lead: 'The register counts {killed} killed in {events}. Those whom public sources name are here, all in the same size. Where we cannot say a name there is an empty place, and the reason.',
	search: 'Name, school or town',
	order: 'Order',
	orders: { year: 'By year', place: 'By place', letter: 'By letter' },
	as: 'As',
	wall: 'A wall',
	list: 'A list',
	show: 'Show',
	nobody: 'Nobody here has “{q}” in the name, school or town.',
	those: 'Those with “{q}” in the name, school or town.',
	everybody: 'Show everybody',
	notNamed: 'Not named here',
	these: 'these people'
};

/** The front page. */
export const home = {
	title: 'No Figure Alone: shootings at US schools, and the people behind the numbers',
	description:
		'Statistics on shootings at US schools on which every number opens onto the records it counts, from there onto the named children, and onto the rooms they left.',
	alt: 'A street at dusk, a building for each year and a window for each incident; windows are lit where a name stands behind them',
	heading: 'Every number here opens onto the people it counts.',
	claim: 'The film’s claim',
	says: 'The film {film} says of its reporter, who was first sent to a shooting at a school in {year}:',
	/** In another language its own words stand before it. */
	quote: '“Since he began, school shootings have increased from 17 to 132 per year.”',
	noSource:
		'These are the film’s words. It gives no source and no rule for them. {claim|What we found when we looked for one}.',
	facade: {
		title: 'Shootings at schools by year',
		sentence: 'By the rule {rule} there were {from} in {first} and {to} in {last}, {ratio} times as many.',
		rule: 'Counting rule',
		show: 'Show',
		label: 'Shootings at schools by year since 1997, one window each',
		sky: 'Every window is a shooting at a school.',
		below: 'Where one is lit, we can say a name.',
		note: '{quote|Shooting at a school} means many things. This rule counts incidents, most of which nobody died of. The lit windows are events of our own register; it holds fatal shootings only, and it is thinner after {year}.',
		covers: 'The publisher’s release covers {year} in part.'
	},
	rules: {
		title: 'The same years, by other rules',
		label: 'Incidents a year by four rules',
		sentence:
			'From {first} to {last} the same database rose {widest} times by its widest rule, and {narrowest} times where somebody was killed.',
		note: 'Hollow marks, and an asterisk in the table, are parts of years and totals of later releases, some of them second hand; they are not joined to the line. A part of the rise may be better looking. Since {year} the database is collected as things happen; earlier years were gathered afterward, from archives, and a shot that hurt nobody leaves less behind in them than a death does.',
		lines: {
			all: 'K-12 database, every row',
			'any-victim': 'somebody killed or wounded',
			fatal: 'somebody killed',
			'school-hours': 'Washington Post, school hours'
		},
		later: { second_hand: 'at second hand', other: 'from a later release' }
	},
	year: {
		title: 'Behind the lit windows of {year}',
		onward: '{year|The year, and those not named} · {people|All the names}'
	},
	rooms: {
		title: (count: string) => `And ${count} rooms`,
		lead: 'Some families let their child’s room be seen. It is told here in words: what is in it, and nothing more.'
	},
	doors: {
		title: 'Where to go from here',
		cite: 'Cite a figure',
		citeText: 'Every number has an address that names its rule and its release, and keeps its meaning.',
		rules: 'Review the trend',
		rulesText: 'One year counted by every rule, and every rule in plain words.',
		people: 'Read their names',
		peopleText: 'All in the same size, with the places of those we cannot name.'
	}
};

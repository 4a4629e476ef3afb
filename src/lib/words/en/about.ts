/** The page that says what the site is, and for whom. */
export const about = {
	title: 'About',
	description:
		'What No Figure Alone is: statistics on shootings at US schools in which every number opens onto the people it counts.',
	lead: 'Every number here opens onto the people it counts. From a figure you come to its list, from the list to the names, and from a name, where a family has let it be seen, to the room a child left.',
	why: 'Why',
	counts:
		'Shootings at US schools are counted by newspapers, researchers and government offices, each by a rule of its own. The counts differ by a factor of ten, and all of them can be right. Printed without their rule they mislead. Printed without the people they become weather.',
	film: 'The film {film|All the Empty Rooms} opens with two numbers and then spends its time in children’s bedrooms. This site tries to do both at once: numbers that can be checked, and the people behind them.',
	whom: 'For whom',
	readers:
		'{who|Readers} who want to know who they were. Begin with {people|the names} or {rooms|the rooms}.',
	journalists:
		'{who|Journalists} who need a figure, the rule behind it and an address that shows the same figure later. Begin with {year|a year} or {claim|a claim}.',
	policy:
		'{who|People who make policy} and need to see how far a trend depends on what is counted. Begin with {rules|the rules}.',
	law: 'One law',
	lawText:
		'No figure stands alone. A number that comes from data is a link to the list that it counts. Everybody in that list who was killed is named, or it is said plainly that they are not named here, and why. The parts add up to the number. A program checks this on every page of the site before any change to it goes out.',
	more: 'More',
	links: {
		method: '{link|Method}: where the facts come from and how things are counted',
		ethics: '{link|Ethics}: what is left out, and why',
		film: '{link|The film} and the photographs',
		corrections: '{link|Corrections}, and how a family reaches us',
		datasets: '{link|The data}, their publishers and licenses'
	}
};

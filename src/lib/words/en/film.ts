/** The page on the film. A place `{day|2024-11-17}` is that day in words. */
export const film = {
	title: 'The film',
	description:
		'All the Empty Rooms: the project, the film, and where the photographs of the rooms can be seen.',
	lead: '{film|All the Empty Rooms} follows a reporter and a photographer into the bedrooms of children killed at school. This site takes its two numbers and its eight rooms as a beginning. It has no connection with the film or its makers.',
	project: 'The project',
	began:
		'Steve Hartman, a correspondent of CBS News, was sent to a shooting at a school for the first time in {year|1997}, in Pearl, Mississippi. In early {year|2018} he called the photographer Lou Bopp, who traveled to Parkland a few months later. They wrote to the families bereaved in shootings at schools since Sandy Hook; eight families, from five shootings, agreed. Bopp says that he looked everywhere and touched nothing. Each family received an album.',
	published:
		'CBS published the work on {day|2024-11-17}. Joshua Seftel’s film about it had its premiere at the Telluride Film Festival on {day|2025-08-31}, came to Netflix on {day|2025-12-01} and won the Academy Award for a short documentary on {day|2026-03-15}.',
	rooms: 'The rooms',
	photographed:
		'{rooms|Eight rooms} were photographed. At the center of the film are {people}. Accounts disagree on how many rooms it shows.',
	and: ' and ',
	photographs: 'Where the photographs can be seen',
	belong: 'The photographs belong to Lou Bopp, Netflix and CBS. None is copied here. They can be seen:',
	places: {
		film: 'in the film, on Netflix;',
		feature: 'in {link|the feature of CBS News} of {day|2024-11-17};',
		report: 'in {link|the report of} of {day|2025-11-23};',
		site: 'on {link|Lou Bopp’s own site}.'
	},
	numbers: 'Its two numbers',
	says: 'Text on the screen says: {quote|Since he began, school shootings have increased from 17 to 132 per year.}{meaning} No source, rule or year for the second number was found. {claim|What we found when we looked}.',
	meaning: 'Since he began, school shootings have increased from 17 to 132 per year.'
};

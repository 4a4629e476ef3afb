/** The page on what is left out. */
export const ethics = {
	title: 'Ethics',
	description:
		'What No Figure Alone leaves out and why: no names of perpetrators, no rankings, no photographs, and a family’s request first.',
	lead: 'These are rules of the software, not intentions. Most of them are tests that fail when somebody breaks them.',
	absent: 'What is not here',
	left: {
		perpetrators:
			'{what|Those who did it.} No name, face, age, race, motive or writing of theirs is stored, from any dataset. Every page is checked against a list of names that is itself kept only in a form that names nobody.',
		rankings: '{what|Rankings.} Nothing is sorted by how many died, and nothing is called the worst.',
		violence:
			'{what|Scenes of violence.} No descriptions of how somebody died, no maps of rooms, no home addresses, no names of brothers or sisters.',
		photographs:
			'{what|Photographs.} They belong to their makers and to the families. The rooms are told in words. No image of a child or a room is ever generated.',
		tricks:
			'{what|Tricks.} Nothing counts up, plays by itself or asks for your attention. No cookies, no trackers, no accounts.'
	},
	people: 'The people',
	alike:
		'Everybody has the same page and the same size of type. One sentence says something about who they were, from a public source; where we found none, the space stays empty. The wounded are counted and never named.',
	apart:
		'What is known about a person is kept apart from the count of the dead. When a family asks for a name or a text to be taken out, it goes from every page, list, search and download at once, and every number stays true. {ask|How to ask}.',
	police: 'People shot by police',
	policeText:
		'The register holds events in which an officer shot somebody at a school. They are counted only under rules that include them, and the pages say so.',
	wording: 'Words',
	wordingText:
		'We write “shooting at a school”, “killed” and “wounded”. An incident is not a death, and a page never lets one stand for the other. Unknown is written as unknown.',
	close: 'If this is close to you',
	closeText:
		'You can leave any page by the name of the site at its top. In the United States the Suicide and Crisis Lifeline answers at any hour: call or text {number|988}.'
};

/** The page on which a family finds how to reach us, and the log of what was corrected. */
export const corrections = {
	title: 'Corrections and requests',
	description:
		'How to reach No Figure Alone: a family’s request, a correction, and the public log of changes.',
	family: 'If you are family',
	lead: 'You can have a name, a sentence, a room or all of it taken out. You need not say why.',
	familyText:
		'What you ask for is taken out first and talked about afterwards. It leaves every page, list, search and download of this site. The death stays counted, without a name, as {withheld|withheld at the family’s request}. You can also correct what stands here, or ask for what was taken out to come back.',
	wrong: 'If something is wrong',
	wrongText:
		'Tell us the address of the page, what is wrong, and where the right fact can be read. A spelling of a name is never too small. A fact without a source that we can read cannot enter, but it can leave.',
	reach: 'How to reach us',
	noContact:
		'This copy of the site has no address of its own yet. Its operator sets one with the variable {variable|CONTACT}; until then this copy is for trying out and should not be public.',
	changed: 'What has changed',
	nothing: 'Nothing has been corrected since the register was first published, on {day}.',
	feed: '{feed|Feed} of releases and corrections. Whether a number that you printed still stands: {verify|verify a link}.',
	log: 'When a name or a text was taken out, the log says when and nothing else. {ethics|What is left out here, and why}.'
};

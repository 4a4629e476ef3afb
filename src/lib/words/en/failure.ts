/** The page that says that something is not here or went wrong. */
export const failure = {
	missingTitle: 'Not here',
	missing: 'There is no such page',
	refused: 'That address does not work',
	broken: 'Something went wrong',
	noted: 'The page could not be made. The fault is ours and has been noted as {id}.',
	nothing: 'The address may be mistyped, or a name was taken out at a family’s request.',
	notNow: 'The page cannot be shown at this moment.',
	onward: 'From here: {home|the front page}, {people|the names}, {years|the years}.'
};

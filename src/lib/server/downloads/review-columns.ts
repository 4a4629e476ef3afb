const text = (meaning: string) => ({ type: 'string', meaning }) as const;
const whole = (meaning: string) => ({ type: 'integer', meaning }) as const;

/** The columns of the review of a release: a part of the dictionary in `columns.ts`. */
export const reviewColumns = {
	'review:severity': text('stop: to be confirmed by whoever imports the file; warning; note.'),
	'review:check': text('What was looked for: emptied, returned, vanished, total, weekday and so on.'),
	'review:column': text('The publisher’s column, or our fact; blank where whole rows are meant.'),
	'review:word': text(
		'The word or the year that it is about; blank where it is about none, or terms forbid quoting.'
	),
	'review:remark': text('What was found, as a sentence.'),
	'review:rows': whole('On how many rows.'),
	'review:of': whole('Rows among which they were counted; blank where that says nothing.'),
	'review:before': whole('The same count in the release before; blank where there is none.'),
	'review:examples': text(
		'The publisher’s ids of some of the rows, parted by spaces; blank where terms forbid listing.'
	)
};

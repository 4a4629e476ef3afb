const text = (meaning: string) => ({ type: 'string', meaning }) as const;
const whole = (meaning: string) => ({ type: 'integer', meaning }) as const;

/** The columns of what a search found: a part of the dictionary in `columns.ts`. */
export const searchColumns = {
	'search:kind': text(
		'What the hit is: person, event, room, state, year, rule, dataset, claim, or row for a row of another dataset.'
	),
	rules_counting: whole('Counting rules by which the event or row counts; blank where the hit is neither.'),
	rules_asked: whole('Counting rules that could be asked of it; blank where the hit is neither.')
};

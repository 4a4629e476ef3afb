const text = (meaning: string) => ({ type: 'string', meaning }) as const;
const whole = (meaning: string) => ({ type: 'integer', meaning }) as const;

/** Columns of the list of what gives the numbers of a claim. */
export const traceColumns = {
	'trace:kind': text(
		'named: a rule with a name, counted here; published: a total of its publisher; search: a rule put together from conditions.'
	),
	also_in: text('Other releases of the dataset that give the same, parted by spaces.'),
	'trace:rule': text('Id of the counting rule.'),
	rule_words: text('The rule in words.'),
	where: text('Clauses of a rule without a name, as they stand in addresses; blank for a named one.'),
	conditions: whole('How many conditions a rule was put together from; 0 for a named one.'),
	first_period: text('Time of the first number.'),
	first_value: whole('The first number, as it is counted.'),
	second_period: text('Time of the later number; blank where one number was asked for.'),
	second_value: whole('The later number, as it is counted; blank where one number was asked for.'),
	off: whole('How far both are off the numbers that were asked for, together; 0 = exactly.'),
	readings: text('What was read otherwise than the question says it, parted by semicolons.'),
	stretch: whole('How far that stretches the question, 0 = as it stands.')
} as const;

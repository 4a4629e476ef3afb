import { figureOf } from './example-charts.ts';

const figure = (year: number, value: number, complete: boolean) => ({
	...figureOf(year, value),
	...{ year, complete }
});

/** What two datasets say of one example: one with its facts, one whose terms forbid showing them. */
export const verdicts = [
	{
		dataset: 'example',
		title: 'Example Database of Examples',
		label: '2011-06-30',
		facts: 'shown' as const,
		verdicts: [
			{
				...{ rule: 'example-0', ruleTitle: 'Every row of an example dataset', counted: true },
				why: 'Counted: the rule takes in every row.',
				figures: [figure(2005, 22, true), figure(2011, 1, false)]
			},
			{
				...{ rule: 'example-1', ruleTitle: 'With a victim', counted: false, figures: [] },
				why: 'Not counted: nobody was killed or wounded.'
			}
		]
	},
	{
		dataset: 'another',
		title: 'Another Database, Whose Title Is Longer Than Those of Others',
		label: '2010-12-31',
		facts: 'withheld' as const,
		verdicts: [
			{
				...{
					rule: 'example-2',
					ruleTitle: 'A rule with a long title, as publishers give them',
					counted: true
				},
				why: 'Counted: somebody was killed, during classes or within an hour of them, at a school.',
				figures: [figure(2005, 308, true)]
			}
		]
	}
];

export const notAsked = [
	{
		why: 'It stands in words only.',
		rules: [
			{ id: 'example-3', title: 'Words of an example' },
			{ id: 'example-4', title: 'More words' }
		]
	}
];

/** Many, one and none. */
export const changed = [
	{ key: 'many', counts: { added: 1204, removed: 1, changed: 5 } },
	{ key: 'one', counts: { added: 0, removed: 1, changed: 0 } },
	{ key: 'none', counts: { added: 0, removed: 0, changed: 0 } }
];

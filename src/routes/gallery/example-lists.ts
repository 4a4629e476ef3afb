import { figureOf } from './example-charts.ts';

const dataset = { id: 'example', title: 'Example Database of Examples' };
const release = { id: 'example@2011-06-30', label: '2011-06-30' };
const evidences = ['rows', 'publisher', 'second_hand'] as const;
const rules = [
	'Every row of an example dataset',
	'With a victim',
	'A rule with a long title, as publishers give them (Another Example)'
];

/** One year by three rules, each with other evidence, the last counted in part. */
export const counts = rules.map((title, index) => ({
	dataset,
	release,
	rule: { id: `example-${index}`, title },
	...figureOf(2000 + index, [1315, 308, 0][index]!),
	complete: index < 2,
	evidence: evidences[index]!
}));

/** What counts an example: one release under two rules, the second of which counts nothing else. */
export const groups = [
	{
		dataset: 'example',
		title: dataset.title,
		label: release.label,
		figures: rules.slice(0, 2).map((ruleTitle, index) => ({
			...figureOf(2005, [22, 1][index]!),
			rule: `example-${index}`,
			ruleTitle,
			year: 2005
		}))
	}
];

/** A source with a date, and one without and with a title that needs two lines. */
export const sources = [
	{
		id: 'example-1',
		address: 'https://example.com/first',
		title: 'An example of a report',
		publisher: 'The Sample City Example',
		publishedOn: '2005-03-05',
		accessedOn: '2011-06-30'
	},
	{
		id: 'example-2',
		address: 'https://example.com/second',
		title: 'A second example, whose title goes on for so long that no column of text can hold it in one line',
		publisher: 'Example Press',
		publishedOn: null,
		accessedOn: '2011-06-30'
	}
];

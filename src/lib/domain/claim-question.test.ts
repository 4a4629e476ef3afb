import { expect, it } from 'vitest';
import { questionOf } from './claim-question.ts';
import { formatTrace } from './trace-question.ts';

const claim = { statement: 'A claim', value: '18', period: '2018', unit: null };
const address = (words: Partial<typeof claim> | { unit: string }, retold?: typeof claim) => {
	const question = questionOf({ ...claim, ...words }, retold ?? null);
	return question && formatTrace(question, '');
};

it.for([
	[{}, '?value=18&year=2018'],
	[{ period: '1 Jan to 4 Feb 2018' }, '?value=18&year=2018&until=02-04'],
	[{ period: 'school year 2020-21', value: 'nearly 240 (235)' }, '?value=240&year=2020&basis=school'],
	[
		{ period: '2012 to 2025', unit: 'children killed (more than)' },
		'?value=18&since=2012&year=2025&unit=children-killed'
	],
	[{ period: 'since 1997', value: '17 to 132' }, '?from=17&to=132&since=1997'],
	[
		{ period: '1997 to an unnamed recent year', value: '17 to 132', unit: 'deaths per year' },
		'?from=17&to=132&since=1997&unit=killed'
	],
	[{ statement: '148 people were hurt or killed' }, '?value=18&year=2018&unit=harmed']
] as const)('%o asks %s', ([words, expected]) => {
	expect(address(words)).toBe(expected);
});

it('asks nothing where a claim gives no number, no year, or counts something else', () => {
	const others = [
		{ value: 'about 1 a week' },
		{ period: 'early 1990s v. 2010s' },
		{ unit: 'photographs' },
		{ period: '1 Jan to mid Dec 2018' }
	];
	expect(others.map((words) => address(words))).toEqual([null, null, null, null]);
});

it('takes the years of the claim that is retold', () => {
	const retold = { ...claim, period: 'since 1997' };
	const words = { ...claim, value: '17 to 132', period: null, unit: 'deaths per year' };
	expect(formatTrace(questionOf(words, retold)!)).toBe('/claims/trace?from=17&to=132&since=1997&unit=killed');
});

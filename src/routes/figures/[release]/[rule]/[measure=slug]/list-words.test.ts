import { expect, it } from 'vitest';
import type { FigureAnswer } from '#lib/server/queries/figure-answer.ts';
import { catalogues } from '#lib/words/catalogues.ts';
import { tellSum } from './list-words.ts';

const entries = (...counts: number[]) =>
	counts.map((count) => ({ counts: count }) as FigureAnswer['entries'][0]);
const unlisted = { count: 2000, told: 'more', address: '/' };
const onePage = { page: 1, pages: 1, first: 1, size: 2, sum: 4 };
const ofThree = { page: 2, pages: 3, first: 201, size: 450, sum: 1450 };

it.for([
	['a list', { value: 4, paging: onePage, unlisted: null }, 'The list below adds up to 4.'],
	[
		'a page of a list',
		{ value: 1450, paging: ofThree, unlisted: null },
		'This page adds up to 4, all 3 pages to 1,450.'
	],
	[
		'a list that holds a part',
		{ value: 2004, paging: onePage, unlisted },
		'4 listed here and 2,000 more make 2,004.'
	],
	[
		'a page of such a list',
		{ value: 3450, paging: ofThree, unlisted },
		'This page adds up to 4, all 3 pages to 1,450, and 2,000 more make 3,450.'
	],
	[
		'no list',
		{ value: 2000, paging: { ...onePage, size: 0, sum: 0 }, unlisted },
		'All 2,000 are counted by the publisher.'
	]
] as const)('%s says how it makes the number', ([, figure, words]) => {
	expect(tellSum({ ...figure, entries: entries(1, 3) }, catalogues.en.figure.sum)).toBe(words);
});

import { describe, expect, it } from 'vitest';
import { readCardinal } from './cardinal.ts';
import { readSentences } from './statement.ts';
import { splitSentences } from './token.ts';

const only = (text: string) => readSentences(text)[0]!;
const numbersOf = (text: string) => only(text).statements.map(({ value }) => value);
const unitsOf = (text: string) => only(text).statements.map(({ value, unit }) => [value, unit]);

describe('sentences', () => {
	it.each([
		['He left at 9 a.m. on Monday. She stayed.', 2],
		['In the U.S. Senate nothing moved.', 1],
		['A headline\nThe first sentence. “The second.” The third', 4],
		['A line that goes\non in the next.', 1],
		['', 0]
	])('of %j are counted', (text, count) => {
		expect(splitSentences(text)).toHaveLength(count);
	});
});

describe('numbers', () => {
	it.each([
		['seventeen', 17],
		['three hundred and forty-eight', 348],
		['a dozen', 12],
		['two thousand five hundred', 2500],
		['forty-eight', 48]
	])('are read from words: %s', (words, value) => {
		expect(readCardinal(words.split(' '))?.value).toBe(value);
	});

	it.each(['school', 'a school', 'and', 'hundred', ''])('are not read from %j', (words) => {
		expect(readCardinal(words.split(' '))).toBeNull();
	});

	it.each([
		['In 2022 there were 1,305 shootings.', [1305]],
		['The 16-year-old was in room 12 at 9:40 a.m. on May 3.', []],
		['It rose 31 percent, from 17 to 132.', [17, 132]],
		['The 27th shooting cost $300.', []],
		['In the 2022-23 school year, 40.', [40]]
	])('that count something are told from others: %s', (text, values) => {
		expect(numbersOf(text)).toEqual(values);
	});

	it('stand for more or less than their digits where the text says so', () => {
		const [over, nearly, exact] = only('Over 100, nearly 200 and 305 shootings.').statements;
		expect([over!.least, over!.most]).toEqual([100, 108]);
		expect([Math.round(nearly!.least), nearly!.most]).toEqual([186, 200]);
		expect([exact!.least, exact!.most]).toEqual([305, 305]);
	});
});

describe('periods', () => {
	it.each([
		['40 shootings in 2022.', { from: 2022, to: 2022, basis: 'calendar' }],
		['In the 2022-23 school year, 40 shootings.', { from: 2022, to: 2022, basis: 'school' }],
		['From 1999 to 2024, 40 shootings.', { from: 1999, to: 2024, basis: 'calendar' }],
		['Between 1999 and 2024, 40 shootings.', { from: 1999, to: 2024, basis: 'calendar' }],
		['40 shootings since 1997.', { from: 1997, to: null, basis: 'calendar' }]
	])('are read from %j', (text, period) => {
		expect(only(text).statements[0]!.period).toMatchObject(period);
	});

	it('belong to the number beside them', () => {
		const found = only('Shootings fell from 308 in 2022 to 254 in 2023.').statements;
		expect(found.map(({ value, period }) => [value, period!.from])).toEqual([
			[308, 2022],
			[254, 2023]
		]);
	});
});

describe('units', () => {
	it.each<[string, [number, string | null][]]>([
		['305 school shootings', [[305, 'incidents']]],
		['305 school shooting deaths', [[305, 'killed']]],
		['School shootings killed 305 people.', [[305, 'killed']]],
		[
			'305 people were wounded, 70 were killed.',
			[
				[305, 'wounded'],
				[70, 'killed']
			]
		],
		['305 students were shot.', [[305, 'shot']]],
		['305 students were shot dead.', [[305, 'killed']]],
		[
			'Deaths in school shootings rose from 17 a year to 132.',
			[
				[17, 'killed'],
				[132, 'killed']
			]
		],
		[
			'School shootings rose from 17 a year to 132.',
			[
				[17, 'incidents'],
				[132, 'incidents']
			]
		],
		['The 305 students who survived the shootings', [[305, 'other']]],
		['The school bought 305 laptops.', [[305, 'other']]]
	])('are read from %j', (text, units) => {
		expect(unitsOf(text)).toEqual(units);
	});
});

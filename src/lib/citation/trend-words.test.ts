import { describe, expect, it } from 'vitest';
import { noTrendWords, scatterWords, trendParts, trendWords } from './trend-words.ts';

const years = { from: 1999, to: 2022 };

describe('the words of a change by the year', () => {
	it('tell a rise with its interval', () => {
		expect(trendWords({ percent: 4.12, low: 2, high: 6.31, ...years })).toBe(
			'rose by about 4.1 percent a year from 1999 to 2022 (95% interval 2.0 to 6.3)'
		);
	});
	it('tell a fall in numbers above zero', () => {
		expect(
			trendWords({ percent: -3.1, low: -5.2, high: -1, from: '1998-99', to: '2021-22', level: 0.9 })
		).toBe('fell by about 3.1 percent a year from 1998-99 to 2021-22 (90% interval 1.0 to 5.2)');
	});
	it('name no direction where the interval holds no change', () => {
		expect(trendWords({ percent: 1.1, low: -1.2, high: 3.4, ...years })).toBe(
			'shows no clear change from 1999 to 2022: the 95% interval, −1.2 to 3.4 percent a year, includes no change'
		);
		expect(trendWords({ percent: 1, low: 0, high: 2, ...years })).toMatch(/^shows no clear change/);
	});
	it('keep the digits that tell a small rise from none', () => {
		expect(trendWords({ percent: 0.5, low: 0.02, high: 1, ...years })).toContain('interval 0.02 to 1.0');
	});
	it('cut off what few years leave open', () => {
		expect(trendWords({ percent: 90, low: -99.999, high: 4e9, ...years })).toContain(
			'−99.9 to more than 1,000 percent a year'
		);
		expect(trendWords({ percent: 2000, low: 1200, high: 4e9, ...years })).toContain(
			'rose by more than 1,000 percent'
		);
	});
	it('mark what holds digits and nothing else', () => {
		expect(
			trendParts({ percent: 4.12, low: 2, high: 6.31, ...years }).filter(({ numeral }) => numeral)
		).toEqual(['4.1', '1999', '2022', '95%', '2.0', '6.3'].map((text) => ({ text, numeral: true })));
	});
	it('say why there is no change to tell', () => {
		expect(noTrendWords['too-few-years']).toMatch(/fewer than three years/);
	});
	it('tell how far the years scatter', () => {
		expect(scatterWords(5.42)).toBe(
			'The counts vary 5.4 times as much as chance alone would let them; the interval allows for it'
		);
		expect(scatterWords(1.01)).toMatch(/^The counts vary a little more than chance/);
		expect(scatterWords(0.8)).toBe('');
		expect(scatterWords(null)).toMatch(/^One year on each side/);
	});
});

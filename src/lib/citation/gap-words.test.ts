import { describe, expect, it } from 'vitest';
import { gapWords, runningMeanWords } from './gap-words.ts';

const gaps = { mean: 25, median: 15, longest: { from: '2021-01-31', to: '2021-04-11', days: 70 } };

describe('the words of gaps', () => {
	it('tell the mean with its interval and the longest with its days', () => {
		expect(gapWords({ ...gaps, meanInterval: { low: 11.4, high: 191.75 } })).toBe(
			'From one to the next it was 25.0 days in the mean (95% interval 11.4 to 192, if they came at a constant rate) and 15.0 in the median; the longest time between two was 70 days, from January 31, 2021 to April 11, 2021'
		);
	});
	it('leave out an interval that does not exist', () => {
		expect(gapWords({ ...gaps, meanInterval: null })).toMatch(
			/^From one to the next it was 25.0 days in the mean and 15.0/
		);
	});
});

describe('the words of a running mean', () => {
	it.for([
		[
			5,
			'centred',
			'Each mean is of five years, centered; the first and the last two years, and years near an unknown one, have none'
		],
		[
			3,
			'centred',
			'Each mean is of three years, centered; the first and the last year, and years near an unknown one, have none'
		],
		[
			5,
			'trailing',
			'Each mean is of a year and the four years before it; the first four years, and years soon after an unknown one, have none'
		],
		[1, 'trailing', 'Each mean is of one year']
	] as const)('of %d, %s, tell where it has no value', ([window, kind, words]) => {
		expect(runningMeanWords(window, kind)).toBe(words);
	});
});

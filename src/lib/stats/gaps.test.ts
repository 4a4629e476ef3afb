import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureGaps } from './gaps.ts';

describe('the gaps between events', () => {
	it('are told with their mean, median and extremes', () => {
		const gaps = measureGaps(['2021-04-11', '2021-01-01', '2021-01-21', '2021-01-31', '2021-01-01'])!;
		expect(gaps).toMatchObject({
			count: 4,
			mean: 25,
			median: 15,
			longest: { from: '2021-01-31', to: '2021-04-11', days: 70 },
			shortest: { from: '2021-01-01', to: '2021-01-01', days: 0 }
		});
		// R: 2 * 100 / qchisq(c(.975, .025), 2 * 4)
		expect(gaps.meanInterval!.low).toBeCloseTo(11.4060551331, 8);
		expect(gaps.meanInterval!.high).toBeCloseTo(91.7544518983, 8);
	});
	it('need two events', () => {
		expect(measureGaps([])).toBeNull();
		expect(measureGaps(['2021-01-01'])).toBeNull();
	});
	it('have no interval where all events fell on one day', () => {
		expect(measureGaps(['2021-01-01', '2021-01-01'])).toMatchObject({ mean: 0, meanInterval: null });
	});
	it('count the day that a leap year has more', () => {
		expect(measureGaps(['2023-02-28', '2024-02-28', '2025-02-28'])!.longest).toMatchObject({
			from: '2024-02-28',
			days: 366
		});
	});
	it('add up to the time from the first to the last', () => {
		const day = fc.integer({ min: 0, max: 20_000 });
		fc.assert(
			fc.property(fc.array(day, { minLength: 2 }), (numbers) => {
				const dates = numbers.map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
				const { mean, count, median, longest, shortest } = measureGaps(dates)!;
				expect(mean * count).toBeCloseTo(Math.max(...numbers) - Math.min(...numbers), 6);
				expect(shortest.days).toBeLessThanOrEqual(median);
				expect(median).toBeLessThanOrEqual(longest.days);
			})
		);
	});
	it('refuse what is no day', () => {
		expect(() => measureGaps(['2021-01-01', '2021-13-01'])).toThrow(RangeError);
	});
});

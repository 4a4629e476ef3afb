import { describe, expect, it } from 'vitest';
import { positionInYear } from './position-in-year.ts';

describe('positionInYear', () => {
	it('runs from the first day to the last', () => {
		expect(positionInYear('2022-01-01')).toBe(0);
		expect(positionInYear('2022-12-31')).toBeCloseTo(364 / 365, 9);
		expect(positionInYear('2024-12-31')).toBeCloseTo(365 / 366, 9);
	});
	it('stands in the counted part of a partial year', () => {
		expect(positionInYear('2023-03-01', '2023-04-10')).toBeCloseTo(59 / 100, 9);
		expect(positionInYear('2022-07-02', '2023-04-10')).toBeCloseTo(182 / 365, 9);
	});
	it('never leaves the year', () => expect(positionInYear('2023-12-01', '2023-04-10')).toBe(1));
	it('refuses what is no date', () =>
		expect(() => positionInYear('undated')).toThrow('undated is not an ISO date'));
});

import { describe, expect, it } from 'vitest';
import { recalling } from './recalled.ts';

describe('recalling', () => {
	it('computes once for the same numbers and anew for others', () => {
		const asked: number[][] = [];
		const sum = recalling((values: number[]) => {
			asked.push(values);
			return { sum: values.reduce((total, value) => total + value, 0) };
		});
		expect([sum([1, 2]), sum([1, 2]), sum([2, 1])]).toEqual([{ sum: 3 }, { sum: 3 }, { sum: 3 }]);
		expect(asked).toEqual([
			[1, 2],
			[2, 1]
		]);
	});

	it('keeps no more results than it may', () => {
		let computed = 0;
		const double = recalling((value: number) => (computed++, value * 2), 2);
		for (const value of [1, 2, 3, 1]) expect(double(value)).toBe(2 * value);
		expect(computed).toBe(4);
	});
});

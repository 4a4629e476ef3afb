import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatCount,
	formatCounted,
	formatDecimals,
	formatFactors,
	formatPercents,
	formatRatio,
	formatWord
} from './number.ts';

describe('numbers in words and digits', () => {
	it('parts thousands with commas', () => expect(formatCount(2514)).toBe('2,514'));
	it('keeps one digit of a ratio', () => expect(formatRatio(305 / 26)).toBe('11.7'));
	it('keeps the digit of a whole ratio', () => expect(formatRatio(3)).toBe('3.0'));
	it('uses the singular for one only', () => {
		expect([0, 1, 2].map((n) => formatCounted(n, 'incident', 'incidents'))).toEqual([
			'0 incidents',
			'1 incident',
			'2 incidents'
		]);
	});
	it('writes small numbers as words', () =>
		expect([0, 8, 10].map(formatWord)).toEqual(['no', 'eight', '10']));
});

describe('changes and factors in one sentence', () => {
	it('have a real minus sign, and none on zero', () => {
		expect([-1.25, -0.01, 1234.5].map((value) => formatDecimals(value, 1))).toEqual([
			'−1.3',
			'0.0',
			'1,234.5'
		]);
	});
	it('keep one digit of a percent, none from a hundred up', () => {
		expect(formatPercents([4.12, 2, 350.4, -0.3])).toEqual(['4.1', '2.0', '350', '−0.3']);
	});
	it('never make a change look like none', () => {
		expect(formatPercents([0.04, -0.004, 0])).toEqual(['0.04', '−0.004', '0.0']);
		expect(formatFactors([0.96, 1.0009, 1])).toEqual(['0.96', '1.001', '1.0']);
	});
	it('keep two digits of a small factor', () => {
		expect(formatFactors([0.8, 0.128, 0.0431, 11.73, 0])).toEqual(['0.80', '0.13', '0.043', '11.7', '0']);
	});
	it('part those that are close', () => {
		expect(formatFactors([2.001, 2.004])).toEqual(['2.001', '2.004']);
	});
	it('stay on their side of no change', () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (value) => {
				const printed = Number(formatFactors([value])[0]!.replaceAll(',', ''));
				fc.pre(Math.abs(value - 1) > 1e-9 || value === 1);
				expect(Math.sign(printed - 1)).toBe(Math.sign(value - 1));
				expect(printed).toBeGreaterThan(0);
			})
		);
	});
});

import { describe, expect, it } from 'vitest';
import { formatCount, formatCounted, formatRatio, formatWord } from './number.ts';

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

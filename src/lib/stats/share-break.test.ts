import { rbeta, rbinom, setSeed } from 'lib-r-math.js';
import { describe, expect, it } from 'vitest';
import { devianceOfLogistic } from './logistic.ts';
import { describeShare, findShareBreak } from './share-break.ts';

const wholes = [20, 22, 19, 25, 27, 24, 30, 28, 33, 35, 38, 36];

describe('the break of a share', () => {
	it('is found where the share jumped', () => {
		const parts = [4, 5, 3, 5, 6, 4, 16, 14, 18, 17, 20, 19];
		const found = findShareBreak(yearly(parts))!;
		expect(found).toMatchObject({ year: 2007, before: 2006, possible: [2007] });
		expect(found.shares).toEqual({ before: 27 / 137, after: 104 / 200 });
		expect(found.gain).toBeGreaterThan(found.penalty);
	});
	it('is none where the share hardly changes', () => {
		const parts = [4, 5, 3, 5, 6, 4, 6, 5, 7, 6, 9, 7];
		expect(findShareBreak(yearly(parts))).toBeNull();
		expect(describeShare(yearly(parts))!.shape).toBe('level');
	});
	it('is none where the share rises steadily', () => {
		const rising = Array.from({ length: 24 }, (_, index) => ({
			year: 2001 + index,
			part: 10 + 3 * index,
			whole: 100
		}));
		expect(findShareBreak(rising)).toBeNull();
		expect(describeShare(rising)!.shape).toBe('slope');
	});
	it('is found between nearly none and nearly all', () => {
		const found = findShareBreak(
			yearly(wholes.map((whole, index) => (index < 5 ? index % 2 : whole - (index % 2))))
		)!;
		expect(found.year).toBe(2006);
	});
	it('skips years that tell nothing', () => {
		const points = [...yearly([4, 5, 3, 5, 6, 4, 16, 14, 18, 17, 20, 19]), { year: 2013, part: 0, whole: 0 }];
		expect(findShareBreak(points)!.year).toBe(2007);
		expect(describeShare(points.slice(-3))).toBeNull();
	});
	it('is rarely found in over-dispersed shares without one', () => {
		setSeed(1966);
		const found = Array.from({ length: 300 }, () => findShareBreak(drawYears()) !== null).filter(Boolean);
		expect(found.length / 300).toBeLessThan(0.05);
	});
	it('refuses a part larger than its whole, and years that do not ascend', () => {
		expect(() => findShareBreak([{ year: 2001, part: 3, whole: 2 }])).toThrow(RangeError);
		expect(() => findShareBreak(yearly([1, 1]).toReversed())).toThrow(RangeError);
	});
});

describe('the steady change of a share', () => {
	it('has the deviance that R gives', () => {
		// R: y <- 2001:2010; p <- c(2, 4, 3, 6, 8, 7, 12, 11, 15, 18); w <- c(20, 22, 19, 25, 27, 24, 30, 28, 33, 35)
		// deviance(glm(cbind(p, w - p) ~ y, family = binomial, control = list(epsilon = 1e-14)))
		expect(devianceOfLogistic(yearly([2, 4, 3, 6, 8, 7, 12, 11, 15, 18]))).toBeCloseTo(0.865673112625, 8);
	});
});

function yearly(parts: number[]) {
	return parts.map((part, index) => ({ year: 2001 + index, part, whole: wholes[index]! }));
}

/** 26 made-up years with a share of 30 percent that scatters by more than chance. */
function drawYears() {
	return Array.from({ length: 26 }, (_, index) => {
		const whole = 30 + 4 * index;
		return { year: 1997 + index, whole, part: rbinom(1, whole, rbeta(1, 6, 14)[0]!)[0]! };
	});
}

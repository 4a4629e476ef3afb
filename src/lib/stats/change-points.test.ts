import fc from 'fast-check';
import { rnbinom, setSeed } from 'lib-r-math.js';
import { describe, expect, it } from 'vitest';
import { findChangePoints } from './change-points.ts';
import { penaltyOfCut } from './cut-penalty.ts';
import { partition } from './segmentation.ts';

const jump = yearly(1997, [30, 41, 25, 36, 22, 47, 33, 28, 39, 31, 118, 95, 132, 104, 121, 99]);

describe('a change of level', () => {
	it('is found where it is, with the years that it may have been in', () => {
		const found = findChangePoints(jump)!;
		expect(found.shape).toBe('steps');
		expect(found.changes).toMatchObject([{ year: 2007, before: 2006, possible: [2007] }]);
		expect(found.changes[0]!.gain).toBeGreaterThan(found.penalty);
		expect(found.levels).toEqual([
			{ from: 1997, to: 2006, rate: 33.2 },
			{ from: 2007, to: 2012, rate: 669 / 6 }
		]);
	});
	it('beside a missing year lies between the years that are known', () => {
		const holed = jump.filter(({ year }) => year < 2005 || year > 2006);
		expect(findChangePoints(holed)!.changes).toMatchObject([{ year: 2007, before: 2004 }]);
	});
	it('may have several years where the data leave it open', () => {
		const open = yearly(2001, [10, 8, 12, 9, 11, 10, 17, 25, 31, 27, 33, 28, 30, 26]);
		const [change] = findChangePoints(open)!.changes;
		expect(change!.possible.length).toBeGreaterThan(1);
		expect(change!.possible).toContain(change!.year);
	});
	it('of the count is none of the rate where the exposure changed with it', () => {
		const exposed = jump.map((point) => ({ ...point, exposure: point.year < 2007 ? 33.2 : 111.5 }));
		expect(findChangePoints(exposed)!.shape).toBe('level');
	});
	it('is not told of a steady rise, though stairs would fit', () => {
		const steady = Array.from({ length: 30 }, (_, index) => Math.round(20 * Math.exp(0.08 * index)));
		expect(findChangePoints(yearly(1990, steady))).toMatchObject({
			shape: 'slope',
			changes: [],
			levels: [{ from: 1990, to: 2019 }]
		});
	});
	it('is not looked for in fewer than four years, or without events', () => {
		expect(findChangePoints(yearly(2001, [1, 90, 90]))).toBeNull();
		expect(findChangePoints(yearly(2001, [0, 0, 0, 0, 0]))).toBeNull();
	});
	it('is found in counts of a million', () => {
		const many = yearly(
			2001,
			[1_000_100, 999_800, 1_000_900, 1_000_000, 1_019_000, 1_020_000, 1_021_000, 1_020_500]
		);
		expect(findChangePoints(many)!.changes.map(({ year }) => year)).toEqual([2005]);
	});
});

describe('strongly over-dispersed counts without drift', () => {
	it.for([
		[5, 15],
		[11, 6],
		[17, 3.75]
	] as const)(
		'with φ %d have a change of level in a few of a hundred series, where the plain penalty finds it in most',
		([, size]) => {
			setSeed(1966);
			const series = Array.from({ length: 300 }, () =>
				yearly(1997, Array.from(rnbinom(26, size, undefined, 60)))
			);
			const ours = series.filter((points) => findChangePoints(points)!.changes.length > 0).length;
			expect(ours / 300).toBeLessThan(0.05);
			const plain = series.filter((points) => plainCuts(points.map(({ count }) => count)).length > 0).length;
			expect(plain / 300).toBeGreaterThan(0.8);
		}
	);
});

describe('changes of level', () => {
	const counts = fc.array(fc.nat(400), { minLength: 4, maxLength: 25 });
	it('do not depend on the unit of the exposure', () => {
		fc.assert(
			fc.property(counts, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (values, exposure) => {
				const plain = findChangePoints(yearly(2001, values));
				const scaled = findChangePoints(yearly(2001, values).map((point) => ({ ...point, exposure })));
				expect(scaled?.changes.map(({ year }) => year)).toEqual(plain?.changes.map(({ year }) => year));
			})
		);
	});
	it('come with levels that hold every year once', () => {
		fc.assert(
			fc.property(counts, (values) => {
				const { levels, changes, phi } = findChangePoints(yearly(2001, values)) ?? {
					levels: [],
					changes: [],
					phi: 1
				};
				fc.pre(levels.length > 0);
				expect(levels.length).toBe(changes.length + 1);
				expect(levels.reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(values.length);
				expect(phi).toBeGreaterThanOrEqual(1);
			})
		);
	});
});

describe('the penalty of a change', () => {
	it('is 3 log n and what estimating φ costs', () => {
		// R: 3 * log(25) * (qt(.025, 16) / qnorm(.025))^2
		expect(penaltyOfCut(25)).toBeCloseTo(11.296976278, 8);
	});
});

/** Poisson deviance with the penalty of BIC: what one would do without knowing of over-dispersion. */
function plainCuts(counts: number[]): number[] {
	const cost = (first: number, last: number) => {
		const sum = counts.slice(first, last + 1).reduce((total, count) => total + count, 0);
		return -2 * sum * Math.log(sum / (last - first + 1));
	};
	return partition(counts.length, cost, 2 * Math.log(counts.length));
}

function yearly(from: number, counts: number[]) {
	return counts.map((count, index) => ({ year: from + index, count }));
}

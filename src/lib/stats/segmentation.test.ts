import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partition, weighCuts, type SegmentCost } from './segmentation.ts';

const values = fc.array(fc.nat(50), { minLength: 1, maxLength: 9 });
const shortests = fc.integer({ min: 1, max: 3 });

describe('the cheapest segmentation', () => {
	it('is the one that trying all of them finds', () => {
		fc.assert(
			fc.property(
				values,
				shortests,
				fc.double({ min: 0.1, max: 30, noNaN: true }),
				(series, shortest, penalty) => {
					const cost = poissonCost(series);
					const priced = allCuts(series.length, shortest).map(
						(cuts) => price(series.length, cost, cuts) + cuts.length * penalty
					);
					const found = partition(series.length, cost, penalty, shortest);
					expect(price(series.length, cost, found) + found.length * penalty).toBeCloseTo(
						Math.min(...priced),
						8
					);
				}
			)
		);
	});
	it('never has a segment shorter than asked for', () => {
		fc.assert(
			fc.property(values, shortests, (series, shortest) => {
				const cuts = partition(series.length, poissonCost(series), 0.1, shortest);
				const lengths = [...cuts, series.length].map((end, index) => end - (cuts[index - 1] ?? 0));
				if (cuts.length > 0) expect(Math.min(...lengths)).toBeGreaterThanOrEqual(shortest);
			})
		);
	});
});

describe('the weight of every place of a cut', () => {
	it('is the sum over all segmentations with as many cuts', () => {
		fc.assert(
			fc.property(values, shortests, fc.integer({ min: 1, max: 3 }), (series, shortest, count) => {
				const cost = poissonCost(series.map((value) => value / 4)); // so that no single one has it all
				const all = allCuts(series.length, shortest).filter((cuts) => cuts.length === count);
				fc.pre(all.length > 0);
				const likelihoods = all.map((cuts) =>
					Math.exp(-(price(series.length, cost, cuts) - price(series.length, cost, all[0]!)) / 2)
				);
				const whole = likelihoods.reduce((sum, value) => sum + value, 0);
				const weights = weighCuts(series.length, cost, count, shortest);
				for (let cut = 0; cut < count; cut += 1) {
					const expected = series.map((_, index) =>
						likelihoods.reduce(
							(sum, value, which) => sum + (all[which]![cut] === index ? value / whole : 0),
							0
						)
					);
					expected.forEach((value, index) => expect(weights[cut]![index]).toBeCloseTo(value, 8));
				}
			})
		);
	});
});

function poissonCost(series: number[]): SegmentCost {
	return (first, last) => {
		const part = series.slice(first, last + 1);
		const sum = part.reduce((total, value) => total + value, 0);
		return sum === 0 ? 0 : -2 * sum * Math.log(sum / part.length);
	};
}

function price(length: number, cost: SegmentCost, cuts: number[]): number {
	const starts = [0, ...cuts];
	return starts.reduce((sum, start, index) => sum + cost(start, (starts[index + 1] ?? length) - 1), 0);
}

/** Every way to cut, by every subset of places. */
function allCuts(length: number, shortest: number): number[][] {
	const subsets = Array.from({ length: 2 ** (length - 1) }, (_, bits) => {
		return Array.from({ length: length - 1 }, (_, place) => place + 1).filter(
			(place) => (bits >> (place - 1)) & 1
		);
	});
	return subsets.filter(
		(cuts) =>
			cuts.length === 0 || [...cuts, length].every((end, index) => end - (cuts[index - 1] ?? 0) >= shortest)
	);
}

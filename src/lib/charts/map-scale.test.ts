import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillOf, legendOf, scaleOf, scaleOfStates } from './map-scale.ts';
import type { MapState } from './map-state.ts';

const labels = (...values: number[]) => scaleOf(values).map(({ label }) => label);
const state = (value: number | null, suppressed?: boolean): MapState => ({
	code: 'TX',
	name: 'Texas',
	value,
	text: String(value),
	href: null,
	label: '',
	suppressed
});

describe('the classes of a map', () => {
	it.for([
		[
			[1, 3, 18, 60, 223],
			['1 to 19', '20 to 49', '50 to 99', '100 to 199', '200 or more']
		],
		[
			[1, 8, 15],
			['1', '2 to 4', '5 to 9', '10 or more']
		],
		[
			[1, 2, 3],
			['1', '2', '3 or more']
		],
		[[0, 1], ['1 or more']],
		[
			[0.3, 1.4, 9.8],
			['under 0.5', '0.5 to under 1', '1 to under 2', '2 to under 5', '5 or more']
		],
		[
			[2.1, 3.5, 4.9],
			['under 3', '3 to under 4', '4 or more']
		],
		[[0, 0], []],
		[[], []]
	] as const)('of %j are %j', ([values, expected]) => {
		expect(labels(...values)).toEqual(expected);
	});

	it('part thousands with commas', () =>
		expect(labels(3, 2400)).toEqual([
			'1 to 199',
			'200 to 499',
			'500 to 999',
			'1,000 to 1,999',
			'2,000 or more'
		]));

	it('are at most five, ascend, and hold every value over zero', () => {
		const values = fc.array(
			fc.oneof(
				fc.nat(4000),
				fc.double({ min: 0, max: 60, noNaN: true }).map((x) => Math.round(x * 1e4) / 1e4)
			),
			{ maxLength: 57 }
		);
		fc.assert(
			fc.property(values, (all) => {
				const scale = scaleOf(all);
				expect(scale.length).toBeLessThanOrEqual(5);
				for (const [i, { from, shade }] of scale.entries()) {
					expect(from).toBeGreaterThan(scale[i - 1]?.from ?? -1);
					expect(shade).toBeGreaterThan(scale[i - 1]?.shade ?? 0);
				}
				for (const value of all.filter((value) => value > 0)) {
					const fill = fillOf(state(value), scale);
					expect(fill).toBeGreaterThan(0);
					expect(scale.find(({ shade }) => shade === fill)!.from).toBeLessThanOrEqual(value);
				}
			})
		);
	});
});

describe('the fill of a state', () => {
	const scale = scaleOf([1, 30]);

	it('tells zero, not stated and not shown apart', () =>
		expect([state(0), state(null), state(null, true)].map((one) => fillOf(one, scale))).toEqual([
			0,
			'unstated',
			'suppressed'
		]));

	it('is of the highest class that begins at or below the value', () =>
		expect([1, 9, 10, 19, 20, 500].map((value) => fillOf(state(value), scaleOf([1, 30])))).toEqual([
			1, 3, 4, 4, 5, 5
		]));
});

describe('the legend', () => {
	const states = [state(3), state(40), state(null)];

	it('names every class, and what else occurs', () =>
		expect(legendOf(states, scaleOfStates(states)).map(({ label }) => label)).toEqual([
			...labels(3, 40),
			'not stated'
		]));

	it('says why rates are not shown', () => {
		const hidden = [state(0), state(null, true)];
		expect(legendOf(hidden, scaleOfStates(hidden), 'too few pupils').map(({ label }) => label)).toEqual([
			'none',
			'rate not shown: too few pupils'
		]);
	});
});

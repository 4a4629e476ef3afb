import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateCodes, states } from '#lib/domain/state.ts';
import { mapType, layoutMap } from './layout-map.ts';
import { layoutTiles } from './layout-tiles.ts';
import { scaleOfStates } from './map-scale.ts';
import type { MapState } from './map-state.ts';
import { stateRooms, stateShapes } from './state-shapes.ts';
import { textWidth } from './theme.ts';

const stateOf = (code: string, value: number | null): MapState => ({
	code,
	name: states[code as keyof typeof states] ?? code,
	value,
	text: String(value),
	href: `/figures/example@2011-06-30/all/incidents?is=${value}`,
	label: code
});

const someStates = fc
	.uniqueArray(fc.constantFrom(...stateCodes, '??', 'ZZ'))
	.chain((codes) =>
		fc
			.array(fc.option(fc.nat(99_999), { freq: 6 }), { minLength: codes.length, maxLength: codes.length })
			.map((values) => codes.map((code, i) => stateOf(code, values[i]!)))
	);
const whole = stateCodes.map((code, i) => stateOf(code, i));
const sum = (all: readonly MapState[]) => all.reduce((total, { value }) => total + (value ?? 0), 0);

describe.for([
	['a map', layoutMap],
	['a tile grid', layoutTiles]
] as const)('%s', ([, layOut]) => {
	it('draws each state or says that it does not, so that nothing is lost', () => {
		fc.assert(
			fc.property(someStates, (all) => {
				const { states: drawn, notDrawn } = layOut(all, scaleOfStates(all));
				expect(sum(drawn.map(({ state }) => state)) + sum(notDrawn)).toBe(sum(all));
				expect(drawn.length + notDrawn.length).toBe(all.length);
			})
		);
	});

	it('has a place for every state and territory that we know', () => {
		const { states: drawn, notDrawn, absent } = layOut(whole, scaleOfStates(whole));
		expect(drawn).toHaveLength(56);
		expect(notDrawn).toEqual([]);
		expect(absent).toBe('');
	});

	it('draws states that were not given, empty', () => {
		const { states: drawn, absent } = layOut(whole.slice(1), scaleOfStates(whole));
		expect(drawn).toHaveLength(55);
		expect(absent).toMatch(/^M/);
	});

	it('is walked through by name', () => {
		const names = layOut(whole.toReversed(), scaleOfStates(whole)).states.map(({ state }) => state.name);
		expect(names).toEqual(names.toSorted());
		expect(names.slice(0, 4)).toEqual(['Alabama', 'Alaska', 'American Samoa', 'Arizona']);
	});

	it('keeps every label inside the drawing, apart from every other, and every number a number', () => {
		fc.assert(
			fc.property(someStates, (all) => {
				const layout = layOut(all, scaleOfStates(all));
				expect(JSON.stringify(layout)).not.toMatch(/NaN|Infinity/);
				const labels = layout.states.flatMap(({ code, value }) => (value ? [code, value] : [code]));
				const boxes = labels.map(({ text, x, y, size }) => {
					const half = textWidth(text, size) / 2 - 1.5;
					return { left: x - half, right: x + half, top: y - size * 0.7, bottom: y };
				});
				for (const [i, { left, right, top, bottom }] of boxes.entries()) {
					expect(left).toBeGreaterThanOrEqual(0);
					expect(right).toBeLessThanOrEqual(layout.width);
					expect(top).toBeGreaterThanOrEqual(0);
					expect(bottom).toBeLessThanOrEqual(layout.height);
					for (const other of boxes.slice(i + 1))
						expect(left < other.right && right > other.left && top < other.bottom && bottom > other.top).toBe(
							false
						);
				}
			})
		);
	});

	it('refuses a code twice, and values that are none', () => {
		expect(() => layOut([stateOf('TX', 1), stateOf('TX', 2)], [])).toThrow('TX is there twice');
		expect(() => layOut([stateOf('TX', NaN)], [])).toThrow('TX: NaN is not a number of 0 or more');
		expect(() => layOut([{ ...stateOf('TX', 3), suppressed: true }], [])).toThrow('suppressed and there');
	});
});

describe('the outlines of states', () => {
	it('are those of every state and of no territory', () => {
		const territories = ['AS', 'GU', 'MP', 'PR', 'VI'];
		expect(Object.keys(stateShapes)).toEqual(stateCodes.filter((code) => !territories.includes(code)).sort());
		expect(Object.keys(stateRooms)).toEqual(Object.keys(stateShapes));
	});

	it('are small enough for a page, to a tenth of a pixel', () => {
		const text = Object.values(stateShapes).join('');
		expect(text.length).toBeLessThan(25_000);
		expect(text).not.toMatch(/\.\d\d/);
		expect(text.replaceAll(/M-?[\d.]+[ -][\d.]+l[-\d. ]+z/g, '')).toBe('');
	});

	it('hold the labels that stand in them', () => {
		const { states: drawn } = layoutMap(whole, scaleOfStates(whole));
		const inside = drawn.filter(({ state, leader }) => stateShapes[state.code] && !leader);
		expect(inside).toHaveLength(41);
		for (const { state } of inside) expect(stateRooms[state.code]![2]).toBeGreaterThan(mapType.code - 0.1);
	});
});

describe('a tile', () => {
	it('has room for a finger where 340 pixels are shown as they are', () => {
		const { states: drawn, width } = layoutTiles(whole, scaleOfStates(whole));
		expect(width).toBe(340);
		for (const { path } of drawn) expect(path).toMatch(/h29\.4v29\.4h-29\.4z$/);
		expect(new Set(drawn.map(({ path }) => path)).size).toBe(56);
	});
});

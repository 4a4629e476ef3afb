import { describe, expect, it } from 'vitest';
import { placeWindows, type FacadeYear } from './facade-year.ts';

function place(value: number, dates: (number | undefined)[]) {
	const windows = dates.map((at, i) => ({
		key: `w${i}`,
		href: '/',
		label: '',
		state: 'lit' as const,
		...(at === undefined ? {} : { at })
	}));
	const year: FacadeYear = { year: 2022, value, label: '', href: '/', windows };
	return placeWindows(year).map(({ place, window }) => [window.key, place]);
}

describe('placeWindows', () => {
	it('puts a window where its date stands in the year', () => {
		expect(place(10, [0, 0.55, 0.99])).toEqual([['w0', 0], ['w1', 5], ['w2', 9]]); // prettier-ignore
	});
	it('keeps the order of dates, whatever the order given', () => {
		expect(place(10, [0.9, 0.1])).toEqual([['w1', 1], ['w0', 9]]); // prettier-ignore
	});
	it('moves windows of one day apart, on the first day as on the last', () => {
		expect(place(4, [0, 0, 0])).toEqual([['w0', 0], ['w1', 1], ['w2', 2]]); // prettier-ignore
		expect(place(4, [1, 1, 1])).toEqual([['w0', 1], ['w1', 2], ['w2', 3]]); // prettier-ignore
	});
	it('spreads windows without dates evenly', () => {
		expect(place(9, [undefined, undefined, undefined])).toEqual([['w0', 1], ['w1', 4], ['w2', 7]]); // prettier-ignore
	});
	it('refuses more windows than are counted', () => {
		expect(() => place(1, [0, 1])).toThrow('2022: 2 windows to show, but only 1 counted');
	});
	it('refuses a value that is no count', () => {
		expect(() => place(2.5, [])).toThrow('2022: 2.5 is no count of windows');
	});
});

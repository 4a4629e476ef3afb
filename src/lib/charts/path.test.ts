import { expect, it } from 'vitest';
import { hatch, rectangle } from './path.ts';

it('writes a rectangle with tenths of a pixel', () =>
	expect(rectangle(1, 2.04, 3.06, 4)).toBe('M1 2h3.1v4h-3.1z'));

it('hatches nothing but the rectangle', () => {
	const points = [...hatch(10, -20, 31, 9).matchAll(/[ML](\S+) ([^ML]+)/g)].map(([, x, y]) => [
		Number(x),
		Number(y)
	]);
	expect(points.length).toBeGreaterThan(10);
	for (const [x, y] of points) {
		expect(x).toBeGreaterThanOrEqual(10);
		expect(x).toBeLessThanOrEqual(41);
		expect(y).toBeGreaterThanOrEqual(-20);
		expect(y).toBeLessThanOrEqual(-11);
	}
});

it('hatches nothing where there is no room', () => expect(hatch(0, 0, 0, 9)).toBe(''));

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutLegend } from './layout-legend.ts';
import { legendOf, scaleOf } from './map-scale.ts';
import { textWidth } from './theme.ts';

it('a legend keeps its entries under the drawing, within its width, and apart', () => {
	const values = fc.array(fc.nat(99_999), { minLength: 1, maxLength: 9 });
	fc.assert(
		fc.property(values, fc.constantFrom(340, 1050), (all, width) => {
			const scale = scaleOf(all);
			const { entries, height, size } = layoutLegend('Examples', legendOf([], scale), { width, height: 200 });
			expect(entries.map(({ label }) => label)).toEqual(scale.map(({ label }) => label));
			for (const [i, { x, y, label }] of entries.entries()) {
				expect(x + textWidth(label, size)).toBeLessThanOrEqual(width + 0.1);
				expect(y).toBeGreaterThan(200);
				expect(y).toBeLessThan(200 + height);
				const next = entries[i + 1];
				if (next?.y === y) expect(next.x - size * 2).toBeGreaterThan(x + textWidth(label, size));
			}
		})
	);
});

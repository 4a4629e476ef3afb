import { describe, expect, it } from 'vitest';
import { layoutBars } from '#lib/charts/layout-bars.ts';
import { drawBars } from './bars-image.ts';
import { measureDrawing } from './bare-drawing.ts';

const bars = Array.from({ length: 24 }, (_, hour) => ({
	...{ key: String(hour), name: String(hour), value: hour * 10, href: `/figures/${hour}` },
	label: `${hour}`
}));

describe('bars in an image', () => {
	it.for([
		{ width: 1104, height: 400 },
		{ width: 984, height: 600 },
		{ width: 500, height: 1000 }
	])('fill most of a place of $width by $height', (box) => {
		const { width, height } = measureDrawing(drawBars(bars, undefined, 'x', box));
		const scale = Math.min(box.width / width, box.height / height);
		expect((scale * width * (scale * height)) / (box.width * box.height)).toBeGreaterThan(0.6);
	});

	it('stand in a wide place and lie in a high one', () => {
		const shapeIn = (box: { width: number; height: number }) =>
			layoutBars(bars, undefined, measureDrawing(drawBars(bars, undefined, 'x', box)).width).shape;
		expect(shapeIn({ width: 1104, height: 350 })).toBe('columns');
		expect(shapeIn({ width: 500, height: 1000 })).toBe('rows');
	});
});

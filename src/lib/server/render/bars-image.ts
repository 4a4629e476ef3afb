import BarDrawing from '#lib/charts/BarDrawing.svelte';
import type { ImageBox } from '#lib/charts/image.ts';
import { layoutBars, type Bar } from '#lib/charts/layout-bars.ts';
import { renderSvg } from './svg.ts';

/** Widths that are tried, in pixels of the drawing: lying bars want few of them, standing ones many. */
const widths = Array.from({ length: 20 }, (_, step) => 300 + 50 * step);

/** Draws a distribution at the width at which it fills a place best: standing bars or lying ones. */
export function drawBars(
	bars: Bar[],
	unknown: Bar | undefined,
	label: string,
	box: Pick<ImageBox, 'width' | 'height'>
): string {
	const width = fillBest(widths, box, (tried) => layoutBars(bars, unknown, tried));
	return renderSvg(BarDrawing, { bars, unknown, label, width });
}

/** Of several ways to draw, the one that covers most of a place when it is made as large as fits. */
export function fillBest<Way>(
	ways: readonly Way[],
	box: Pick<ImageBox, 'width' | 'height'>,
	measure: (way: Way) => { width: number; height: number }
): Way {
	const covered = ways.map((way) => {
		const { width, height } = measure(way);
		return Math.min(box.width / width, box.height / height) ** 2 * width * height;
	});
	return ways[covered.indexOf(Math.max(...covered))]!;
}

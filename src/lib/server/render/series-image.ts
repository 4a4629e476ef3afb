import type { ImageBox } from '#lib/charts/image.ts';
import type { SeriesLine, SeriesView } from '#lib/charts/series.ts';
import SeriesDrawing from '#lib/charts/SeriesDrawing.svelte';
import { measureDrawing } from './bare-drawing.ts';
import { renderSvg } from './svg.ts';

/** Size of type in images, times its size on pages. */
const enlarged = 1.5;
/** Pixels of a plot at least, whatever stands under it. */
const leastDepth = 60;

/** Draws yearly lines as high as a place is: once to see what stands around the plot, once with the room that it leaves. */
export function drawSeries(
	lines: SeriesLine[],
	view: SeriesView,
	label: string,
	{ width, height }: Pick<ImageBox, 'width' | 'height'>
): string {
	const own = { width: Math.round(width / enlarged), height: height / enlarged };
	const draw = (depth: number) =>
		renderSvg(SeriesDrawing, { lines, label, ...view, width: own.width, depth });
	const tried = measureDrawing(draw(leastDepth));
	return draw(Math.max(leastDepth, Math.floor(leastDepth + own.height - tried.height)));
}

import type { ImageBox } from '#lib/charts/image.ts';
import { layoutMultiples, shareScale, shownValue, type SmallMultiple } from '#lib/charts/layout-multiples.ts';
import MultiplesDrawing from '#lib/charts/MultiplesDrawing.svelte';
import { findFonts } from './font-files.ts';
import { renderSvg } from './svg.ts';

/** Between two charts, in their own pixels; closer than on pages, so that fifty fit into an image. */
const least = { x: 26, y: 32 };

/** Draws many little charts in as many columns as make them largest in a place. */
export function drawMultiples(
	charts: SmallMultiple[],
	label: string,
	box: Pick<ImageBox, 'width' | 'height'>
): string {
	const gap = { ...least, x: Math.max(least.x, widthOfHeads(charts) - shareScale(charts).width) };
	const ways = charts.map((_, index) => layoutMultiples(charts, { columns: index + 1, gap }));
	const scaleOf = ({ width, height }: (typeof ways)[number]) =>
		Math.min(box.width / width, box.height / height);
	const best = ways.reduce((one, other) => (scaleOf(other) > scaleOf(one) ? other : one));
	return renderSvg(MultiplesDrawing, { charts, label, width: best.width, gap });
}

/** Pixels that the longest name takes with its number beside it. */
function widthOfHeads(charts: SmallMultiple[]): number {
	const scale = shareScale(charts);
	const heads = charts.map((chart) => `${chart.name}${shownValue(chart, scale)?.text ?? ''}`);
	return Math.ceil(Math.max(...heads.map((text) => findFonts().sans.width(text, 12)))) + 32;
}

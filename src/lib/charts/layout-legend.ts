import type { LegendEntry } from './map-scale.ts';
import { rectangle, round } from './path.ts';
import { textWidth } from './theme.ts';

/** A legend in pixels of the drawing it stands under. */
export interface LegendLayout {
	/** What the legend adds to the drawing. */
	height: number;
	/** Of all its type. */
	size: number;
	title: { text: string; x: number; y: number };
	/** Each with its sample, and where its words begin. */
	entries: (LegendEntry & { sample: string; x: number; y: number })[];
}

/** Writes a legend under a drawing: its title, and in the lines after it as many entries as fit, in their order. */
export function layoutLegend(
	title: string,
	entries: readonly LegendEntry[],
	{ width, height }: { width: number; height: number }
): LegendLayout {
	const size = width < 600 ? 10 : 14;
	const [line, sample, left] = [size * 1.7, size * 1.5, size * 0.5];
	let [x, y] = [left, height + 2 * line];
	const placed = entries.map((entry) => {
		const needed = sample + size * 0.5 + textWidth(entry.label, size);
		if (x > left && x + needed > width) [x, y] = [left, y + line];
		const at = {
			...entry,
			sample: rectangle(x, y - size, sample, size),
			x: round(x + sample + size * 0.5),
			y: round(y - size * 0.14)
		};
		x += needed + size * 1.2;
		return at;
	});
	return {
		height: Math.ceil(y - height + size * 0.6),
		size,
		title: { text: title, x: left, y: round(height + line * 0.8) },
		entries: placed
	};
}

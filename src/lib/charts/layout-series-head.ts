import { rectangle, round } from './path.ts';
import { lineHeight, seriesType, wrap } from './series-labels.ts';
import { textWidth } from './theme.ts';

/** Words over the plot. */
export interface HeadText {
	text: string;
	x: number;
	/** Baseline. */
	y: number;
	anchor: 'start' | 'end';
}

/** What stands over the plot: the unit, the ribbon's label if it found no other place, the words of the boundary. */
export interface SeriesHead {
	texts: HeadText[];
	/** A sample of the ribbon before its label; empty without one. */
	swatch: string;
	/** Height of all rows; 0 without any. */
	height: number;
	/** Top of the boundary's rule. */
	ruleTop: number;
}

const indent = 20;

/**
 * Lays words in rows over the plot: unit and ribbon at the left edge, and those of a boundary beside its rule, on the
 * side where they fit, in the first row if they do not meet the others.
 *
 * @param top upper edge of the rows
 */
export function layoutHead(
	{ unit, ribbon }: { unit?: string; ribbon?: string },
	boundary: { text: string; x: number } | null,
	width: number,
	top: number
): SeriesHead {
	const baseline = (row: number) => round(top + seriesType + row * lineHeight);
	const units = linesOf(unit, 0, width);
	const rows = [...units, ...linesOf(ribbon, indent, width)];
	const beside = boundary ? besideRule(boundary, width) : [];
	const used = Math.max(0, ...rows.map(({ x, text }) => x + textWidth(text, seriesType) + 14));
	const start = beside.some(({ from }) => from < used) ? rows.length : 0;
	return {
		texts: [
			...rows.map((one, row) => ({ ...one, y: baseline(row), anchor: 'start' as const })),
			...beside.map(({ text, x, anchor }, row) => ({ text, x, y: baseline(start + row), anchor }))
		],
		swatch: ribbon === undefined ? '' : rectangle(0, baseline(units.length) - 10, indent - 6, 11),
		height: Math.max(rows.length, beside.length && start + beside.length) * lineHeight,
		ruleTop: round(top + start * lineHeight + 3)
	};
}

function linesOf(text: string | undefined, x: number, width: number) {
	return text === undefined ? [] : wrap(text, width - x, seriesType).map((text) => ({ text, x }));
}

function besideRule({ text, x }: { text: string; x: number }, width: number) {
	const isLeft = x > width / 2 && textWidth(text, seriesType) > width - x - 6;
	return wrap(text, (isLeft ? x : width - x) - 6, seriesType).map((text) => ({
		text,
		x: round(isLeft ? x - 6 : x + 6),
		from: isLeft ? x - 6 - textWidth(text, seriesType) : x,
		anchor: isLeft ? ('end' as const) : ('start' as const)
	}));
}

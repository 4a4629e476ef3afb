import { area } from 'd3-shape';
import { rectangle, round } from './path.ts';
import { runsOf, type SeriesPlane } from './layout-series-line.ts';
import type { RibbonPoint, SeriesView } from './series.ts';
import { textWidth } from './theme.ts';

/** One end of the ribbon in one year: a ledge, and a link if it leads anywhere. */
export interface RibbonEdge {
	year: number;
	href: string;
	label: string;
	path: string;
	hit: string;
}

/** The span of many rules, in pixels. */
export interface RibbonShape {
	fill: string;
	/** The links of its lower and upper edge. */
	edges: { key: 'low' | 'high'; label: string; links: RibbonEdge[] }[];
}

const english = { low: 'lowest', high: 'highest' };

/** The fill of a ribbon and the links on its edges; a year left out breaks it. */
export function shapeRibbon(
	{ label, points, ends = english }: NonNullable<SeriesView['ribbon']>,
	write: (value: number) => string,
	plane: SeriesPlane
): RibbonShape {
	const { at, y, step } = plane;
	const shape = area<RibbonPoint>(
		({ year }) => at(year),
		({ low }) => round(y(low)),
		({ high }) => round(y(high))
	);
	const alone = ({ year, low, high }: RibbonPoint) => rectangle(at(year) - 3, y(high), 6, y(low) - y(high));
	const edge = (key: 'low' | 'high', name: string) => ({
		key,
		label: `${name}: ${label}`,
		links: points.flatMap((point): RibbonEdge[] => {
			const href = point[`${key}Href`];
			if (href === undefined) return [];
			const spoken = point[`${key}Label`] ?? `${point.year}: ${write(point[key])}, the ${name}, ${label}`;
			return [{ year: point.year, href, label: spoken, ...placeEdge(at(point.year), y(point[key]), step) }];
		})
	});
	return {
		fill: runsOf(points)
			.map((run) => (run.length > 1 ? shape(run)! : alone(run[0]!)))
			.join(''),
		edges: [edge('low', ends.low), edge('high', ends.high)].filter(({ links }) => links.length > 0)
	};
}

function placeEdge(x: number, y: number, step: number) {
	const half = Math.min(3, step * 0.3);
	const width = Math.min(22, step);
	return {
		path: `M${round(x - half)} ${round(y)}h${round(2 * half)}`,
		hit: rectangle(x - width / 2, y - 5, width, 10)
	};
}

/**
 * Where a line of text can stand over everything that is drawn, as near to it as can be: the flattest place, of equal
 * ones the first. `null` if there is no such place in the plot.
 *
 * @param tops the highest place drawn in each year, in pixels
 */
export function placeOverTops(
	text: string,
	size: number,
	tops: { x: number; y: number }[],
	plot: { left: number; right: number; top: number },
	step: number
): { x: number; y: number } | null {
	const width = textWidth(text, size);
	const places = tops
		.map(({ x }) => Math.max(plot.left + 4, x))
		.filter((x) => x + width <= plot.right)
		.map((x) => {
			const under = tops.filter((top) => top.x > x - step - 4 && top.x < x + width + step + 4);
			const y = Math.min(...under.map((top) => top.y)) - 7;
			const air = under.reduce((sum, top) => sum + top.y - y, 0) / under.length;
			return { x: round(x), y: round(y), air: Math.round(air) };
		})
		.filter(({ y }) => y - size >= plot.top - 4);
	const best = places.sort((a, b) => a.air - b.air || a.x - b.x)[0];
	return best ? { x: best.x, y: best.y } : null;
}

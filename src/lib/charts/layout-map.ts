import { layoutOn, row, stack, type MapLayout, type Placing } from './map-layout.ts';
import type { MapScale } from './map-scale.ts';
import type { MapState } from './map-state.ts';
import { rectangle } from './path.ts';
import { stateRooms, stateShapes } from './state-shapes.ts';

/** Size of codes and values on the map, in its own pixels. */
export const mapType = { code: 14, value: 15, least: 11 };

type Point = readonly [x: number, y: number];

const box = { width: 78, height: 27 };

/** Middles of the labels of states too small to hold one: over Vermont, in the Pacific, and down the Atlantic. */
const besides: Readonly<Record<string, Point>> = {
	VT: [812, 72],
	HI: [262, 618],
	...Object.fromEntries(
		['NH', 'MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC'].map((code, i): [string, Point] => [
			code,
			[992, 134 + 31 * i]
		])
	)
};

/** Middles of the boxes of the territories, which the projection does not hold: a row under Florida. */
const boxes: Readonly<Record<string, Point>> = Object.fromEntries(
	['AS', 'GU', 'MP', 'PR', 'VI'].map((code, i): [string, Point] => [code, [608 + 84 * i, 628]])
);

const frame = ([x, y]: Point) => rectangle(x - box.width / 2, y - box.height / 2, box.width, box.height);

/** From the middle of a state to the nearest side of its label. */
function leaderTo([x, y]: Point, [toX, toY]: Point): string {
	if (toX - x > box.width / 2) return `M${x} ${y}L${toX - box.width / 2} ${toY}`;
	return `M${x} ${y}L${Math.min(Math.max(x, toX - 30), toX + 30)} ${toY + (toY < y ? 1 : -1) * (box.height / 2)}`;
}

const albers: Placing = {
	width: 1050,
	height: 646,
	places: new Map([
		...Object.entries(stateShapes),
		...Object.entries(boxes).map(([code, at]): [string, string] => [code, frame(at)])
	]),
	place(state) {
		const path = stateShapes[state.code];
		const beside = boxes[state.code] ?? besides[state.code];
		if (path && !beside) {
			const [x, y, room] = stateRooms[state.code]!;
			return { path, ...stack(state, [x, y], 2.1 * room, mapType) };
		}
		const label = row(state, beside!, box.width - 6, mapType.value);
		if (!path) return { path: frame(beside!), ...label };
		const [x, y] = stateRooms[state.code]!;
		return { path: path + frame(beside!), leader: leaderTo([x, y], beside!), ...label };
	}
};

/**
 * The states in the equal-area Albers projection, the small ones labeled beside, the territories as boxes.
 *
 * @throws {RangeError} if a code is there twice, or a value is no number of 0 or more
 */
export function layoutMap(states: readonly MapState[], scale: MapScale): MapLayout {
	return layoutOn(albers, states, scale);
}

import { layoutOn, stack, type MapLayout, type Placing } from './map-layout.ts';
import type { MapScale } from './map-scale.ts';
import type { MapState } from './map-state.ts';
import { rectangle } from './path.ts';

/** Places of the tiles, about where the states lie; the Pacific territories at the left, those of the Caribbean at the right. */
const grid = `
AK .. .. .. .. .. .. .. .. .. ME
.. .. .. .. .. .. .. .. .. VT NH
WA ID MT ND MN IL WI MI NY RI MA
OR NV WY SD IA IN OH PA NJ CT ..
CA UT CO NE MO KY WV VA MD DE ..
.. AZ NM KS AR TN NC SC DC .. ..
.. .. .. OK LA MS AL GA .. .. ..
HI .. .. TX .. .. .. .. FL .. PR
AS GU MP .. .. .. .. .. .. .. VI`;

/** Distance of two tiles and side of one, in pixels of their own: 340 across. */
const [step, side] = [31, 29.4];
const type = { code: 10, value: 11.5, least: 8.4 };

const cells = grid
	.trim()
	.split('\n')
	.flatMap((line, y) => line.split(' ').map((code, x) => ({ code, x: x * step, y: y * step })))
	.filter(({ code }) => code !== '..');
const corners = new Map(cells.map(({ code, x, y }) => [code, { x, y }]));
const tile = ({ x, y }: { x: number; y: number }) => rectangle(x, y, side, side);

const tiles: Placing = {
	width: 340,
	height: Math.ceil(8 * step + side),
	places: new Map(cells.map((cell) => [cell.code, tile(cell)])),
	place(state) {
		const corner = corners.get(state.code)!;
		const middle = [corner.x + side / 2, corner.y + side / 2] as const;
		return { path: tile(corner), ...stack(state, middle, side - 2, type) };
	}
};

/**
 * The states and territories as equal tiles in about their places.
 *
 * @throws {RangeError} if a code is there twice, or a value is no number of 0 or more
 */
export function layoutTiles(states: readonly MapState[], scale: MapScale): MapLayout {
	return layoutOn(tiles, states, scale);
}

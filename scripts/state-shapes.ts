/**
 * Writes `src/lib/charts/state-shapes.ts`: `node scripts/state-shapes.ts`. To be run again when the shapes should be finer,
 * coarser or newer.
 *
 * Reads `states-albers-10m.json` of the package us-atlas (ISC license), which is the cartographic boundary file of the US Census
 * Bureau (public domain), in the equal-area Albers projection on 975 by 610 pixels, Alaska and Hawaii moved in.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { findState, type StateCode } from '../src/lib/domain/state.ts';

type Atlas = Parameters<typeof presimplify>[0];
type Point = [number, number];
type Ring = Point[];

/** Corners that span a triangle of fewer square pixels are left out, and so are islands. */
const leastCorner = 2;
const leastIsland = 6;
/** Width of a label by its height: two or three letters over two or three digits. */
const labelShape = 1.1;
const lastFirst = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);

const rounded = (value: number) => Math.round(value * 10) / 10;
/** `-0.5` → `-.5`, which path data allows. */
const brief = (value: number) => String(rounded(value)).replace(/^(-?)0\./, '$1.');

function areaOf(ring: Ring): number {
	const sum = ring.reduce((total, [x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length]!;
		return total + x * nextY - nextX * y;
	}, 0);
	return Math.abs(sum) / 2;
}

/** A closed ring as relative path data. Corners are rounded before they are subtracted, so that neighbors still share a border. */
function pathOf(ring: Ring): string {
	const corners = ring.map(([x, y]): Point => [rounded(x), rounded(y)]);
	const [start, ...rest] = corners.slice(0, -1);
	const steps = rest.map(([x, y], i) => [x - corners[i]![0], y - corners[i]![1]].map(brief));
	const numbers = steps.filter(([dx, dy]) => dx !== '0' || dy !== '0').flat();
	const text = numbers
		.map((number, i) => (i === 0 || number.startsWith('-') ? number : ` ${number}`))
		.join('');
	return `M${brief(start![0])} ${brief(start![1])}l${text}z`;
}

/** Whether a point lies within rings, by the even-odd rule. */
function isInside(rings: Ring[], [x, y]: Point): boolean {
	const crossings = rings.flatMap((ring) =>
		ring.filter(([fromX, fromY], i) => {
			const [toX, toY] = ring[(i + 1) % ring.length]!;
			return fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
		})
	);
	return crossings.length % 2 === 1;
}

/** Points along a ring, about a pixel apart. */
function walk(ring: Ring): Point[] {
	return ring.slice(0, -1).flatMap(([x, y], i) => {
		const [toX, toY] = ring[i + 1]!;
		const count = Math.ceil(Math.hypot(toX - x, toY - y));
		return Array.from({ length: count }, (_, n): Point => [
			x + ((toX - x) * n) / count,
			y + ((toY - y) * n) / count
		]);
	});
}

/** The middle of the largest label that fits into a state, and half of its height. */
function findRoom(rings: Ring[]): [x: number, y: number, room: number] {
	const border = rings.flatMap(walk);
	const [left, right] = [Math.min(...border.map(([x]) => x)), Math.max(...border.map(([x]) => x))];
	const [top, bottom] = [Math.min(...border.map(([, y]) => y)), Math.max(...border.map(([, y]) => y))];
	let best: [number, number, number] = [(left + right) / 2, (top + bottom) / 2, 0];
	for (let x = left; x <= right; x += 1.5)
		for (let y = top; y <= bottom; y += 1.5) {
			if (!isInside(rings, [x, y])) continue;
			let room = Infinity;
			for (const [edgeX, edgeY] of border) {
				room = Math.min(room, Math.max(Math.abs(edgeX - x) / labelShape, Math.abs(edgeY - y)));
				if (room <= best[2]) break;
			}
			if (room > best[2]) best = [x, y, room];
		}
	return [rounded(best[0]), rounded(best[1]), rounded(best[2])];
}

interface State {
	code: StateCode;
	rings: Ring[];
}

interface States {
	features: { properties: { name: string }; geometry: Shape }[];
}

type Shape = { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] };

function readStates(): State[] {
	const file = createRequire(import.meta.url).resolve('us-atlas/states-albers-10m.json');
	const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
	const simple = simplify(presimplify(atlas), leastCorner);
	const all = feature(simple, simple.objects.states!) as unknown as States;
	return all.features
		.map(({ geometry, properties }) => {
			const code = findState(properties.name);
			if (!code) throw new Error(`${properties.name} is no state that we know`);
			const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
			const outlines = polygons.map((polygon) => polygon[0]!).sort((a, b) => areaOf(b) - areaOf(a));
			return { code, rings: outlines.filter((ring, i) => i === 0 || areaOf(ring) >= leastIsland) };
		})
		.sort(lastFirst);
}

/** The whole text of `state-shapes.ts`. */
export function writeShapes(): string {
	const all = readStates();
	const paths = all.map(({ code, rings }) => `\t${code}: '${rings.map(pathOf).join('')}'`);
	const rooms = all.map(({ code, rings }) => `\t${code}: [${findRoom(rings).join(', ')}]`);
	return `// Written by scripts/state-shapes.ts from us-atlas (ISC) and so from the US Census Bureau (public domain); not to be edited.

/** Outlines of the states by postal code, in the equal-area Albers projection on 975 by 610 pixels. The territories have none. */
export const stateShapes: Readonly<Record<string, string>> = {
${paths.join(',\n')}
};

/** Where the largest label of each state fits: its middle, and half of its height; it is ${labelShape} times as wide as high. */
export const stateRooms: Readonly<Record<string, readonly [x: number, y: number, room: number]>> = {
${rooms.join(',\n')}
};
`;
}

if (import.meta.main)
	writeFileSync(new URL('../src/lib/charts/state-shapes.ts', import.meta.url), writeShapes());

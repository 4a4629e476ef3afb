import { placeWindows, type FacadeYear } from './facade-year.ts';
import { labelColumns } from './facade-labels.ts';
import type { FacadeLayout, FacadeYearLayout } from './layout-facade.ts';
import { hatch, round } from './path.ts';
import { theme } from './theme.ts';

/** The measures that all buildings of one façade share, in pixels. */
interface Building {
	/** Windows on a floor. */
	perFloor: number;
	/** Width of a window's cell and height of a floor. */
	cell: number;
	floor: number;
	/** From one year to the next. */
	pitch: number;
	/** Left edge of the first building. */
	left: number;
}

/** Space over the highest floor: its value and, perhaps, hatching. */
const sky = 46;
/** Space under the ground: year labels, and a line for partial years. */
const street = { labels: 34, until: 26 };
const hatched = 9;
const parapet = 1.6;
const largestCell = 12;

/** As few windows a floor as keep the highest building under 48 % of the width. */
function planBuilding(count: number, width: number, highest: number): Building {
	const pitch = Math.min(width / count, 96);
	const room = pitch - Math.max(2, Math.min(14, pitch * 0.18));
	let perFloor = Math.max(1, Math.ceil(room / largestCell));
	const floorOf = (n: number) => (room / n) * 1.2;
	while (room / (perFloor + 1) >= 2 && Math.ceil(highest / perFloor) * floorOf(perFloor) > width * 0.48)
		perFloor += 1;
	const cell = Math.floor((room / perFloor) * 2) / 2; // halves: crisp, and short in the page
	const left = (width - pitch * count + pitch - cell * perFloor) / 2;
	return { perFloor, cell, floor: Math.round(cell * 2.4) / 2, pitch, left };
}

/** A dot on every place, one column after another. Lit windows and frames cover theirs. */
function darkColumns(value: number, { perFloor, cell, floor }: Building): string {
	const dot = dotHeight(floor);
	return Array.from({ length: Math.min(perFloor, value) }, (_, column) => {
		const above = Math.ceil((value - column) / perFloor) - 1;
		const top = round((dot - floor) / 2 - dot - above * floor);
		return `M${round((column + 0.5) * cell)} ${top}v${round(above * floor + dot)}`;
	}).join('');
}

const dotHeight = (floor: number) => round(floor * 0.3);

/** Roof heights, from the ground: of the topmost floor, which may be a part of one, and of the topmost full one. */
function roof({ value }: FacadeYear, { perFloor, floor }: Building) {
	const lift = value > 0 ? parapet : 0;
	const full = round(-Math.floor(value / perFloor) * floor - lift);
	return { full, part: value % perFloor, top: round(-Math.ceil(value / perFloor) * floor - lift) };
}

function wallPath(year: FacadeYear, building: Building): string {
	if (year.value === 0) return '';
	const { cell, perFloor } = building;
	const { full, part, top } = roof(year, building);
	const step = part === 0 ? '' : `V${top}H${round(part * cell)}`;
	return `M0 0${step}V${full}H${round(perFloor * cell)}V0z`;
}

/** An unfinished storey over the roof: the year goes on, the count does not. */
function hatchRoof(year: FacadeYear, building: Building): string {
	if (!year.partial) return '';
	const { cell, perFloor } = building;
	const { full, part, top } = roof(year, building);
	const step = part * cell;
	const over = top - 1 - hatched;
	return hatch(0, over, step, hatched) + hatch(step, over, perFloor * cell - step, full - 1 - over);
}

/** Draws one year a building, windows rising with the days of the year. */
export function layoutColumns(years: FacadeYear[], width: number, highest: number): FacadeLayout {
	const building = planBuilding(years.length, width, highest);
	const { perFloor, cell, floor, pitch, left } = building;
	const ground = round(sky + Math.ceil(highest / perFloor) * floor);
	const pane = { width: Math.round(cell * 1.5) / 2, height: Math.round(floor * 1.5) / 2 };

	const drawn = years.map((year, i): FacadeYearLayout => {
		const windows = placeWindows(year).map(({ place, window }) => ({
			...window,
			x: round((place % perFloor) * cell + (cell - pane.width) / 2),
			y: round((floor - pane.height) / 2 - (Math.floor(place / perFloor) + 1) * floor)
		}));
		const paths = {
			wall: wallPath(year, building),
			dark: darkColumns(year.value, building),
			hatch: hatchRoof(year, building)
		};
		const origin = { x: round(left + i * pitch), y: ground };
		return { ...year, ...origin, ...paths, windows, ...unlabeled };
	});

	const tops = years.map((year) => roof(year, building).top - (year.partial ? hatched + 1 : 0));
	const dot = dotHeight(floor);
	return {
		shape: 'columns',
		width,
		height: round(ground + street.labels + (years.some(({ partial }) => partial) ? street.until : 0)),
		pane,
		type: { label: theme.labelSize, value: theme.valueSize },
		dots: { width: round(cell * 0.3), dashes: `${dot} ${round(floor - dot)}` },
		ground: `M${-width} ${ground}h${3 * width}v${width}h${-3 * width}z`,
		years: labelColumns(drawn, { width, pitch, building: round(perFloor * cell), tops })
	};
}

const unlabeled = { name: null, count: null, until: null };

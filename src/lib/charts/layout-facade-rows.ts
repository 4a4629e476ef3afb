import { formatCount } from '#lib/format/number.ts';
import { placeWindows, type FacadeYear } from './facade-year.ts';
import type { FacadeLayout, FacadeYearLayout } from './layout-facade.ts';
import { hatch, rectangle, round } from './path.ts';
import { textWidth, theme } from './theme.ts';

const cell = 7.5;
const line = 8;
const dot = 2.5;
const pane = { width: 5.5, height: 6 };
/** Space inside a wall over its first and under its last line of windows. */
const sill = 2.5;
const gap = 6;
/** Height of the line that says which part of a year is counted. */
const note = 17;
const hatched = 22;

/** The measures that all rows of one façade share, in pixels. */
interface Row {
	/** Where windows begin, right of the year labels. */
	left: number;
	perLine: number;
}

/** A dot on every place, one line after another. Lit windows and frames cover theirs. */
function darkLines(value: number, { perLine }: Row): string {
	return Array.from({ length: Math.ceil(value / perLine) }, (_, i) => {
		const length = Math.min(perLine, value - i * perLine);
		return `M${round((cell - dot) / 2)} ${round(sill + (i + 0.5) * line)}h${round((length - 1) * cell + dot)}`;
	}).join('');
}

/** Full lines and a last one that may be shorter, as one outline. */
function wallPath(value: number, { perLine }: Row): string {
	if (value === 0) return '';
	const lines = Math.ceil(value / perLine);
	const height = round(lines * line + 2 * sill);
	const rest = value % perLine;
	const width = round(Math.min(value, perLine) * cell);
	if (lines === 1 || rest === 0) return rectangle(0, 0, width, height);
	return `M0 0h${width}V${round(height - line)}H${round(rest * cell)}V${height}H0z`;
}

/** Where a year's windows end, hatching says that its count goes on. */
function hatchEnd({ value, partial }: FacadeYear, { perLine }: Row): string {
	if (!partial) return '';
	const lines = Math.max(1, Math.ceil(value / perLine));
	const end = (value - (lines - 1) * perLine) * cell + 2;
	const y = lines === 1 ? 0 : (lines - 1) * line + sill + 1;
	return hatch(end, y, Math.min(hatched, perLine * cell - end), lines * line + 2 * sill - y);
}

function layoutRow(year: FacadeYear, top: number, row: Row, width: number): FacadeYearLayout {
	const { left, perLine } = row;
	const label = { y: 11.2, minor: false };
	return {
		...year,
		x: left,
		y: top,
		wall: wallPath(year.value, row),
		dark: darkLines(year.value, row),
		hatch: hatchEnd(year, row),
		windows: placeWindows(year).map(({ place, window }) => ({
			...window,
			x: round((place % perLine) * cell + (cell - pane.width) / 2),
			y: round(sill + Math.floor(place / perLine) * line + (line - pane.height) / 2)
		})),
		name: { ...label, text: String(year.year), x: -left, anchor: 'start' },
		count: { ...label, text: formatCount(year.value), x: round(width - left), anchor: 'end' },
		until: year.partial
			? { ...label, text: year.partial, x: 0, y: rowHeight(year, row) + 13, anchor: 'start' }
			: null
	};
}

const rowHeight = ({ value }: FacadeYear, { perLine }: Row) =>
	Math.max(1, Math.ceil(value / perLine)) * line + 2 * sill;

/** Draws one year a row, from left to right and line by line: the shape for a phone. Every value is shown. */
export function layoutRows(years: FacadeYear[], width: number): FacadeLayout {
	const widest = Math.max(...years.map(({ value }) => formatCount(value).length));
	const left = 38;
	const right = width - textWidth('0'.repeat(widest), theme.rowSize) - 6;
	const row = { left, perLine: Math.floor((right - left) / cell) };

	let top = 1;
	const drawn = years.map((year) => {
		const layout = layoutRow(year, round(top), row, width);
		top += rowHeight(year, row) + gap + (year.partial ? note : 0);
		return layout;
	});
	return {
		shape: 'rows',
		width,
		height: round(top),
		pane,
		type: { label: theme.rowSize, value: theme.rowSize },
		dots: { width: dot, dashes: `${dot} ${round(cell - dot)}` },
		ground: '',
		years: drawn
	};
}

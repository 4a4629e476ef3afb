import { formatCount } from '#lib/format/number.ts';
import type { FacadeLabel, FacadeYearLayout } from './layout-facade.ts';
import { round } from './path.ts';
import { textWidth, theme } from './theme.ts';

/** What labels must keep clear of, in pixels. */
interface Skyline {
	width: number;
	/** From one year to the next. */
	pitch: number;
	/** Width of every building. */
	building: number;
	/** Highest point of each building over the ground (negative), hatching included. */
	tops: number[];
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** How much larger type is, in the drawing's units, where the drawing is shown at half its size. */
export const largeType = 1.7;

const under = { name: 22, until: 46 };
const overRoof = 7;

const meets = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The space a label takes when its type is `size` pixels high, measured from where `x` is measured from. */
export function labelBox({ text, x, y, anchor }: FacadeLabel, size: number): Box {
	const width = textWidth(text, size);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
}

/** Keeps the labels that meet neither an obstacle nor one another, earlier ones of `order` first; `minor` where large type would. */
function keepApart(
	labels: (FacadeLabel | null)[],
	order: number[],
	size: number,
	blocked: (box: Box, i: number) => boolean
) {
	const kept: (FacadeLabel | null)[] = labels.map(() => null);
	for (const i of order) {
		const label = labels[i];
		if (!label) continue;
		const others = kept.filter((other) => other !== null);
		const isFree = (scale: number, among: FacadeLabel[]) => {
			const box = labelBox(label, size * scale);
			const wide = { ...box, left: box.left - 3 * scale, right: box.right + 3 * scale };
			return !blocked(box, i) && !among.some((other) => meets(wide, labelBox(other, size * scale)));
		};
		if (isFree(1, others)) {
			const minor = !isFree(
				largeType,
				others.filter((other) => !other.minor)
			);
			kept[i] = { ...label, minor };
		}
	}
	return kept;
}

/** Under a building's middle, or flush with its outer side where large type would leave the drawing. */
function labelUnder(text: string, x: number, y: number, { width, building }: Skyline): FacadeLabel {
	const middle = x + building / 2;
	const half = textWidth(text, theme.labelSize * largeType) / 2;
	if (middle - half < 0) return { text, x, y, anchor: 'start', minor: false };
	if (middle + half > width) return { text, x: x + building, y, anchor: 'end', minor: false };
	return { text, x: middle, y, anchor: 'middle', minor: false };
}

function labelOver({ value, x }: FacadeYearLayout, top: number, { width, building }: Skyline): FacadeLabel {
	const text = formatCount(value);
	const half = textWidth(text, theme.valueSize * largeType) / 2;
	const middle = Math.min(width - half, Math.max(half, x + building / 2));
	return { text, x: middle, y: top - overRoof, anchor: 'middle', minor: false };
}

/**
 * The places of the years whose value is worth saying, weightiest first: the highest, the last, the first, years half
 * as high again as every year before them, and those higher than the three years on either side.
 */
export function notableYears(values: number[]): number[] {
	const last = values.length - 1;
	const highest = values.indexOf(Math.max(...values));
	const isLeap = (value: number, i: number) => value >= 1.5 * Math.max(...values.slice(0, i));
	const isPeak = (value: number, i: number) =>
		values.every((other, j) => j === i || Math.abs(j - i) > 3 || other < value);
	const places = values.flatMap((value, i) => (i > 0 && (isLeap(value, i) || isPeak(value, i)) ? [i] : []));
	return [...new Set([highest, last, 0, ...places.sort((a, b) => values[b]! - values[a]!)])];
}

/** Every nth year counted from the last, first those that stay when type is large. */
function namedYears(count: number, pitch: number): number[] {
	const room = (scale: number) => textWidth('2022', theme.labelSize * scale) + 7 * scale;
	const step = Math.ceil(room(1) / pitch);
	const large = Math.ceil(room(largeType) / pitch / step) * step;
	const every = (n: number) => Array.from({ length: Math.ceil(count / n) }, (_, i) => count - 1 - i * n);
	return [...new Set([...every(large), ...every(step)])];
}

/** Adds year labels under buildings and values over them, as many as do not meet. */
export function labelColumns(years: FacadeYearLayout[], skyline: Skyline): FacadeYearLayout[] {
	const { width, pitch, building, tops } = skyline;
	const isOut = ({ left, right }: Box) => left < 0 || right > width;
	const isInWall = (box: Box, i: number) =>
		years.some(
			({ x }, j) => j !== i && meets(box, { left: x, right: x + building, top: tops[j]! - 2, bottom: 0 })
		);

	const names = years.map(({ year, x }) => labelUnder(String(year), x, under.name, skyline));
	const untils = years.map(({ partial, x }) =>
		partial ? labelUnder(partial, x, under.until, skyline) : null
	);
	const counts = years.map((year, i) => labelOver(year, tops[i]!, skyline));
	const lastFirst = years.map((_, i) => years.length - 1 - i);

	const kept = {
		name: keepApart(names, namedYears(years.length, pitch), theme.labelSize, isOut),
		until: keepApart(untils, lastFirst, theme.labelSize, isOut),
		count: keepApart(
			counts,
			notableYears(years.map(({ value }) => value)),
			theme.valueSize,
			(box, i) => isOut(box) || isInWall(box, i)
		)
	};
	const fromOrigin = (label: FacadeLabel | null, x: number) =>
		label && { ...label, x: round(label.x - x), y: round(label.y) };
	return years.map((year, i) => ({
		...year,
		name: fromOrigin(kept.name[i]!, year.x),
		until: fromOrigin(kept.until[i]!, year.x),
		count: fromOrigin(kept.count[i]!, year.x)
	}));
}

import { attachKeys, type KeyedChart } from './chart-keys.ts';

/**
 * A yearly series under the keyboard: left and right walk along a line, up and down from line to line within a year,
 * Home and End lead to the line's first and last year.
 */
const seriesKeys: KeyedChart = {
	drawings: 'svg',
	findFirst: (drawing) => drawing.querySelector('.line-0 a'),
	findNext: findNextMark,
	sayLink: (link) => link.getAttribute('aria-label') ?? ''
};

/** A mark as the keyboard sees it. */
export interface KeyedMark {
	/** Number of its line. */
	line: number;
	year: number;
	/** Height on the screen, downward. */
	y: number;
}

/** Which mark a key leads to from mark `at`, which is `at` itself where the line ends; `null` if the key is not ours. */
export function nextMark(key: string, at: number, marks: KeyedMark[]): number | null {
	const from = marks[at]!;
	const numbers = marks.map((_, i) => i);
	const along = numbers
		.filter((i) => marks[i]!.line === from.line)
		.sort((a, b) => marks[a]!.year - marks[b]!.year);
	const across = numbers
		.filter((i) => marks[i]!.year === from.year)
		.sort((a, b) => marks[a]!.y - marks[b]!.y || marks[a]!.line - marks[b]!.line);
	const step = (list: number[], by: number) => list[list.indexOf(at) + by] ?? at;
	if (key === 'ArrowLeft') return step(along, -1);
	if (key === 'ArrowRight') return step(along, 1);
	if (key === 'ArrowUp') return step(across, -1);
	if (key === 'ArrowDown') return step(across, 1);
	if (key === 'Home') return along[0]!;
	return key === 'End' ? along.at(-1)! : null;
}

function findNextMark(drawing: Element, link: SVGElement, key: string): SVGElement | null {
	const links = [...drawing.querySelectorAll<SVGAElement>('a')];
	const lines = [...drawing.querySelectorAll('g[role=group]')];
	const marks = links.map((one): KeyedMark => {
		const { top, bottom } = one.getBoundingClientRect();
		return {
			line: lines.indexOf(one.closest('g[role=group]')!),
			year: Number(one.dataset['year']),
			y: Math.round((top + bottom) / 2)
		};
	});
	const next = nextMark(key, links.indexOf(link as SVGAElement), marks);
	return next === null ? null : links[next]!;
}

/**
 * Brings one series under the keyboard.
 *
 * @param root an element with `data-series`
 * @returns undoes it
 */
export function attachSeries(root: HTMLElement): () => void {
	const leaving = new AbortController();
	attachKeys(root, seriesKeys, leaving.signal);
	return () => leaving.abort();
}

import type { SeriesLine, SeriesPoint } from './series.ts';

/** Points and lines for tests, of which only what matters is given; and what a path says. */
export const pointOf = (year: number, value: number, more: Partial<SeriesPoint> = {}): SeriesPoint => ({
	year,
	value,
	href: '/',
	label: '',
	...more
});
export const lineOf = (points: SeriesPoint[], more: Partial<SeriesLine> = {}): SeriesLine => ({
	key: 'a',
	name: 'A rule',
	points,
	...more
});
export const movesOf = (path: string) => path.split('M').length - 1;
/** Pairs of numbers of a path that has only absolute coordinates. */
export const placesOf = (path: string) =>
	[...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

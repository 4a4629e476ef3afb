import { formatComparison } from '#lib/domain/comparison.ts';
import { formatView, type View } from '#lib/domain/view.ts';

/** The same on a map: one line, by count or per child. */
export function mapAddress(view: View): string {
	const show = view.show === 'children' ? 'children' : 'count';
	return formatView({ ...view, show, mean: 0, apart: 'none', beside: [] }, '/map');
}

/** The first half of the years against the second; of a single year, against the one before. */
export function compareAddress({ from, to, states, ...view }: View): string {
	const middle = from === to ? from : from + Math.floor((to - from + 1) / 2);
	const first = { from: from === to ? from - 1 : from, to: middle - 1, states };
	return formatComparison({ ...view, first, second: { from: middle, to, states }, per: 'years' }, '/compare');
}

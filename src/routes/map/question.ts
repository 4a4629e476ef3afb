import { formatView, parseView, type View, type ViewDefaults } from '#lib/domain/view.ts';

/** What a reader asks of the map. */
export interface MapQuestion {
	view: View;
	/** The tile grid on every screen; else on narrow ones only. `view=tiles` in the address. */
	tiles: boolean;
}

/** The one address of a map, whatever else a view may hold. @param path `/map`, or `/map.json` */
export function formatMap({ view, tiles }: MapQuestion, path = '/map'): string {
	return `${formatView(view, path)}${tiles ? '&view=tiles' : ''}`;
}

/** Reads the question; what a map cannot show of a view (indices, means, other lines) is left out. */
export function parseMap(
	params: URLSearchParams,
	defaults: ViewDefaults
): MapQuestion & { problem: string | null } {
	const { view, problem } = parseView(params, defaults);
	const show = view.show === 'children' ? ('children' as const) : ('count' as const);
	return {
		view: { ...view, show, mean: 0, apart: 'none', beside: [] },
		tiles: params.get('view') === 'tiles',
		problem
	};
}

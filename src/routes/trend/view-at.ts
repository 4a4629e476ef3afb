import { redirect } from '@sveltejs/kit';
import { formatView, parseView, type View, type ViewDefaults } from '#lib/domain/view.ts';

/**
 * The view at an address of the explorer. An address that is not the canonical one is sent on to it; without any query the
 * first view is shown, and one that cannot be read is said.
 *
 * @param path of the page or of another form of it: `/trend.json`
 */
export function readViewAt(
	url: URL,
	path: string,
	defaults: ViewDefaults
): { view: View; problem: string | null } {
	const { view, problem } = parseView(url.searchParams, defaults);
	const canonical = formatView(view, path);
	if (problem === null && url.search !== '' && canonical !== `${url.pathname}${url.search}`) {
		redirect(308, canonical);
	}
	return { view, problem };
}

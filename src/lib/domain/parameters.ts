/**
 * Query parameters that each route reads, in their canonical order. A route that is not listed reads none.
 * Everything else is dropped from an address, so that equal pages have equal addresses.
 */
export const knownParameters: Record<string, readonly string[]> = {
	'/': ['rule'],
	'/events': ['state'],
	'/events.[format=format]': ['state'],
	'/people': ['by', 'view', 'q'],
	'/people.[format=format]': ['by', 'view', 'q'],
	'/rules': ['year'],
	'/rules.[format=format]': ['year']
};

/** Routes that know their canonical address themselves. */
const selfCanonical =
	/^\/((embed|cards|press)\/)?figures\/|^\/(check|verify|verify\/links|trend|trend\/when|map|compare|agreement|search|claims\/trace|rules\/own|rules\/build)(\.\[format=format\])?$|\.\[image=image\]$|^\/oembed$|^\/api\/v1\/|^\/datasets\/\[dataset=slug\]\/compare\//;

/**
 * Parameters that a route reads; `null` for routes that make their canonical address themselves.
 *
 * @param routeId kit's id of the route: `/years/[year]`
 */
export function parametersOf(routeId: string): readonly string[] | null {
	return selfCanonical.test(routeId) ? null : (knownParameters[routeId] ?? []);
}

/**
 * The canonical path and query of an address: known parameters in the order given, blank and repeated values
 * dropped. `null` if the address is canonical already.
 */
export function keepKnown(url: URL, known: readonly string[]): string | null {
	const kept = new URLSearchParams();
	for (const name of known) {
		const values = new Set(url.searchParams.getAll(name).filter((value) => value.trim() !== ''));
		for (const value of values) kept.append(name, value);
	}
	const search = kept.size > 0 ? `?${kept}` : '';
	return search === url.search ? null : `${url.pathname}${search}`;
}

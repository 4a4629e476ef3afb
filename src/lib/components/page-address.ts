/** An address in another form: the suffix goes before the query, as in `/events.json?state=TX`. */
export function withSuffix(address: string, suffix: string): string {
	const [path, query] = address.split('?');
	return `${path}${suffix}${query ? `?${query}` : ''}`;
}

/** Where the picture of a page stands. Only figures keep their query: it says what they count, on every page of their list. */
export function cardAddress(address: string): string {
	if (address.startsWith('/figures/'))
		return `/cards${withSuffix(address.replace(/&page=\d+$/, ''), '.png')}`;
	const path = address.split('?')[0]!;
	return `/cards${path === '/' ? '/index' : path}.png`;
}

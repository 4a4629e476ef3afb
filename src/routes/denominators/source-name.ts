/** What a source is called in a table: its host, and on a host of many the whole path. */
export function sourceName(address: string): string {
	const { hostname, pathname } = new URL(address);
	return hostname === 'github.com' ? `${hostname}${pathname}` : hostname;
}

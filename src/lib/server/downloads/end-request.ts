/** What a request for a closed file is asked for by; the last parameter of a canonical address. */
const closed = 'end=1';

/** An address that may ask for the last line that proves a CSV file. */
export interface EndRequest {
	/** The address as routes read it, without that question. */
	url: URL;
	/** Whether the line is asked for. */
	endLine: boolean;
	/** Path and query where the question stands in its one place; `null` if it does so already, or is not there. */
	canonical: string | null;
}

/**
 * Takes `end=1` off the address of a CSV file: how a file ends is not what a list is, so that no route has to know it.
 */
export function takeEnd(url: URL): EndRequest {
	const given = url.searchParams.getAll('end').filter((value) => value !== '');
	if (given.length === 0) return { url, endLine: false, canonical: null };
	const others = url.search
		.slice(1)
		.split('&')
		.filter((one) => !/^end(=|$)/.test(one));
	const bare = new URL(url);
	bare.search = others.join('&');
	const ends = given[0] === '1';
	const search = [...others, ...(ends ? [closed] : [])].join('&');
	const canonical = `${url.pathname}${search === '' ? '' : `?${search}`}`;
	return { url: bare, endLine: ends, canonical: canonical === url.pathname + url.search ? null : canonical };
}

/** Sends a reader who asked for the line on with the question, not without. */
export function keepEnd(location: string): string {
	return `${location}${location.includes('?') ? '&' : '?'}${closed}`;
}

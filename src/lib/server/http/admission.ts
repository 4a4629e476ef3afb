import type { IncomingMessage } from 'node:http';

/** Characters of an address, path and query together. The longest figure address is about 400. */
const longest = 2048;

/** Why a request is turned away before anything looks at it. */
export interface Refusal {
	status: number;
	reason: string;
	headers?: Record<string, string>;
}

/** Tells why a request is not served: we answer GET and HEAD for plain, well-formed addresses. `null` = served. */
export function findRefusal({ method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>): Refusal | null {
	if (method !== 'GET' && method !== 'HEAD')
		return { status: 405, reason: 'This site is only read: GET and HEAD.', headers: { allow: 'GET, HEAD' } };
	if (url.length > longest) return { status: 414, reason: tooLong(url) };
	if (!isPlain(url)) return { status: 400, reason: 'The address is malformed.' };
	return null;
}

function tooLong(url: string): string {
	const words = `The address is longer than ${longest} characters.`;
	return /^\/(es\/)?verify\//.test(url)
		? `${words} Paste the links alone, or use the command: npm run data -- verify`
		: words;
}

/** A path of this site (not the form for proxies, not `//host`) in printable ASCII, whose percent signs decode to text. */
function isPlain(url: string): boolean {
	if (!/^\/(?!\/)[!"$-[\]-~]*$/.test(url) || url.includes('%00')) return false; // no # and no \
	if (!url.includes('%')) return true;
	try {
		decodeURIComponent(url);
		return true;
	} catch {
		return false;
	}
}

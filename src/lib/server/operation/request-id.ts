import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What looks like an id: nothing that could break a line of the log or the page of a surprise. */
const idLike = /^[\w-]{8,64}$/;

/**
 * Gives each request an id: twelve hexadecimal digits, the first six drawn at the start, the others counted on.
 *
 * @param isTrusted whether an id that comes with a request is kept: only behind a proxy of ours that sets it
 */
export function createRequestIds(isTrusted: boolean): (headers: IncomingHttpHeaders) => string {
	const ours = randomBytes(3).toString('hex');
	let count = randomBytes(3).readUIntBE(0, 3);
	return (headers) => {
		const given = isTrusted ? headers['x-request-id'] : undefined;
		if (typeof given === 'string' && idLike.test(given)) return given;
		count = (count + 1) & 0xffffff;
		return ours + count.toString(16).padStart(6, '0');
	};
}

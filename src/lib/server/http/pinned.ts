import { withHeaders, type Answer } from './answer.ts';

/**
 * An address that names its bytes: that of a figure's image, card or citation, with the beginning of their SHA-256 behind it.
 * Nothing else can ever stand there, so others may keep it for good. That of an answer as it is now stands in its
 * `Content-Location`.
 */
const form =
	/^(\/(?:cards\/)?figures\/[^?]+\.(?:svg|png|bib|ris|csl\.json|txt)\?[^#]+)&sha256=([0-9a-f]{16})$/;

/** An address taken apart. */
export interface Pin {
	/** The address without the bytes' name. */
	address: string;
	digits: string;
}

/** `null` for addresses that do not name their bytes. */
export function readPin(url: string): Pin | null {
	if (!url.includes('&sha256=')) return null; // most addresses, at no cost
	const [, address, digits] = form.exec(url) ?? [];
	return address === undefined || digits === undefined ? null : { address, digits };
}

/** Tells with an answer at which address its bytes stay; an answer that cannot be pinned stays as it is. */
export function tellPin(answer: Answer, url: string): Answer {
	if (answer.pin === undefined || !url.includes('?')) return answer;
	return withHeaders(answer, { 'content-location': `${url}&sha256=${answer.pin.slice(0, 16)}` });
}

const forGood = { 'cache-control': 'public, max-age=31536000, immutable' };

/**
 * What an address that names its bytes is answered, given what stands at its plain address now: the same for good, or
 * where to find what stands there now. Errors stay what they are: a release that was taken back is gone here too.
 */
export function answerPin({ address, digits }: Pin, plain: Answer): Answer {
	if (plain.status !== 200) return plain;
	if (plain.pin?.startsWith(digits)) return withHeaders(plain, forGood);
	const { 'content-type': _, 'content-location': __, etag: ___, vary: ____, ...others } = plain.headers;
	const empty = { ...plain, status: 307, forms: { identity: { head: [], body: Buffer.alloc(0) } } };
	return withHeaders({ ...empty, headers: others, isCompressible: false }, { location: address });
}

import { createHash } from 'node:crypto';

/** SHA-256 of some bytes, hexadecimal. */
export function sha256(body: string | Uint8Array): string {
	return createHash('sha256').update(body).digest('hex');
}

/** The same as the header `Repr-Digest` has it (RFC 9530). */
export function reprDigest(body: string | Uint8Array): string {
	return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

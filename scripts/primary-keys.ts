import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes what a libSQL server and those who ask it need to know each other: `primary.pem` for the server, `write.token` for the
 * machine that imports, `read.token` for the nodes. The key that signs is kept nowhere: new tokens are new files, and the server
 * takes the old and the new key where both stand in its file.
 *
 * @param folder made if it is not there
 * @throws {Error} if one of the files is there already
 */
export function makeKeys(folder: string): void {
	const { publicKey, privateKey } = generateKeyPairSync('ed25519');
	mkdirSync(folder, { recursive: true });
	const write = (name: string, text: string) =>
		writeFileSync(join(folder, name), text, { mode: 0o600, flag: 'wx' });
	write('primary.pem', String(publicKey.export({ type: 'spki', format: 'pem' })));
	write('write.token', `${signToken(privateKey, { a: 'rw' })}\n`);
	write('read.token', `${signToken(privateKey, { a: 'ro' })}\n`);
	console.log(`${folder}: primary.pem, write.token, read.token`);
}

/** A JSON Web Token (RFC 7519), signed with EdDSA. */
function signToken(key: KeyObject, claims: object): string {
	const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
	const text = `${encode({ alg: 'EdDSA', typ: 'JWT' })}.${encode(claims)}`;
	return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`;
}

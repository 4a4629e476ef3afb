import { readEnvironment } from '#lib/server/environment.ts';
import { readKnownLines } from '#lib/server/ledger/known-lines.ts';
import { readLedgerFile, toBytes } from '#lib/server/ledger/ledger-file.ts';
import { ledgerPath } from '#lib/server/ledger/ledger-path.ts';
import type { RequestHandler } from './$types';

/**
 * `GET /releases.log`: what happened to releases, a line of JSON each, every line with the hash of the one before. The file
 * beside the database; its copy in the database where it was shipped without the file.
 */
export const GET: RequestHandler = ({ locals: { db } }) => {
	const file = readLedgerFile(ledgerPath(readEnvironment().DATABASE_URL));
	const bytes = file ?? toBytes(readKnownLines(db).map(({ line }) => line));
	return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};

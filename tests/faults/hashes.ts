import { openDbForReading } from '../../src/lib/server/db/open.ts';
import { listHeld } from '../../src/lib/server/ledger/held-releases.ts';
import { hashBytes, hashColumns, readRowBytes } from '../../src/lib/server/ledger/stored-bytes.ts';

/**
 * The hashes of every release of a database, recomputed from its rows and its columns: what is compared before and after a
 * fault.
 *
 * @throws {Error} if a release does not have the hashes that are kept of it
 */
export function hashReleases(url: string): Record<string, string> {
	const db = openDbForReading(url);
	try {
		return Object.fromEntries(
			listHeld(db).map(({ id, sha256, columnsSha256 }) => {
				const found = [hashBytes(readRowBytes(db, id)), hashColumns(db, id)];
				if (found.join() !== [sha256, columnsSha256].join()) throw new Error(`${id} is damaged`);
				return [id, found.join(' ')];
			})
		);
	} finally {
		db.$client.close();
	}
}

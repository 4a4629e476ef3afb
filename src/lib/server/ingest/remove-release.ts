import { eq, max } from 'drizzle-orm';
import { formatRelease, parseRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { releases, withdrawnReleases } from '../db/schema/releases.ts';
import { recordRelease } from '../ledger/record.ts';
import { indexSearch } from './index-search.ts';
import { matchDataset } from './match-dataset.ts';
import { reviewLater } from './review-release.ts';
import { findHash, type Writer } from './write-release.ts';

/**
 * Takes out an imported release with its rows and findings, and the matched links that rest on it alone. Its name, its hash
 * and the reason stay, for those who cite it, and in the ledger.
 *
 * @param name `dataset@label`
 * @param reason why, for everybody to read
 * @throws {Error} if it is not held, or is the register's newest, which is made from `data/`
 */
export function removeRelease(db: Db, name: string, reason = noReason): void {
	const release = parseRelease(name);
	if (!release) throw new Error(`not a release: ${JSON.stringify(name)}, expected dataset@label`);
	db.transaction(
		(tx) => {
			if (release.dataset === 'register' && release.label === newestRegister(tx)) {
				throw new Error(`${name} is made from data/ and stays: change it there and load it`);
			}
			const id = formatRelease(release);
			const sha256 = findHash(tx, id);
			if (sha256 === null) throw new Error(`${name} is not held`);
			recordRelease(tx, id, 'remove', reason);
			const known = { sha256, reason, removedOn: new Date().toISOString().slice(0, 10) };
			tx.insert(withdrawnReleases)
				.values({ id, datasetId: release.dataset, label: release.label, ...known })
				.onConflictDoUpdate({ target: withdrawnReleases.id, set: known })
				.run();
			tx.delete(releases).where(eq(releases.id, id)).run();
			reviewLater(tx, { datasetId: release.dataset, label: release.label });
			matchDataset(tx, release.dataset);
			indexSearch(tx);
		},
		{ behavior: 'immediate' }
	);
}

const noReason = 'No reason was given.';

function newestRegister(tx: Writer): string | null {
	const [row] = tx
		.select({ label: max(releases.label) })
		.from(releases)
		.where(eq(releases.datasetId, 'register'))
		.all();
	return row?.label ?? null;
}

import { asc } from 'drizzle-orm';
import { releases } from '../src/lib/server/db/schema/releases.ts';
import { removeRelease } from '../src/lib/server/ingest/remove-release.ts';
import { rollBack } from '../src/lib/server/ingest/roll-back.ts';
import { useExistingDatabase } from './open-database.ts';

/** Prints the releases that a database holds, one a line. */
export function listReleases(url: string): void {
	useExistingDatabase(url, (db) => {
		const held = db.select().from(releases).orderBy(asc(releases.datasetId), asc(releases.label)).all();
		for (const { id, accepted, rejected, firstOn, lastOn, sha256 } of held) {
			const bad = rejected > 0 ? `, ${rejected} rejected` : '';
			console.log(`${id}  ${accepted} incidents${bad}, ${firstOn} to ${lastOn}, SHA-256 ${sha256}`);
		}
	});
}

/** Takes a release out of a database, for a reason that everybody can read. */
export function dropRelease(url: string, name: string, reason?: string): void {
	useExistingDatabase(url, (db) => removeRelease(db, name, reason));
	console.log(`${name} removed.`);
}

/** Takes back the newest releases of a dataset, so that an earlier one is the newest again. */
export function rollBackDataset(url: string, dataset: string, flags: { to?: string; reason?: string }): void {
	const label = flags.to?.replace(`${dataset}@`, '');
	const { removed, newest } = useExistingDatabase(url, (db) => rollBack(db, dataset, label, flags.reason));
	console.log(`${removed.join(', ')} taken back; ${newest} is the newest release again.`);
}

import { existsSync } from 'node:fs';
import { asc } from 'drizzle-orm';
import { openDb, type Db } from '../src/lib/server/db/open.ts';
import { migrateDb } from '../src/lib/server/db/migrate.ts';
import { releases } from '../src/lib/server/db/schema/releases.ts';
import { removeRelease } from '../src/lib/server/ingest/remove-release.ts';

/** Prints the releases that a database holds, one a line. */
export function listReleases(url: string): void {
	withDatabase(url, (db) => {
		const held = db.select().from(releases).orderBy(asc(releases.datasetId), asc(releases.label)).all();
		for (const { id, accepted, rejected, firstOn, lastOn, sha256 } of held) {
			const bad = rejected > 0 ? `, ${rejected} rejected` : '';
			console.log(`${id}  ${accepted} incidents${bad}, ${firstOn} to ${lastOn}, SHA-256 ${sha256}`);
		}
	});
}

/** Takes a release out of a database. */
export function dropRelease(url: string, name: string): void {
	withDatabase(url, (db) => removeRelease(db, name));
	console.log(`${name} removed.`);
}

/** Opens the database that is there, brought to our schema; none is made. */
function withDatabase(url: string, use: (db: Db) => void): void {
	if (!existsSync(url.slice('file:'.length))) {
		throw new Error(`${url}: no such database; "npm run data -- load" makes it`);
	}
	const db = openDb(url);
	try {
		migrateDb(db);
		use(db);
	} finally {
		db.$client.close();
	}
}

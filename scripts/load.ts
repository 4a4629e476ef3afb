import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { migrateDb } from '../src/lib/server/db/migrate.ts';
import { openDb } from '../src/lib/server/db/open.ts';
import { loadData } from '../src/lib/server/ingest/load-data.ts';
import { root, secondsSince } from './project.ts';

/**
 * Makes the database, or brings it to the schema of this code and the contents of `data/`.
 *
 * @param url `file:path/to.db`; folders on the way are made
 */
export function prepareDatabase(url: string): void {
	const start = performance.now();
	const path = url.slice('file:'.length);
	mkdirSync(dirname(path), { recursive: true });
	const db = openDb(url);
	try {
		migrateDb(db);
		const { changed } = loadData(db, `${root}data`);
		console.log(`Data: ${changed ? `loaded into ${path}` : 'nothing has changed'} (${secondsSince(start)})`);
	} finally {
		db.$client.close();
	}
}

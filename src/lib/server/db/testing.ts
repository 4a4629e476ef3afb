import { migrateDb } from './migrate.ts';
import { openDb, type Db } from './open.ts';

/** An empty, migrated database in memory. For tests. */
export function openTestDb(): Db {
	const db = openDb(':memory:');
	migrateDb(db);
	return db;
}

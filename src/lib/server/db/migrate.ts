import { fileURLToPath } from 'node:url';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Db } from './open.ts';

const folder = fileURLToPath(new URL('../../../../drizzle', import.meta.url));

/** Brings the database to the schema of this code; each migration runs in one transaction and once. */
export function migrateDb(db: Db): void {
	migrate(db, { migrationsFolder: folder });
}

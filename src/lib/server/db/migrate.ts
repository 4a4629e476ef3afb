import { fileURLToPath } from 'node:url';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Db } from './open.ts';

const folder = fileURLToPath(new URL('../../../../drizzle', import.meta.url));

/**
 * Brings the database to the schema of this code: all migrations that it lacks in one transaction, each once.
 *
 * @param migrationsFolder for tests: another one than `drizzle/`
 */
export function migrateDb(db: Db, migrationsFolder = folder): void {
	migrate(db, { migrationsFolder });
}

import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import type { Db } from './open.ts';

const journal = new URL('../../../../drizzle/meta/_journal.json', import.meta.url);

/** The migrations that a database has had, by the moment that each bears, oldest first; none where there were none. */
function listApplied(db: Omit<Db, '$client'>): number[] {
	try {
		const rows = db.all<{ at: number }>(
			sql`select cast(created_at as integer) as at from __drizzle_migrations order by created_at`
		);
		return rows.map(({ at }) => at);
	} catch {
		return [];
	}
}

/** Names the schema of a database; equal for databases that had the same migrations. */
export function readSchema(db: Omit<Db, '$client'>): string {
	return listApplied(db).join();
}

/** How the schema of a database stands to that of this code. Versions are numbers of migrations. */
export interface SchemaStanding {
	standing: 'same' | 'older' | 'newer';
	ofDatabase: number;
	ofCode: number;
}

/** Holds the schema of a database against the migrations of this code. Not for bundled code: it reads the journal. */
export function compareSchema(db: Omit<Db, '$client'>): SchemaStanding {
	const { entries } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: { when: number }[] };
	const ours = new Set(entries.map(({ when }) => when));
	const applied = listApplied(db);
	const versions = { ofDatabase: applied.length, ofCode: entries.length };
	if (applied.some((at) => !ours.has(at))) return { standing: 'newer', ...versions };
	return { standing: applied.length < entries.length ? 'older' : 'same', ...versions };
}

/**
 * @throws {Error} if the database was brought to a schema that this code does not know
 */
export function refuseNewerSchema(db: Omit<Db, '$client'>, path: string): void {
	const { standing, ofDatabase, ofCode } = compareSchema(db);
	if (standing === 'newer') throw new Error(describeNewer(path, ofDatabase, ofCode));
}

/** What to say of a database that newer code has written. */
export function describeNewer(path: string, ofDatabase: number, ofCode: number): string {
	return (
		`${path} has schema version ${ofDatabase}, newer than version ${ofCode} of this code. ` +
		'Start the newer code, or put back a backup of before: npm run data -- load cannot undo a migration.'
	);
}

import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Writer } from './write-release.ts';

/** Inserts rows by the hundred: a statement takes some thousand values at most. */
export function insertAll<T extends SQLiteTable>(tx: Writer, table: T, rows: T['$inferInsert'][]): void {
	for (let at = 0; at < rows.length; at += 500) {
		tx.insert(table)
			.values(rows.slice(at, at + 500))
			.run();
	}
}

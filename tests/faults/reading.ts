import { onTestFinished } from 'vitest';
import { sql } from 'drizzle-orm';
import { openReader } from '../../src/lib/server/db/reader.ts';
import { held, type Site } from './site.ts';

/** A web process's view of a database, opened before a fault; `isServed` says whether it still reads the made-up release. */
export function startReading({ url }: Pick<Site, 'url'>): { isServed: () => boolean } {
	const reader = openReader(url);
	onTestFinished(() => reader.close());
	const read = () =>
		reader.db().all<{ rows: number }>(sql`select count(*) rows from incidents where release_id = ${held}`);
	return { isServed: () => reader.ready() && read()[0]!.rows === 300 };
}

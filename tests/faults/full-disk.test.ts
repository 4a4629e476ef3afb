import { readdirSync } from 'node:fs';
import Libsql from 'libsql';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { explain } from '../../scripts/explain.ts';
import { migrateDb } from '../../src/lib/server/db/migrate.ts';
import { openDb } from '../../src/lib/server/db/open.ts';
import { hashReleases } from './hashes.ts';
import { makeLaterMigration } from './later-migration.ts';
import { startReading } from './reading.ts';
import { importRows, makeSite, readVersion } from './site.ts';

const words = (path: string) =>
	`disk full: nothing of this was kept in ${path}. Make room, then run the command again`;

/** From now on, a database that is opened for writing can grow by so many pages; SQLite then finds the disk full. */
function shrinkDisk(pages: number) {
	const exec = Libsql.prototype.exec;
	const disk = vi.spyOn(Libsql.prototype, 'exec').mockImplementation(function (
		this: Libsql.Database,
		statement
	) {
		const result = exec.call(this, statement);
		if (!/synchronous = full/.test(statement)) return result; // the last thing that is said when one is opened
		const row = this.prepare('pragma page_count').get() as { page_count: number };
		exec.call(this, `pragma max_page_count = ${row.page_count + pages}`);
		return result;
	});
	onTestFinished(() => disk.mockRestore());
	return disk;
}

describe('a full disk', { timeout: 180_000 }, () => {
	it.for([0, 100])(
		'ends an import with %i pages left in words and keeps nothing of it; with room it works',
		async (pages) => {
			const site = makeSite();
			const before = hashReleases(site.url);
			const reader = startReading(site);
			const disk = shrinkDisk(pages);
			await expect(importRows(site, 'wapo@2032-01-01', 2000)).rejects.toThrow(words(site.path));
			disk.mockRestore();
			expect(hashReleases(site.url)).toEqual(before);
			expect(reader.isServed()).toBe(true);
			const others = readdirSync(site.folder).filter((name) => !name.startsWith('site.db'));
			expect(others).toEqual(['2032-01-01.csv']);

			await importRows(site, 'wapo@2032-01-01', 2000);
			const come = { 'wapo@2032-01-01': expect.any(String) as string };
			expect(hashReleases(site.url)).toEqual({ ...before, ...come });
			expect(reader.isServed()).toBe(true);
		}
	);

	it.for([0, 400])('ends a migration with %i pages left, and no row and no column is another', (pages) => {
		const site = makeSite();
		const before = hashReleases(site.url);
		const version = readVersion(site);
		const migrations = makeLaterMigration(site.folder);
		const reader = startReading(site);
		const migrate = () => {
			const db = openDb(site.url);
			try {
				migrateDb(db, migrations);
			} catch (error) {
				throw new Error(explain(error, site.path), { cause: error });
			} finally {
				db.$client.close();
			}
		};
		const disk = shrinkDisk(pages);
		expect(migrate).toThrow(words(site.path));
		disk.mockRestore();
		expect(readVersion(site)).toEqual(version);
		expect(hashReleases(site.url)).toEqual(before);
		expect(reader.isServed()).toBe(true);

		migrate();
		expect(readVersion(site).ofDatabase).toBe(version.ofDatabase + 1);
		expect(hashReleases(site.url)).toEqual(before);
	});
});

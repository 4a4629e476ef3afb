import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { expect, it } from 'vitest';
import { addDatasets } from '../../../../tests/fixtures/imports/import-made-up.ts';
import { migrateDb } from './migrate.ts';
import { openDb, type Db } from './open.ts';

/** The migrations before the one that shares records. */
function earlierMigrations(): string {
	const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
	cpSync(fileURLToPath(new URL('../../../../drizzle', import.meta.url)), folder, { recursive: true });
	const path = join(folder, 'meta/_journal.json');
	const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: { tag: string }[] };
	const at = journal.entries.findIndex(({ tag }) => tag.endsWith('_records'));
	writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, at) }));
	return folder;
}

const rest = `'high', 1, null, 0, null, 'yes', 'classes', 'inside', 'unknown', 'unknown', 'unknown', 'unknown', null, 0`;

function addRelease(db: Db, id: string, rows: string[]): void {
	const [dataset, label] = id.split('@');
	db.run(`insert into releases (id, dataset_id, label, sha256, file_sha256, encoding, bytes, lines, header_lines,
		blank_lines, inner_breaks, records, accepted, rejected, first_on, last_on)
		values ('${id}', '${dataset}', '${label}', 'a', 'b', 'utf-8', 1, 1, 1, 0, 0, 0, 0, 0, '', '')`);
	db.run(`insert into columns values ('${id}', 'hour', null, x'00')`);
	for (const row of rows) db.run(`insert into incidents values ('${id}', ${row}, ${rest})`);
}

const row = (sourceId: string, hour: number | null, school: string) =>
	`'${sourceId}', '2001-03-05', ${hour}, '${school}', 'Sample City', 'TX'`;

it('the releases of a database that held a copy of each row are the same, and share what they can', () => {
	const db = openDb(':memory:');
	migrate(db, { migrationsFolder: earlierMigrations() });
	addDatasets(db);
	const stays = [row('1', null, 'Example School'), row('01', 3, 'Niño "School"')];
	addRelease(db, 'wapo@2031-01-01', [...stays, row('2', 0, 'Example School')]);
	addRelease(db, 'wapo@2030-01-01', [...stays, row('2', null, 'Example School')]);
	addRelease(db, 'cnn@2030-01-01', stays);
	const told = () => db.all<object>(sql`select * from incidents order by release_id, source_id`);
	const before = told();
	migrateDb(db);
	expect(told()).toEqual(before.map((one) => ({ ...one, record_id: expect.any(Number) as number })));
	expect(db.all(sql`select dataset_id, count(*) number from records group by 1`)).toEqual([
		{ dataset_id: 'cnn', number: 2 },
		{ dataset_id: 'wapo', number: 4 }
	]);
	expect(db.all(sql`select * from columns`)).toHaveLength(3);
	expect(db.$client.pragma('foreign_key_check')).toEqual([]);
	db.run(sql`delete from releases where id = 'wapo@2031-01-01'`);
	expect(told()).toHaveLength(before.length - 3);
	expect(db.all(sql`select count(*) number from records`)).toEqual([{ number: 5 }]);
});

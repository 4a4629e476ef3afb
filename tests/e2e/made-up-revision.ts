import { writeFileSync } from 'node:fs';
import { openDb } from '../../src/lib/server/db/open.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { toCsv, wapoRow } from '../fixtures/imports/made-up-rows.ts';

type Cells = Record<string, string>;

/** Two releases of one dataset: of 2010, the later has two records more, one less, and tells one otherwise. */
export const revision = { earlier: 'wapo@2011-01-31', later: 'wapo@2012-01-31', cited: 4, newest: 5 };

const row = (uid: number, cells: Cells = {}): Cells => ({
	...wapoRow,
	uid: String(uid),
	school_name: `Example School ${uid}`,
	date: `${uid}/15/2010`,
	day_of_week: '',
	...cells
});
const earlier = [row(1), row(2), row(3), row(4)];
const later = [row(1), row(2, { injured: '5', casualties: '6' }), row(4), row(5), row(6)];

/** Imports both into the database at an address, by way of files beside a path. */
export function importRevision(database: string, path: string): void {
	const db = openDb(database);
	for (const [release, rows] of [[revision.earlier, earlier] as const, [revision.later, later] as const]) {
		const file = `${path}-${release}.csv`;
		writeFileSync(file, toCsv(wapoRow, rows));
		importRelease(db, file, { importer: getImporter('wapo'), label: release.split('@')[1]! });
	}
	db.$client.close();
}

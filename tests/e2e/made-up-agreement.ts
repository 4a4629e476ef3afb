import { writeFileSync } from 'node:fs';
import { openDb } from '../../src/lib/server/db/open.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { k12Row, toCsv, wapoRow } from '../fixtures/imports/made-up-rows.ts';

type Cells = Record<string, string>;

/** Six events in Vermont in 2010: three in both, one only in the Post, two only in the K-12 database. */
const schools = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir'];
const month = (index: number) => index + 1;

const wapo = (index: number, cells: Cells = {}): Cells => ({
	...wapoRow,
	...{ uid: `made-up-${index}`, school_name: `${schools[index]} Example High School`, state: 'Vermont' },
	...{
		date: `${month(index)}/12/2010`,
		day_of_week: '',
		killed: '0',
		injured: '1',
		casualties: '1',
		...cells
	}
});
const k12 = (index: number, cells: Cells = {}): Cells => ({
	...k12Row,
	...{ Incident_ID: `2010EX${index}`, School: `${schools[index]} Example High School`, State: 'VT' },
	...{ Date: `${month(index)}/12/10`, Year: '2010', Victims_Killed: '0', Victims_Wounded: '1' },
	...{ Number_Victims: '1', Time_Period: 'Lunch', ...cells }
});

/** Imports them into the database at an address, by way of files beside a path. The second event is told otherwise by one. */
export function importAgreement(database: string, path: string): void {
	const db = openDb(database);
	const files = [
		[
			'wapo',
			'2011-12-31',
			toCsv(wapoRow, [wapo(0), wapo(1, { injured: '2', casualties: '2' }), wapo(2), wapo(3)])
		],
		[
			'k12ssdb',
			'2011-12-31',
			toCsv(k12Row, [
				k12(0),
				k12(1),
				k12(2),
				k12(4),
				k12(5, { Time_Period: 'Evening', During_Classes: 'No' })
			])
		]
	] as const;
	for (const [dataset, label, text] of files) {
		const file = `${path}-${dataset}.csv`;
		writeFileSync(file, text);
		importRelease(db, file, { importer: getImporter(dataset), label });
	}
	db.$client.close();
}

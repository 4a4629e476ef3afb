import { writeFileSync } from 'node:fs';
import { openDb } from '../../src/lib/server/db/open.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { k12Row, toCsv } from '../fixtures/imports/made-up-rows.ts';

type Cells = Record<string, string>;

/** The release that the made-up file becomes. */
export const madeUp = { release: 'k12ssdb@2024-01-31', first: 1996, last: 2023 };

/** Incidents of a year in which somebody was wounded, away from a bus: 3 in 1997-98, 4 in 1998-99, … 28 in 2022-23. */
export const woundedIn = (schoolYear: number) => schoolYear - 1994;

/**
 * Incidents of a school year, in plainly made-up schools: so many with somebody wounded, and besides them as many on
 * buses, unhurt, and of unknown place, that a rule which forgets a clause counts another number.
 */
function rowsOf(schoolYear: number): Cells[] {
	const wounded = woundedIn(schoolYear);
	const row = (n: number, cells: Cells): Cells => {
		const month = [9, 10, 11, 1, 2, 3, 4][n % 7]!;
		const year = month > 7 ? schoolYear : schoolYear + 1;
		const day = 1 + (n % 27);
		const two = (number: number) => String(number).padStart(2, '0');
		return {
			Incident_ID: `${year}${two(month)}${two(day)}EX${schoolYear}${n}`,
			Date: `${month}/${day}/${two(year % 100)}`,
			Year: String(year),
			School: `Example School ${n}`,
			State: n % 3 === 0 ? 'TX' : n % 3 === 1 ? 'CA' : 'VT',
			Victims_Killed: '0',
			Victims_Wounded: '1',
			Number_Victims: '1',
			During_Classes: n % 2 === 0 ? 'Yes' : 'No',
			...cells
		};
	};
	const unhurt = { Victims_Wounded: '0', Number_Victims: '0' };
	return [
		...Array.from({ length: wounded - 1 }, (_, n) => row(n, {})),
		row(wounded, { Location_Type: '' }), // unknown is not on a bus, by the choice of the rule
		row(wounded + 1, { Location_Type: 'School Bus' }),
		...Array.from({ length: 5 }, (_, n) => row(wounded + 2 + n, unhurt))
	];
}

/** Imports a made-up file of the K-12 database into the database at an address, by way of a file at a path. */
export function importMadeUpRelease(database: string, path: string): void {
	const years = Array.from({ length: madeUp.last - madeUp.first }, (_, n) => madeUp.first + n);
	writeFileSync(path, toCsv(k12Row, years.flatMap(rowsOf)));
	const db = openDb(database);
	importRelease(db, path, { importer: getImporter('k12ssdb'), label: madeUp.release.split('@')[1]! });
	db.$client.close();
}

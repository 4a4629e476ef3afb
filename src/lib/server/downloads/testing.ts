import { openTestDb } from '../db/testing.ts';
import type { Db } from '../db/open.ts';
import { findDataset } from '../queries/datasets.ts';
import { addDataset, addRelease, addRule, makeIncident } from '../queries/testing.ts';
import { writeCsv } from './csv.ts';
import { addressesOf } from './list-address.ts';
import { describeList, type ListMetadata } from './metadata.ts';

/** A dataset that may be given and one of which only totals may be, two releases each. For tests. */
export function openSmallDb(): Db {
	const db = openTestDb();
	for (const [id, redistribution] of [
		['open', 'rows'],
		['shut', 'totals']
	] as const) {
		addDataset(db, id, redistribution);
		addRelease(db, id, '2023-01-02', [makeIncident('1'), makeIncident('2')]);
		addRelease(db, id, '2024', [makeIncident('1', { school: 'Sample “High” School, Peña' })]);
	}
	addRule(db, 'all', ['open', 'shut'], { everything: true });
	return db;
}

/** The description of a made-up list at an address, `/made/up.metadata.json`. For tests. */
export function describeMadeUp(db: Db, path: string, releases: string[] = ['open@2024']): ListMetadata {
	const columns = ['id', 'year', 'killed', 'complete'] as const;
	const rows = [{ id: 'a,b', year: 2020, killed: null, complete: true }];
	return describeList(
		db,
		{ title: 'Made up', about: 'One row a thing.', releases, rules: ['all'] },
		{
			csv: writeCsv(columns, rows),
			rows: rows.length,
			columns,
			addresses: addressesOf(new URL(path, 'https://example.org'), 'metadata.json')
		}
	);
}

/** @throws {Error} if there is none */
export function getDataset(db: Db, id: string) {
	const dataset = findDataset(db, id);
	if (!dataset) throw new Error(`no dataset ${id}`);
	return dataset;
}

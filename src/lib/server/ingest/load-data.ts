import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { desc, eq, notInArray, sql } from 'drizzle-orm';
import { writeMissingColumns } from '../columns/store.ts';
import type { Db } from '../db/open.ts';
import { provenance } from '../db/schema/published.ts';
import { datasets, releases } from '../db/schema/releases.ts';
import { events } from '../importers/embedded/events.ts';
import { incidentOfEvent } from '../importers/register.ts';
import { keepMissingHashes } from '../ledger/record.ts';
import { checkData, formatFault } from './check-data.ts';
import { readData, type DataFolder } from './data-folder.ts';
import { hashData } from './hash-data.ts';
import { indexSearch } from './index-search.ts';
import { loadLinks } from './load-links.ts';
import { loadPublished } from './load-published.ts';
import { clearRegister, insertRegister } from './load-register.ts';
import { applyWithdrawals } from './withdraw.ts';
import { writeRelease, type Writer } from './write-release.ts';

/** Raise it when the same files are to be loaded otherwise. */
const loader = '2';

/**
 * Makes a migrated database say what `data/` says, in one transaction; imported releases stay. Nothing happens
 * when it was made from the same files.
 *
 * @param root the folder `data`
 * @throws {Error} listing the faults of the data; if the register changed under a date that is held; if a release
 *   is held whose dataset is gone. The database is then as it was.
 */
export function loadData(db: Db, root: string): { changed: boolean } {
	const made = { data: hashData(root), loader: `${loader} ${schemaOf(db)}` };
	if (isMadeFrom(db, made)) return { changed: false };

	const data = readData(root);
	const faults = checkData(root, data).map(formatFault);
	if (faults.length > 0) {
		throw new Error(
			`${faults.length} faults in the data, nothing was loaded:\n${faults.slice(0, 20).join('\n')}`
		);
	}
	db.transaction(
		(tx) => {
			tx.run(sql`pragma defer_foreign_keys = on`); // whatever is replaced may be referred to until the end
			clearRegister(tx);
			const shown = applyWithdrawals(data);
			insertRegister(tx, shown);
			loadPublished(tx, shown);
			dropDatasets(tx, data);
			writeRegisterRelease(tx, root, data);
			loadLinks(tx, data);
			indexSearch(tx);
			writeMissingColumns(tx);
			keepMissingHashes(tx);
			rememberSource(tx, made);
		},
		{ behavior: 'immediate' }
	);
	return { changed: true };
}

/** The newest migration that the database has: after another one everything is loaded again. */
function schemaOf(db: Db): string {
	const [row] = db.all<{ hash: string }>(
		sql`select hash from __drizzle_migrations order by created_at desc limit 1`
	);
	return row?.hash ?? '';
}

function isMadeFrom(db: Db, made: Record<string, string>): boolean {
	const held = new Map(
		db
			.select()
			.from(provenance)
			.orderBy(desc(provenance.key))
			.all()
			.map(({ key, value }) => [key, value])
	);
	return Object.entries(made).every(([key, value]) => held.get(key) === value);
}

function rememberSource(tx: Writer, made: Record<string, string>): void {
	for (const [key, value] of Object.entries(made)) {
		tx.delete(provenance).where(eq(provenance.key, key)).run();
		tx.insert(provenance).values({ key, value }).run();
	}
}

/** Takes out datasets that the data no longer describes, unless a release of one is held. */
function dropDatasets(tx: Writer, data: DataFolder): void {
	const known = data.datasets.map(({ value }) => value.id);
	const [held] = tx
		.select({ id: releases.id, dataset: releases.datasetId })
		.from(releases)
		.where(notInArray(releases.datasetId, known))
		.all();
	if (held) {
		throw new Error(
			`${held.id} is held, but data/datasets has no ${held.dataset}.json: remove the release first`
		);
	}
	tx.delete(datasets).where(notInArray(datasets.id, known)).run();
}

/** The register is a dataset as well: one incident an event, under the date in `release.json`. Countable facts only. */
function writeRegisterRelease(tx: Writer, root: string, data: DataFolder): void {
	const file = readFileSync(join(root, events.path));
	const rows = data.rows(events);
	const lines = file.toString('utf8').replace(/\n$/, '').split('\n').length;
	const release = {
		datasetId: 'register',
		label: data.release!.value.release,
		bytes: file.length,
		lines,
		headerLines: 1,
		blankLines: 0,
		innerBreaks: 0,
		records: rows.length,
		accepted: rows.length,
		rejected: 0,
		encoding: 'utf-8' as const,
		fileSha256: createHash('sha256').update(file).digest('hex')
	};
	writeRelease(
		tx,
		release,
		rows.map(({ values }) => incidentOfEvent(values)),
		[]
	);
}

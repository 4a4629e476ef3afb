import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { exampleFiles, writeFiles } from '../../../../tests/fixtures/example-data.ts';
import { migrateDb } from '../db/migrate.ts';
import { openDb } from '../db/open.ts';
import { openReader } from '../db/reader.ts';
import { loadData } from '../ingest/load-data.ts';
import { settleLedger } from '../ledger/settle.ts';
import { createReadiness } from './readiness.ts';

/** A reader of a settled database of the made-up register. */
function makeReader() {
	const folder = mkdtempSync(join(tmpdir(), 'readiness-'));
	const url = `file:${join(folder, 'site.db')}`;
	const db = openDb(url);
	migrateDb(db);
	loadData(db, writeFiles(exampleFiles()));
	settleLedger(db, url);
	const reader = openReader(url);
	onTestFinished(() => {
		reader.close();
		db.$client.close();
		rmSync(folder, { recursive: true, force: true });
	});
	return { url, reader };
}

it('sends readers to a node once its first pages are made', () => {
	let isWarm = false;
	const about = { ...makeReader(), lag: () => ({ mean: 0, most: 0 }), fileDamage: () => [] };
	const readiness = createReadiness({ ...about, mostReplicaAge: undefined, isWarm: () => isWarm });
	expect(readiness()).toEqual({ ready: false, reasons: ['The first pages are being made.'], notes: [] });
	isWarm = true;
	expect(readiness()).toEqual({ ready: true, reasons: [], notes: [] });
});

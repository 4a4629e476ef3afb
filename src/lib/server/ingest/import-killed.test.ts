import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { count, eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { addDatasets } from '../../../../tests/fixtures/imports/import-made-up.ts';
import { writeFile } from '../../../../tests/fixtures/imports/made-up-files.ts';
import { manyRows, toCsv, wapoRow } from '../../../../tests/fixtures/imports/made-up-rows.ts';
import { migrateDb } from '../db/migrate.ts';
import { openDb } from '../db/open.ts';
import { incidents, releases } from '../db/schema/releases.ts';
import { getImporter } from '../importers/index.ts';
import { importRelease } from './import-release.ts';
import { hashStored } from './write-release.ts';

const script = fileURLToPath(
	new URL('../../../../tests/fixtures/imports/import-in-child.ts', import.meta.url)
);
const importer = getImporter('wapo');
const kills = Number(process.env.KILLS ?? 5);

/** Imports in a process of its own, which is killed so many milliseconds after it began; `null` lets it end. */
function importInChild(url: string, file: string, killAfter: number | null) {
	const { promise, resolve } = Promise.withResolvers<{ milliseconds: number }>();
	const child = spawn(process.execPath, [script, url, file, '2031-01-01'], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	let began = 0;
	child.stdout.once('data', () => {
		began = performance.now();
		if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter);
	});
	child.on('close', () => resolve({ milliseconds: performance.now() - began }));
	return promise;
}

/** A database file with one small release, opened anew each time it is looked at. */
function prepare() {
	const file = writeFile(toCsv(wapoRow, manyRows(20_000)));
	const url = `file:${join(dirname(file), 'site.db')}`;
	const db = openDb(url);
	migrateDb(db);
	addDatasets(db);
	const { sha256 } = importRelease(db, writeFile(toCsv(wapoRow, manyRows(50))), {
		importer,
		label: '2030-01-01'
	});
	db.$client.close();
	return { file, url, sha256 };
}

/** What stands in the database: the ids of its releases, whether it is whole, the rows of the release that is being imported. */
function look(url: string) {
	const db = openDb(url);
	const ids = db.select({ id: releases.id }).from(releases).all();
	const rows = db
		.select({ rows: count() })
		.from(incidents)
		.where(eq(incidents.releaseId, 'wapo@2031-01-01'))
		.all();
	const [integrity] = db.all<{ integrity_check: string }>(sql`pragma integrity_check`);
	const oldHash = hashStored(db, 'wapo@2030-01-01');
	db.$client.close();
	return {
		ids: ids.map(({ id }) => id),
		rows: rows[0]!.rows,
		integrity: integrity!.integrity_check,
		oldHash
	};
}

it(
	'an import that is killed at any moment leaves the old state or the whole new one, and the next one works',
	{ timeout: 180_000 + kills * 30_000 },
	async () => {
		const whole = prepare();
		const before = { ids: ['wapo@2030-01-01'], rows: 0, integrity: 'ok', oldHash: whole.sha256 };
		const after = { ...before, ids: ['wapo@2030-01-01', 'wapo@2031-01-01'], rows: 20_000 };
		let { milliseconds } = await importInChild(whole.url, whole.file, null);

		let { file, url } = prepare();
		let keptOld = 0;
		for (let attempt = 0; attempt < kills; attempt += 1) {
			const moment = ((attempt + Math.random()) / kills) * milliseconds;
			await importInChild(url, file, moment);
			const state = look(url);
			expect([before, after]).toContainEqual(state);
			if (state.rows === 0) {
				keptOld += 1;
				continue;
			}
			// It was killed after its commit, or this machine was faster than at first: what follows comes earlier.
			milliseconds = Math.min(milliseconds, moment);
			({ file, url } = prepare());
		}
		expect(keptOld).toBeGreaterThan(0);

		await importInChild(url, file, null);
		expect(look(url)).toEqual(after);
		const left = readdirSync(dirname(file)).filter((name) => !/^site\.db(-wal|-shm)?$/.test(name));
		expect(left).toEqual([basename(file)]);
	}
);

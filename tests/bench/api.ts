import { openDb, type Db } from '../../src/lib/server/db/open.ts';
import { answerApi } from '../../src/lib/server/api/answer.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { writeFakeFile } from './generate.ts';
import { formatMilliseconds, formatRatio, toTable } from './report.ts';
import { compareRuns, median } from './statistics.ts';
import type { Workspace } from './workspace.ts';

const rounds = 60;
const warmUp = 10;
const incidents = 100_000;
const release = 'wapo@2026-01-01';

/** A list of the interface, and the least that reads the same rows: one statement that SQLite has planned already. */
interface Race {
	name: string;
	path: string;
	sql: string;
	values: (string | number)[];
}

const row = `select i.*, e.id as event from incidents i
	left join links l on l.dataset_id = 'wapo' and l.source_id = i.source_id
	left join events e on e.id = l.event_id`;
const inOrder = 'order by i.occurred_on, i.source_id limit ?';

/** Measures pages of lists against a bare read of their rows and `JSON.stringify`, in one process, in turns. */
export async function measureApi(workspace: Workspace): Promise<string> {
	const db = openDb(makeDatabase(workspace));
	const races = listRaces(await findMiddle(db));
	const lines = [];
	for (const race of races) lines.push(await run(db, race));
	db.$client.close();
	return [
		`${incidents.toLocaleString('en-US')} generated incidents; a page of the interface is filtered, counted, read, linked to the next and hashed.`,
		toTable(['list', 'records', 'interface p50', 'bare read and JSON p50', 'interface / bare'], lines)
	].join('\n\n');
}

function makeDatabase(workspace: Workspace): string {
	const file = workspace.path('fake-api.csv');
	const database = workspace.makeDatabase('api.db');
	writeFakeFile(file, incidents);
	const db = openDb(database);
	importRelease(db, file, { importer: getImporter('wapo'), label: release.split('@')[1]!, confirm: true });
	db.$client.close();
	return database;
}

/** A page in the middle of the list, and the place after which it begins. */
async function findMiddle(db: Db): Promise<{ path: string; after: [string, string] }> {
	const place = db.$client
		.prepare(
			'select occurred_on as o, source_id as s from incidents where release_id = ? order by 1, 2 limit 1 offset ?'
		)
		.get(release, incidents / 2) as { o: string; s: string };
	const year = Number(place.o.slice(0, 4));
	const first = await ask(db, `/api/v1/incidents?release=${release}&from=${year}&limit=100`);
	const { next, results } = first as { next: string; results: { occurredOn: string; sourceId: string }[] };
	const last = results.at(-1)!;
	const url = new URL(next);
	return { path: `${url.pathname}${url.search}`, after: [last.occurredOn, last.sourceId] };
}

function listRaces({ path, after }: { path: string; after: [string, string] }): Race[] {
	const base = `/api/v1/incidents?release=${release}`;
	const ofRelease = `${row} where i.release_id = ?`;
	return [
		{ name: 'first page', path: base, sql: `${ofRelease} ${inOrder}`, values: [release, 100] },
		{
			name: 'largest page',
			path: `${base}&limit=1000`,
			sql: `${ofRelease} ${inOrder}`,
			values: [release, 1000]
		},
		{
			name: 'page in the middle',
			path,
			sql: `${ofRelease} and (i.occurred_on, i.source_id) > (?, ?) ${inOrder}`,
			values: [release, ...after, 100]
		},
		{
			name: 'one state',
			path: `${base}&state=TX`,
			sql: `${ofRelease} and i.state = ? ${inOrder}`,
			values: [release, 'TX', 100]
		}
	];
}

async function ask(db: Db, path: string): Promise<Record<string, unknown>> {
	const answer = await answerApi(db, new URL(path, 'http://localhost'));
	if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
	return JSON.parse(await answer.text()) as Record<string, unknown>;
}

async function run(db: Db, { name, path, sql, values }: Race): Promise<string[]> {
	const statement = db.$client.prepare(sql);
	const url = new URL(path, 'http://localhost');
	const [asked, bare]: [number[], number[]] = [[], []];
	const expected = ((await ask(db, path)).results as unknown[]).length;
	for (let round = -warmUp; round < rounds; round += 1) {
		const start = performance.now();
		await (await answerApi(db, url)).text();
		const between = performance.now();
		const rows = statement.all(...values);
		JSON.stringify(rows);
		const end = performance.now();
		if (rows.length !== expected) throw new Error(`${name}: ${rows.length} rows, ${expected} records`);
		if (round < 0) continue;
		asked.push(between - start);
		bare.push(end - between);
	}
	const times = [median(asked), median(bare)].map(formatMilliseconds);
	return [name, String(expected), ...times, formatRatio(compareRuns(asked, bare))];
}

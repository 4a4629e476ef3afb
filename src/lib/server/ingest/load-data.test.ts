import { fileURLToPath } from 'node:url';
import { eq, is, sql } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
	elementary,
	exampleFiles,
	exampleRows,
	high,
	writeFiles
} from '../../../../tests/fixtures/example-data.ts';
import type { Incident } from '../../domain/incident.ts';
import type { Db } from '../db/open.ts';
import * as published from '../db/schema/published.ts';
import * as register from '../db/schema/register.ts';
import * as held from '../db/schema/releases.ts';
import { openTestDb } from '../db/testing.ts';
import { loadData } from './load-data.ts';
import { writeRelease } from './write-release.ts';

const { events, objects, people, rooms, sources, victims } = register;
const { datasets, incidents, links, releases, separations } = held;
type Rows = Parameters<typeof exampleFiles>[0];

let db: Db;
beforeEach(() => {
	db = openTestDb();
});

const load = (rows: Rows = {}, files: Record<string, string> = {}) =>
	loadData(db, writeFiles({ ...exampleFiles(rows), ...files }));

/** Everything that the database holds, as one string. */
function everything(): string {
	const tables = Object.values({ ...published, ...register, ...held }).filter((table) =>
		is(table, SQLiteTable)
	);
	return JSON.stringify(tables.map((table) => db.select().from(table).all()));
}

const count = (table: SQLiteTable | typeof incidents) => db.select().from(table).all().length;
const hash = () => db.select().from(releases).where(eq(releases.id, 'register@2026-11-22')).all()[0]!.sha256;

describe('loading', () => {
	it('fills the register, a release of it, and what others published', () => {
		expect(load()).toEqual({ changed: true });
		expect([events, victims, people, rooms, objects, sources, incidents, datasets].map(count)).toEqual([
			2, 4, 2, 1, 1, 4, 2, 2
		]);
		expect(db.all(sql`pragma foreign_key_check`)).toEqual([]);
	});

	it('does nothing when nothing has changed', () => {
		const root = writeFiles(exampleFiles());
		expect(loadData(db, root)).toEqual({ changed: true });
		expect(loadData(db, root)).toEqual({ changed: false });
	});

	it('replaces what it loaded before', () => {
		load();
		load({ people: exampleRows.people!.map((row) => ({ ...row, known_as: 'Somebody' })) });
		expect(db.select({ knownAs: people.knownAs }).from(people).all()).toEqual([
			{ knownAs: 'Somebody' },
			{ knownAs: 'Somebody' }
		]);
	});

	it('refuses data with a fault, says where, and leaves the database as it was', () => {
		load();
		const before = everything();
		const faulty = { events: exampleRows.events!.map((row) => ({ ...row, killed: 9 })) };
		expect(() => load(faulty)).toThrow('register/events.csv:2:8: found 9, expected 3');
		expect(everything()).toBe(before);
	});

	it('links every event to its own row, and rows of others as they were reviewed', () => {
		load();
		expect(
			db.select({ sourceId: links.sourceId, eventId: links.eventId, method: links.method }).from(links).all()
		).toEqual([
			{ sourceId: elementary, eventId: elementary, method: 'identity' },
			{ sourceId: high, eventId: high, method: 'identity' },
			{ sourceId: 'S-1', eventId: elementary, method: 'reviewed' }
		]);
		expect(db.select().from(separations).all()).toEqual([
			{ datasetId: 'sample', sourceId: 'S-2', eventId: high }
		]);
	});
});

describe('the release of the register', () => {
	it('does not change with names, lives, notes and sources', () => {
		load();
		const before = hash();
		load({
			people: exampleRows.people!.map((row) => ({ ...row, remembered_for: '' })),
			events: exampleRows.events!.map((row) => ({ ...row, notes: 'Other words.' }))
		});
		expect(hash()).toBe(before);
	});

	it('takes a new date when a countable fact changes, and stays as it was under the old one', () => {
		const wounded = { events: exampleRows.events!.map((row) => ({ ...row, wounded: 5 })) };
		load();
		expect(() => load(wounded)).toThrow(/register@2026-11-22 is held with other content/);
		load(wounded, { 'register/release.json': '{ "release": "2026-12-01" }' });
		expect(db.select({ id: releases.id }).from(releases).all()).toEqual([
			{ id: 'register@2026-11-22' },
			{ id: 'register@2026-12-01' }
		]);
	});
});

describe('imported releases', () => {
	const books = {
		bytes: 9,
		lines: 2,
		headerLines: 1,
		blankLines: 0,
		innerBreaks: 0,
		records: 1,
		accepted: 1,
		rejected: 0
	};
	const release = {
		...books,
		datasetId: 'sample',
		label: '2020-01-01',
		encoding: 'utf-8' as const,
		fileSha256: 'f'
	};
	const row = (sourceId: string) =>
		({
			...db
				.select()
				.from(incidents)
				.all()
				.find((one) => one.sourceId === high)!,
			sourceId
		}) as Incident;
	const importRow = (sourceId: string) =>
		db.transaction((tx) => writeRelease(tx, release, [row(sourceId)], []));

	it('stay when the data is loaded again', () => {
		load();
		importRow('S-9');
		load({ objects: [] });
		expect(
			db.select().from(incidents).where(eq(incidents.releaseId, 'sample@2020-01-01')).all()
		).toHaveLength(1);
	});

	it('are matched with the events anew, unless a review says that they differ', () => {
		load();
		importRow('S-9');
		load({ objects: [] });
		expect(db.select().from(links).where(eq(links.sourceId, 'S-9')).all()).toMatchObject([
			{ eventId: high, method: 'matched' }
		]);
		const differ = {
			dataset: 'sample',
			source_id: 'S-9',
			event_id: high,
			decision: 'different',
			decided_on: '2026-11-23'
		};
		load({ links: [...exampleRows.links!, differ] });
		expect(db.select().from(links).where(eq(links.sourceId, 'S-9')).all()).toEqual([]);
	});

	it('keep their dataset: data without it is refused', () => {
		load();
		importRow('S-9');
		const {
			'datasets/sample.json': _dataset,
			'rules/sample-rule.json': _rule,
			...files
		} = exampleFiles({ links: [] });
		expect(() => loadData(db, writeFiles(files))).toThrow('sample@2020-01-01 is held');
		expect(count(datasets)).toBe(2);
	});
});

it('loads our own data in a few seconds', () => {
	const data = fileURLToPath(new URL('../../../../data', import.meta.url));
	const start = performance.now();
	expect(loadData(db, data)).toEqual({ changed: true });
	expect(performance.now() - start).toBeLessThan(20_000);
	expect([events, victims, people, rooms, objects, sources].map(count)).toEqual([187, 319, 254, 8, 44, 528]);
});

import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { goodRows } from '../../../../tests/fixtures/database-rows.ts';
import { badValues } from '../../../../tests/fixtures/refused-values.ts';
import type { Db } from './open.ts';
import * as published from './schema/published.ts';
import * as register from './schema/register.ts';
import * as releases from './schema/releases.ts';
import { openTestDb } from './testing.ts';

const tables = Object.values({ ...releases, ...register, ...published }).filter((one) =>
	is(one, SQLiteTable)
);

/** What SQLite says when a statement fails; nothing if it does not. */
function messageOf(run: () => unknown): string {
	try {
		run();
	} catch (error) {
		return String(error instanceof Error ? (error.cause ?? error) : error);
	}
	return '';
}

function insert(db: Pick<Db, 'insert'>, table: SQLiteTable, values: object = {}) {
	return db
		.insert(table)
		.values({ ...goodRows[getTableName(table)], ...values } as never)
		.run();
}

/** A database with one good row in every table. */
function openFilled(): Db {
	const db = openTestDb();
	db.transaction((tx) => {
		db.$client.exec('pragma defer_foreign_keys = on');
		for (const table of tables) insert(tx, table);
	});
	return db;
}

it('takes a good row in every table', () => {
	expect(openFilled().$client.pragma('foreign_key_check')).toEqual([]);
});

describe.for(tables.map((table) => [getTableName(table), table] as const))('%s', ([name, table]) => {
	const { checks, foreignKeys } = getTableConfig(table);
	const bad = badValues[name] ?? {};

	it('has a test for each of its checks', () => {
		expect(Object.keys(bad).sort()).toEqual(checks.map((one) => one.name).sort());
	});

	it.for(Object.entries(bad).flatMap(([check, rows]) => rows.map((values) => [check, values] as const)))(
		'%s refuses %j',
		([check, values]) => {
			const db = openTestDb();
			db.$client.exec('pragma foreign_keys = off');
			expect(messageOf(() => insert(db, table, values))).toContain(`CHECK constraint failed: ${check}`);
		}
	);

	it.for(foreignKeys.map((key) => [key.reference().columns[0]!.name]))(
		'%s leads to a row that is there',
		([column]) => {
			const db = openFilled();
			db.$client.exec('pragma ignore_check_constraints = on');
			const key = Object.entries(getTableColumns(table)).find(([, one]) => one.name === column)![0];
			const update = () =>
				db
					.update(table)
					.set({ [key]: 'nowhere' } as never)
					.run();
			expect(messageOf(update)).toContain('FOREIGN KEY constraint failed');
		}
	);
});

it('takes a room with its person, and the objects with their room', () => {
	const db = openFilled();
	db.delete(register.people).run();
	expect(db.select().from(register.rooms).all()).toEqual([]);
	expect(db.select().from(register.objects).all()).toEqual([]);
	expect(db.select().from(register.victims).all()).toHaveLength(1);
});

it('takes the incidents and the findings with their release', () => {
	const db = openFilled();
	db.delete(releases.releases).run();
	expect(db.select().from(releases.incidents).all()).toEqual([]);
	expect(db.select().from(releases.importFindings).all()).toEqual([]);
});

it('keeps a dataset of which a release is held', () => {
	expect(messageOf(() => openFilled().delete(releases.datasets).run())).toContain(
		'FOREIGN KEY constraint failed'
	);
});

it('gives a victim one person at most, and a person one room', () => {
	const db = openFilled();
	expect(messageOf(() => insert(db, register.people, { id: 'other' }))).toContain('UNIQUE constraint failed');
	expect(messageOf(() => insert(db, register.rooms, { id: 'other' }))).toContain('UNIQUE constraint failed');
});

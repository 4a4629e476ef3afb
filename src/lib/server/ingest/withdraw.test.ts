import { eq, is, sql } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
	elementary,
	exampleFiles,
	exampleRows,
	writeFiles
} from '../../../../tests/fixtures/example-data.ts';
import type { Db } from '../db/open.ts';
import * as published from '../db/schema/published.ts';
import * as register from '../db/schema/register.ts';
import * as held from '../db/schema/releases.ts';
import { openTestDb } from '../db/testing.ts';
import { loadData } from './load-data.ts';

const { events, objects, people, rooms, sources, victims } = register;
const { incidents, releases } = held;
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

const count = (table: SQLiteTable) => db.select().from(table).all().length;
const hash = () => db.select().from(releases).where(eq(releases.id, 'register@2026-11-22')).all()[0]!.sha256;

describe('a family withdraws', () => {
	const withdraw = (scope: string) => ({
		withdrawals: [{ victim_id: `${elementary}.1`, scope, withdrawn_on: '2026-11-23' }]
	});

	it('a name: it is gone from every table, addresses and titles of sources included', () => {
		load();
		expect(everything()).toMatch(/ada|addie|placeholder/i);
		load(withdraw('name'));
		expect(everything()).not.toMatch(/ada|addie|placeholder|button/i);
	});

	it('a name: every count and the hash of the register stay', () => {
		load();
		const before = {
			hash: hash(),
			events: db.select().from(events).all(),
			incidents: db.select().from(incidents).all()
		};
		load(withdraw('name'));
		expect(hash()).toBe(before.hash);
		expect(db.select().from(incidents).all()).toEqual(before.incidents);
		expect(db.select().from(events).all()).toEqual([{ ...before.events[0]!, notes: null }, before.events[1]]);
		expect([victims, people, rooms, objects].map(count)).toEqual([4, 1, 0, 0]);
	});

	it('a name: the victim stays, withheld, and so do the sources of the event', () => {
		load(withdraw('name'));
		expect(db.select().from(victims).where(eq(victims.number, 1)).all()[0]).toMatchObject({
			age: 9,
			child: 'yes',
			unnamedReason: 'withheld'
		});
		expect(
			db.select({ id: sources.id, address: sources.address, title: sources.title }).from(sources).all()
		).toEqual([
			{ id: 'town-paper', address: 'https://paper.example/2001/1', title: 'A town in mourning' },
			{
				id: 'withheld-1',
				address: 'https://paper.example/',
				title: 'Title withheld at the family’s request'
			},
			{
				id: 'withheld-3',
				address: 'https://elsewhere.example/',
				title: 'Title withheld at the family’s request'
			}
		]);
		expect(db.all(sql`pragma foreign_key_check`)).toEqual([]);
	});

	it('a name: texts and addresses elsewhere that bear it go as well', () => {
		const [claim] = exampleRows.claims!;
		const addresses = 'https://paper.example/a; https://paper.example/ada-placeholder';
		const claims = [
			{ ...claim!, statement: 'They knew Ada Lou Placeholder.', quote: 'Addie Placeholder', addresses }
		];
		load({ ...withdraw('name'), claims });
		expect(db.select().from(published.claims).all()).toMatchObject([
			{ statement: 'Withheld at the family’s request.', quote: null, addresses: ['https://paper.example/a'] }
		]);
	});

	it('a name: the row of the person may be deleted as well', () => {
		load({
			...withdraw('name'),
			people: exampleRows.people!.slice(1),
			rooms: [],
			objects: []
		});
		expect(db.select().from(victims).where(eq(victims.number, 1)).all()[0]!.unnamedReason).toBe('withheld');
	});

	it('a text: nothing is told any more, and the name stays', () => {
		load(withdraw('text'));
		expect(everything()).not.toMatch(/button|shelf/i);
		expect(db.select().from(people).where(eq(people.id, 'ada-lou-placeholder')).all()).toMatchObject([
			{ fullName: 'Ada Lou Placeholder', rememberedFor: null }
		]);
		expect(count(rooms)).toBe(1);
	});

	it('a room: it is gone with its objects, and the person stays', () => {
		load(withdraw('room'));
		expect([people, rooms, objects].map(count)).toEqual([2, 0, 0]);
	});

	it('and the withdrawal can be taken back', () => {
		load();
		const before = db.select().from(people).all();
		load(withdraw('name'));
		load();
		expect(db.select().from(people).all()).toEqual(before);
	});
});

import fc from 'fast-check';
import { asc, getTableColumns } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { openDb } from '../db/open.ts';
import { readFields } from './json-rows.ts';

const table = sqliteTable('odd', {
	id: integer('id').primaryKey(),
	words: text('words'),
	count: integer('count'),
	isSo: integer('is_so', { mode: 'boolean' }),
	list: text('list', { mode: 'json' }).$type<unknown>()
});

const db = openDb(':memory:');
db.$client.exec(
	'create table odd (id integer primary key, words text, count integer, is_so integer, list text)'
);

const rows = fc.array(
	fc.record({
		words: fc.option(fc.string({ unit: 'grapheme' }).filter((words) => !words.includes('\0'))),
		count: fc.option(fc.maxSafeInteger()),
		isSo: fc.option(fc.boolean()),
		list: fc.array(fc.string({ unit: 'grapheme-ascii' }))
	}),
	{ maxLength: 20 }
);

it('gives what drizzle gives, whatever stands in the rows', () => {
	fc.assert(
		fc.property(rows, (some) => {
			db.delete(table).run();
			if (some.length > 0) db.insert(table).values(some).run();
			const told = readFields<typeof table.$inferSelect>(getTableColumns(table), [table.id], (all) =>
				db.select({ told: all }).from(table).all()
			);
			expect(told).toEqual(db.select().from(table).orderBy(asc(table.id)).all());
		})
	);
});

it('refuses a column of real numbers, of which JSON has fewer digits', () => {
	const { id, share } = sqliteTable('shares', { id: integer('id'), share: real('share') });
	expect(() => readFields({ id, share }, [], () => [{ told: null }])).toThrow('share holds real numbers');
});

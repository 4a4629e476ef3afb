import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Remark } from '../../domain/review.ts';
import { compareRows } from './compare-rows.ts';

const fields = ['sourceId', 'occurredOn', 'killed', 'circumstance'];
type Row = [id: string, on: string, killed: number | null, circumstance: string];

/** Rows as they come from the database: ordered by the bytes of their ids, one character a byte. */
function toLines(rows: Row[]): string[] {
	const bytes = (text: string) => Buffer.from(text, 'utf8');
	const ordered = rows.toSorted(([a], [b]) => Buffer.compare(bytes(a), bytes(b)));
	return ordered.map((row) => bytes(JSON.stringify(row)).toString('latin1'));
}

function compare(...releases: Row[][]): Remark[] {
	const earlier = releases.slice(0, -1).map((rows, n) => ({ label: `202${n}-06-01`, lines: toLines(rows) }));
	return compareRows(fields, toLines(releases.at(-1)!), earlier);
}

const short = (remarks: Remark[]) =>
	remarks.map(({ check, column, count, examples }) => [
		check,
		column,
		count,
		examples.map(({ id, before, after }) => [id, before, after].filter((one) => one !== null).join(' '))
	]);
const row = (id: string, killed: number | null = 1, circumstance = 'dispute'): Row => [
	id,
	'2025-01-02',
	killed,
	circumstance
];

describe('beside earlier releases, a release', () => {
	it('tells which facts changed, by row', () => {
		expect(short(compare([row('a'), row('b')], [row('a', 2), row('b')]))).toEqual([
			['changed', 'killed', 1, ['a 1 2']]
		]);
	});

	it('tells which values are back at what a correction had replaced', () => {
		const found = compare([row('a', 1)], [row('a', 2)], [row('a', 1)]);
		expect(short(found)).toEqual([
			['changed', 'killed', 1, ['a 2 1']],
			['returned', 'killed', 1, ['a 2 1']]
		]);
	});

	it('does not take for a correction what said nothing', () => {
		expect(short(compare([row('a', 1)], [row('a', null)], [row('a', 1)]))).toEqual([
			['changed', 'killed', 1, ['a nothing 1']]
		]);
	});

	it('tells a return once, in the release that brought it', () => {
		expect(compare([row('a', 1)], [row('a', 2)], [row('a', 1)], [row('a', 1)])).toEqual([]);
	});

	it('tells which facts it no longer says', () => {
		expect(short(compare([row('a'), row('b')], [row('a', null), row('b', 1, 'unknown')]))).toEqual([
			['changed', 'killed', 1, ['a 1 nothing']],
			['unsaid', 'killed', 1, ['a 1 nothing']],
			['changed', 'circumstance', 1, ['b dispute unknown']],
			['unsaid', 'circumstance', 1, ['b dispute unknown']]
		]);
	});

	it('tells which ids are gone and which are back', () => {
		expect(short(compare([row('a'), row('b')], [row('b'), row('c')], [row('a'), row('b')]))).toEqual([
			['reappeared', '', 1, ['a']],
			['vanished', '', 1, ['c']]
		]);
	});

	it('says nothing of rows that are new', () => {
		expect(compare([row('a')], [row('a'), row('b')])).toEqual([]);
	});

	it('counts closed years anew', () => {
		const on = (id: string, year: number): Row => [id, `${year}-03-04`, 0, 'dispute'];
		const found = compare([on('a', 2019), on('b', 2020)], [on('a', 2019), on('c', 2019), on('d', 2020)]);
		const year = found.filter(({ check }) => check === 'closed-year');
		expect(year).toMatchObject([{ value: '2019', count: 2, before: 1, severity: 'note' }]);
	});
});

const ids = fc.string({ minLength: 1, maxLength: 4, unit: 'binary' }).map((text) => text.toWellFormed());
const circumstances = fc.constantFrom('dispute', 'targeted', 'unknown');
const rowLists = fc.uniqueArray(
	fc.tuple(ids, fc.constantFrom('2018-01-02', '2019-03-04'), fc.option(fc.nat({ max: 2 })), circumstances),
	{ selector: ([id]) => id, maxLength: 12 }
) as fc.Arbitrary<Row[]>;

describe('of any releases', () => {
	it('an equal one after another finds nothing', () => {
		fc.assert(
			fc.property(rowLists, rowLists, (older, rows) => {
				expect(compare(older, rows, rows)).toEqual([]);
			})
		);
	});

	it('ids are counted as sets count them', () => {
		fc.assert(
			fc.property(rowLists, rowLists, (before, now) => {
				const held = new Set(now.map(([id]) => id));
				const gone = before.filter(([id]) => !held.has(id)).map(([id]) => id);
				const found = compare(before, now).find(({ check }) => check === 'vanished');
				expect(new Set(found?.examples.map(({ id }) => id) ?? [])).toEqual(new Set(gone));
			})
		);
	});

	it('a return is a change, and every remark names as many rows as it counts', () => {
		fc.assert(
			fc.property(rowLists, rowLists, rowLists, (oldest, before, now) => {
				const found = compare(oldest, before, now);
				for (const { check, column, count, examples } of found) {
					if (check !== 'closed-year') expect(examples).toHaveLength(count);
					if (check !== 'returned') continue;
					const changed = found.find((other) => other.check === 'changed' && other.column === column)!;
					expect(changed.examples).toEqual(expect.arrayContaining(examples));
				}
			})
		);
	});
});

it('refuses rows that are out of order', () => {
	const lines = toLines([row('a'), row('b')]);
	expect(() => compareRows(fields, lines.toReversed(), [{ label: '2020-06-01', lines }])).toThrow(
		/^rows out of order: a after b/
	);
});

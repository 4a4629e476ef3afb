import { describe, expect, it } from 'vitest';
import type { Incident } from '../../domain/incident.ts';
import type { Predicate } from '../../domain/rule.ts';
import type { Db } from '../db/open.ts';
import { openTestDb } from '../db/testing.ts';
import { readCollection } from './collection.ts';
import { addDataset, addRelease, addRule, addTotal, makeIncident } from './testing.ts';

const hurt: Predicate = {
	any: [
		{ fact: 'killed', atLeast: 1 },
		{ fact: 'wounded', atLeast: 1 }
	]
};
const release = { dataset: 'sample', label: '2024-12-31' };

function start(): Db {
	const db = openTestDb();
	addDataset(db, 'sample', 'rows');
	addRule(db, 'all', ['sample'], { everything: true });
	addRule(db, 'any-victim', ['sample'], hurt);
	return db;
}

/** Twenty incidents a year from 2010 to 2024, of which the year says how many hurt nobody and how they were found. */
function addYears(
	db: Db,
	harmless: (year: number) => number,
	facts: (year: number, n: number) => Partial<Incident>
) {
	const rows: Incident[] = [];
	for (let year = 2010; year <= 2024; year++) {
		for (let n = 0; n < 20; n++) {
			const on = { occurredOn: `${year}-12-31`, wounded: n < harmless(year) ? 0 : 1 };
			rows.push(makeIncident(`${year}-${n}`, { ...on, ...facts(year, n) }));
		}
	}
	rows[0]!.occurredOn = '2010-01-01';
	addRelease(db, 'sample', '2024-12-31', rows);
}

describe('how a release was collected', () => {
	it('finds the year from which official records are no longer the source', () => {
		const db = start();
		addYears(
			db,
			() => 5,
			(year, n) => ({ reliability: year < 2018 && n < 14 ? 2 : 4, reports: n })
		);
		const found = readCollection(db, release, 2010, 2024)!;
		expect(found.boundary).toEqual({ year: 2018, possible: [2018], sign: 'official' });
		expect(found.harmless!.shape).toBe('level');
		expect(found.years[0]).toMatchObject({
			year: 2010,
			all: { value: 20, address: '/figures/sample@2024-12-31/all/incidents?from=2010&to=2010&is=20' },
			withVictim: { value: 15 },
			graded: 14,
			reports: 9.5
		});
	});

	it('finds the year from which more of what hurt nobody is listed', () => {
		const db = start();
		addYears(
			db,
			(year) => (year < 2016 ? 2 : 11),
			() => ({})
		);
		const found = readCollection(db, release, 2010, 2024)!;
		expect(found.boundary).toMatchObject({ year: 2016, sign: 'harmless' });
		expect(found.official).toBeNull();
		expect(found.years[0]).toMatchObject({ graded: null, reports: null });
	});

	it('names no year where the share rises bit by bit', () => {
		const db = start();
		addYears(
			db,
			(year) => year - 2009,
			() => ({})
		);
		const found = readCollection(db, release, 2010, 2024)!;
		expect(found.boundary).toBeNull();
		expect(found.harmless!.shape).toBe('slope');
	});

	it('tells the share from published totals, and nothing where everything hurt somebody', () => {
		const db = start();
		for (let year = 2010; year <= 2020; year++) {
			addTotal(db, ['sample', '2024', 'all'], year, 20);
			addTotal(db, ['sample', '2024', 'any-victim'], year, year < 2015 ? 18 : 8);
			addTotal(db, ['sample', '2023', 'all'], year, 20);
			addTotal(db, ['sample', '2023', 'any-victim'], year, 20);
		}
		const found = readCollection(db, { dataset: 'sample', label: '2024' }, 2010, 2020);
		expect(found).toMatchObject({ boundary: { year: 2015, sign: 'harmless' }, official: null });
		expect(readCollection(db, { dataset: 'sample', label: '2023' }, 2010, 2020)).toBeNull();
		expect(readCollection(db, { dataset: 'nowhere', label: '2023' }, 2010, 2020)).toBeNull();
	});
});

import fc from 'fast-check';
import { levels, type Incident } from '../../domain/incident.ts';
import { parseRelease } from '../../domain/release.ts';
import { threeValues } from '../../domain/three-valued.ts';
import type { Db } from '../db/open.ts';
import { openTestDb } from '../db/testing.ts';
import {
	addDataset,
	addEvent,
	addLink,
	addRelease,
	addRule,
	addTotal,
	makeIncident,
	withdrawName
} from './testing.ts';

/** States that occur in the database. */
export const states = ['CA', 'NY', 'TX'] as const;
const someday = fc
	.date({ min: new Date('2018-01-01'), max: new Date('2023-12-31'), noInvalidDate: true })
	.map((day) => day.toISOString().slice(0, 10));

const facts: fc.Arbitrary<Partial<Incident>> = fc
	.record({
		occurredOn: someday,
		state: fc.constantFrom(...states),
		level: fc.constantFrom(...levels),
		killed: fc.nat({ max: 4 }),
		children: fc.option(fc.nat({ max: 4 })),
		wounded: fc.option(fc.nat({ max: 4 })),
		duringClasses: fc.constantFrom(...threeValues)
	})
	.map(({ children, ...row }) => ({
		...row,
		childrenKilled: children === null ? null : Math.min(children, row.killed)
	}));

/** Recognisable words that no answer may hold. */
const secret = { school: 'Secret School', city: 'Secret City' };
const eventCount = 60;
/** Ids of the register’s events. */
export const eventIds = Array.from({ length: eventCount }, (_, index) => `event-${index}`);
export const rules = ['all', 'fatal', 'classes', 'words'];
/** Releases whose rows are held. */
export const releases = ['register@2024-01-01', 'open@2022-06-30', 'open@2024-02-01', 'gated@2024-02-01'];
/** Releases of which there are yearly totals. */
export const published = ['gated@2025', 'gated@2025-03', 'unlinked@2024'];

/**
 * A random database for tests: a register, an open dataset with two releases, one that forbids listing, and published
 * totals. Every id and place of a row that may not be listed contains `secret`.
 */
export function makeRandomDb(seed: number): Db {
	const db = openTestDb();
	addDataset(db, 'register', 'rows');
	addDataset(db, 'open', 'rows');
	addDataset(db, 'gated', 'totals');
	addDataset(db, 'unlinked', 'totals');
	const all = ['register', 'open', 'gated', 'unlinked'];
	addRule(db, 'all', all, { everything: true });
	addRule(db, 'fatal', all, { fact: 'killed', atLeast: 1 });
	addRule(db, 'classes', all, { fact: 'duringClasses', in: ['yes'] });
	addRule(db, 'words', all, null);

	const sample = fc.sample(facts, { numRuns: 300, seed });
	addRegister(db, sample.slice(0, eventCount));
	addRows(db, 'open', ['2022-06-30', '2024-02-01'], sample.slice(60, 180));
	addRows(
		db,
		'gated',
		['2024-02-01'],
		sample.slice(180).map((row) => ({ ...row, ...secret }))
	);
	addTotals(db, seed);
	return db;
}

function addRegister(db: Db, sample: Partial<Incident>[]): void {
	const rows = sample.map((row, index) => {
		const names = Array.from({ length: 1 + (index % 4) }, (_, n) =>
			n % 3 === 2 ? null : `Name ${index} ${n}`
		);
		addEvent(db, eventIds[index]!, row, names);
		if (index % 5 === 0) withdrawName(db, `${eventIds[index]!}.1`);
		addLink(db, 'register', eventIds[index]!, eventIds[index]!);
		return makeIncident(eventIds[index]!, { ...row, killed: names.length, childrenKilled: null });
	});
	rows[0]!.childrenKilled = 1;
	addRelease(db, 'register', '2024-01-01', rows);
}

/** Every second row is linked to an event, every tenth to one that the register does not hold. */
function addRows(db: Db, dataset: string, labels: string[], sample: Partial<Incident>[]): void {
	const rows = sample.map((row, index) => makeIncident(`secret-${dataset}-${index}`, row));
	labels.forEach((label, index) => addRelease(db, dataset, label, rows.slice(index * 5)));
	rows.forEach(({ sourceId }, index) => {
		if (index % 2 === 1) return;
		addLink(db, dataset, sourceId, index % 10 === 0 ? 'event-gone' : eventIds[index % eventCount]!);
	});
}

function addTotals(db: Db, seed: number): void {
	const values = fc.sample(fc.nat({ max: 12 }), { numRuns: 400, seed });
	for (const name of published) {
		const { dataset, label } = parseRelease(name)!;
		for (const rule of rules) {
			for (const measure of ['incidents', 'killed', 'wounded'] as const) {
				for (let year = 2018; year < 2023; year++) {
					addTotal(db, [dataset, label, rule], year, values.pop() ?? 3, { measure });
				}
			}
		}
	}
}

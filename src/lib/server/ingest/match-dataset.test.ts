import { describe, expect, it } from 'vitest';
import { importMadeUp, openImportDb } from '../../../../tests/fixtures/imports/import-made-up.ts';
import { cnnRow, toCsv, wapoRow } from '../../../../tests/fixtures/imports/made-up-rows.ts';
import type { Db } from '../db/open.ts';
import { events } from '../db/schema/register.ts';
import { pairs } from '../db/schema/linkage.ts';
import { links, separations } from '../db/schema/releases.ts';
import { matchDataset } from './match-dataset.ts';
import { removeRelease } from './remove-release.ts';

const event = 'made-up-event';

/** A database whose register has one event at Example High School on the day of `wapoRow`, or as told. */
function openWithEvent(facts: Partial<typeof events.$inferInsert> = {}): Db {
	const db = openImportDb();
	addEvent(db, { id: event, ...facts });
	return db;
}

function addEvent(db: Db, facts: Partial<typeof events.$inferInsert>) {
	const usual = {
		occurredOn: '2010-04-20',
		school: 'Example High School',
		level: 'high',
		city: 'Sample City'
	} as const;
	const counted = { state: 'TX', duringClasses: 'yes', killed: 1, killedByPolice: 0 } as const;
	db.insert(events)
		.values({ id: event, ...usual, ...counted, ...facts })
		.run();
}

/** Links of `wapo` after an import of rows like `wapoRow`. */
function link(db: Db, ...rows: Record<string, string>[]) {
	importMadeUp(db, toCsv({ ...wapoRow, day_of_week: '' }, rows));
	return linksOf(db);
}

const linksOf = (db: Db) =>
	db
		.select()
		.from(links)
		.all()
		.map(({ sourceId, eventId, method }) => [sourceId, eventId, method]);

const confidenceOf = (db: Db) => db.select().from(links).all()[0]!.confidence;

it('links a row to the event of the same day, state and school', () => {
	const db = openWithEvent();
	expect(link(db, {})).toEqual([['1', event, 'matched']]);
	expect(confidenceOf(db)).toBeGreaterThan(0.99);
});

describe('a row is linked with less confidence', () => {
	it.for([
		['a day early', { date: '4/19/2010' }],
		['a day late', { date: '4/21/2010' }],
		['three days late', { date: '4/23/2010' }],
		['at a school of a longer name', { school_name: 'Ada Example High School', date: '4/21/2010' }]
	] as const)('%s', ([, row]) => {
		const [plain, other] = [openWithEvent(), openWithEvent()];
		link(plain, {});
		expect(link(other, row)).toEqual([['1', event, 'matched']]);
		expect(confidenceOf(other)).toBeLessThan(confidenceOf(plain));
	});
});

describe('a row is not linked', () => {
	it.for([
		['three months away', { date: '7/25/2010' }],
		['in another state', { state: 'Ohio' }],
		['at a school of another name', { school_name: 'Sample Valley High School' }],
		['at the elementary school of the same name', { school_name: 'Example Elementary School' }],
		[
			'at a school of the same name whose grades are those of a middle school',
			{ school_name: 'Example', low_grade: '6', high_grade: '8' }
		]
	] as const)('%s', ([, row]) => {
		expect(link(openWithEvent(), row)).toEqual([]);
	});
});

it('gives an event to the surest row only', () => {
	expect(link(openWithEvent(), { date: '4/21/2010' }, { uid: '2' })).toEqual([['2', event, 'matched']]);
});

describe('a reviewed decision wins:', () => {
	const reviewed = { datasetId: 'wapo', method: 'reviewed', confidence: 1 } as const;

	it('a row that is the same as another event stays with it', () => {
		const db = openWithEvent();
		db.insert(links)
			.values({ ...reviewed, sourceId: '1', eventId: 'other-event' })
			.run();
		expect(link(db, {})).toEqual([['1', 'other-event', 'reviewed']]);
	});

	it('an event that was given to a row is not given to another', () => {
		const db = openWithEvent();
		db.insert(links)
			.values({ ...reviewed, sourceId: '7', eventId: event })
			.run();
		expect(link(db, {}, { uid: '7', school_name: 'Quite Another' })).toEqual([['7', event, 'reviewed']]);
	});

	it('two that are different are not matched', () => {
		const db = openWithEvent();
		db.insert(separations).values({ datasetId: 'wapo', sourceId: '1', eventId: event }).run();
		expect(link(db, {})).toEqual([]);
	});
});

it('matches anew when the register changes', () => {
	const db = openImportDb();
	expect(link(db, {})).toEqual([]);
	addEvent(db, {});
	expect(matchDataset(db, 'wapo')).toBe(1);
	db.delete(events).run();
	expect(matchDataset(db, 'wapo')).toBe(0);
	expect(linksOf(db)).toEqual([]);
});

it('comes to the same links in whatever order releases were imported', () => {
	const older = toCsv(wapoRow, [{}]);
	const newer = toCsv({ ...wapoRow, day_of_week: '' }, [{ date: '4/21/2010' }]);
	const inOrder = (order: [string, string][]) => {
		const db = openWithEvent();
		for (const [content, label] of order) importMadeUp(db, content, { label });
		return linksOf(db);
	};
	const releases: [string, string][] = [
		[older, '2020-01-01'],
		[newer, '2030-01-01']
	];
	expect(inOrder(releases)).toEqual([['1', event, 'matched']]);
	expect(inOrder(releases.toReversed())).toEqual(inOrder(releases));
});

const pairsOf = (db: Db) =>
	db
		.select()
		.from(pairs)
		.all()
		.map(({ sourceId, otherSourceId, outcome, method }) => [sourceId, otherSourceId, outcome, method]);

describe('rows of two datasets', () => {
	const cnnId = '2010-04-20-tx-example-high-school';
	const cnnFile = toCsv(
		{ ...cnnRow, year: '2010', date: '20-Apr-10', injured: '3', victims: '3', time: '' },
		[{}]
	);
	const openBoth = (...rows: Record<string, string>[]) => {
		const db = openImportDb();
		importMadeUp(db, cnnFile, { dataset: 'cnn' });
		importMadeUp(db, toCsv({ ...wapoRow, day_of_week: '' }, rows));
		return db;
	};

	it('are paired where the register has no event', () => {
		expect(pairsOf(openBoth({}))).toEqual([[cnnId, '1', 'same', 'matched']]);
	});

	it('come to an event together, once one of them is linked to it', () => {
		const db = openBoth({});
		addEvent(db, { school: 'Quite Another', occurredOn: '2011-01-01' });
		const reviewed = { datasetId: 'cnn', sourceId: cnnId, eventId: event } as const;
		db.insert(links)
			.values({ ...reviewed, method: 'reviewed', confidence: 1 })
			.run();
		expect(matchDataset(db, 'wapo')).toBe(1);
		expect(linksOf(db)).toContainEqual(['1', event, 'matched']);
	});

	it('are paired as a person decided', () => {
		const db = openBoth({}, { uid: '2', school_name: 'Oakhill', city: 'Elsewhere' });
		const decided = {
			datasetId: 'cnn',
			sourceId: cnnId,
			otherDatasetId: 'wapo',
			method: 'reviewed'
		} as const;
		db.delete(pairs).run();
		db.insert(pairs)
			.values([
				{ ...decided, otherSourceId: '1', outcome: 'different', score: 0 },
				{ ...decided, otherSourceId: '2', outcome: 'same', score: 1 }
			])
			.run();
		matchDataset(db, 'wapo');
		expect(pairsOf(db)).toEqual([
			[cnnId, '1', 'different', 'reviewed'],
			[cnnId, '2', 'same', 'reviewed']
		]);
	});

	it('are no longer paired when a release is removed', () => {
		const db = openBoth({});
		removeRelease(db, 'cnn@2030-01-01');
		expect(pairsOf(db)).toEqual([]);
	});
});

it('drops the matched links of a release that is removed', () => {
	const db = openWithEvent();
	link(db, {});
	removeRelease(db, 'wapo@2030-01-01');
	expect(linksOf(db)).toEqual([]);
	expect(() => removeRelease(db, 'wapo@2030-01-01')).toThrow('wapo@2030-01-01 is not held');
	expect(() => removeRelease(db, 'wapo')).toThrow('not a release: "wapo"');
});

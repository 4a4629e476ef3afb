import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyEvent } from '../../domain/agreement-filter.ts';
import { pairs } from '../db/schema/linkage.ts';
import { listAgreement } from './agreement-list.ts';
import { listReviews } from './agreement-review.ts';
import { listStandings } from './agreement-standings.ts';
import { listCounts, readAgreement } from './agreement.ts';
import { listing, madeUpEvents, makeAgreementDb, nameRow, type MadeUpEvent } from './testing-agreement.ts';

const one = (known: number[], more: Partial<MadeUpEvent> = {}): MadeUpEvent => ({
	...{ occurredOn: '2015-10-15', known, alike: true },
	facts: { killed: 1, wounded: 1, dayPart: 'classes', setting: 'inside', circumstance: 'targeted' },
	...more
});

/** Asks about any made-up events. */
function forAll(check: (events: MadeUpEvent[]) => void): void {
	fc.assert(fc.property(madeUpEvents, check), { numRuns: 12 });
}

describe('whatever the datasets hold,', () => {
	it('the parts of each year and of each pair add up, and so do the years', () => {
		forAll((events) => {
			const { years, total, pairs: compared, before, events: all } = readAgreement(makeAgreementDb(events));
			for (const { counts } of years.flatMap(({ counts }) => [
				{ counts: counts.cover },
				{ counts: counts.rule }
			])) {
				expect(counts.all + counts.some + counts.one + counts.alone).toBe(counts.events);
			}
			const sum = years.reduce((so, { counts }) => so + counts.cover.events, 0);
			expect(total?.counts.cover.events ?? 0).toBe(sum);
			expect(sum + before).toBe(all);
			for (const pair of compared) {
				expect(pair.both + pair.onlyFirst + pair.onlySecond).toBe(pair.events);
				for (const [said, only] of [
					[pair.ofSecond, pair.onlyFirst],
					[pair.ofFirst, pair.onlySecond]
				] as const) {
					expect(said.yes + said.no + said.unknown).toBe(only);
				}
			}
		});
	});

	it('every count opens onto a list of as many events, told or said to be listed elsewhere', () => {
		forAll((events) => {
			const db = makeAgreementDb(events);
			for (const { filter, count } of listCounts(readAgreement(db))) {
				const list = listAgreement(db, filter);
				expect(list.count).toBe(count);
				expect(list.entries.length + list.unlisted).toBe(count);
			}
		});
	});

	it('each row stands in one event, and each event has at most one row of a dataset', () => {
		forAll((events) => {
			const db = makeAgreementDb(events);
			const { entries, unlisted } = listAgreement(db, { ...everyEvent, from: 2008 });
			expect(entries.length + unlisted).toBe(events.length);
			const listed = events.filter(({ known }) => known.some((place) => listing[place]![1] === 'rows'));
			expect(entries.map(({ rows }) => rows.map(({ datasetId }) => datasetId).toSorted()).toSorted()).toEqual(
				listed.map(({ known }) => known.map((place) => listing[place]![0]).toSorted()).toSorted()
			);
			const addresses = entries.flatMap(({ rows }) => rows.flatMap(({ address }) => address ?? []));
			expect(new Set(addresses).size).toBe(addresses.length);
		});
	});

	it('the pages of events say of a written rule what the counts say', () => {
		forAll((events) => {
			const db = makeAgreementDb(events);
			const { entries } = listAgreement(db, { ...everyEvent, known: ['register'] });
			const words = { would: 'yes', 'leaves-out': 'no', unclear: 'unknown' } as const;
			for (const entry of entries) {
				const told = listStandings(db, entry.address.slice('/events/'.length)).flatMap(
					({ datasetId, standing }) =>
						standing in words ? [{ datasetId, rule: words[standing as keyof typeof words] }] : []
				);
				expect(told).toEqual(entry.missing);
			}
		});
	});

	it('no row of a dataset that forbids listing is named, nor its place', () => {
		forAll((events) => {
			const { entries } = listAgreement(makeAgreementDb(events), { ...everyEvent, known: ['k12ssdb'] });
			expect(JSON.stringify(entries)).not.toContain('k12ssdb-');
			for (const row of entries.flatMap(({ rows }) =>
				rows.filter(({ datasetId }) => datasetId === 'k12ssdb')
			)) {
				expect(row).toMatchObject({ address: null, place: null });
			}
		});
	});
});

describe('an event is compared', () => {
	it('only among the datasets that cover its day', () => {
		const db = makeAgreementDb([one([0, 1, 2]), one([0, 1, 2], { occurredOn: '2021-10-15' })]);
		const { years } = readAgreement(db);
		expect(years.find(({ from }) => from === 2015)?.counts.cover).toMatchObject({ all: 0, some: 1 });
		expect(years.find(({ from }) => from === 2021)?.counts.cover).toMatchObject({ all: 1, some: 0 });
	});

	it('by the second picture only among those whose written rule counts it', () => {
		const evening = one([2], { facts: { killed: 0, wounded: 1, dayPart: 'evening', setting: 'outside' } });
		const [year] = readAgreement(makeAgreementDb([evening])).years;
		expect(year!.counts.cover).toMatchObject({ one: 1 });
		expect(
			listAgreement(makeAgreementDb([evening]), { ...everyEvent, missing: ['cnn'], rule: 'yes' }).count
		).toBe(1);
		expect(
			listAgreement(makeAgreementDb([evening]), { ...everyEvent, missing: ['wapo'], rule: 'no' }).count
		).toBe(1);
	});

	it('by way of a row of a third dataset too', () => {
		const db = makeAgreementDb([one([1, 2, 3])]);
		db.delete(pairs).run();
		const same = { outcome: 'same', method: 'matched', score: 0.9 } as const;
		const k12 = { otherDatasetId: 'k12ssdb', otherSourceId: nameRow(2, 0) };
		const wapo = { otherDatasetId: 'wapo', otherSourceId: nameRow(1, 0) };
		db.insert(pairs)
			.values([
				{ datasetId: 'cnn', sourceId: nameRow(3, 0), ...k12, ...same },
				{ datasetId: 'k12ssdb', sourceId: nameRow(2, 0), ...wapo, ...same }
			])
			.run();
		expect(readAgreement(db).events).toBe(2); // and the early row of the register
		expect(listAgreement(db, { ...everyEvent, known: ['cnn', 'wapo'] }).count).toBe(1);
	});
});

it('what two datasets tell otherwise is counted', () => {
	const { pairs: compared } = readAgreement(makeAgreementDb([one([0, 1], { alike: false }), one([0, 1])]));
	expect(compared.find(({ first, second }) => first === 'register' && second === 'wapo')).toMatchObject({
		both: 2,
		differ: { date: 0, killed: 1, wounded: 0, city: 0 }
	});
});

it('what waits for a person is counted; its rows are named where both may be listed', () => {
	const db = makeAgreementDb([one([1]), one([2]), one([3])]);
	const open = { outcome: 'review', method: 'matched', score: 0.4 } as const;
	db.insert(pairs)
		.values([
			{ datasetId: 'cnn', sourceId: 'cnn-2', otherDatasetId: 'k12ssdb', otherSourceId: 'k12ssdb-1', ...open },
			{ datasetId: 'cnn', sourceId: 'cnn-2', otherDatasetId: 'wapo', otherSourceId: 'wapo-0', ...open }
		])
		.run();
	expect(listReviews(db)).toEqual([
		{ first: 'cnn', second: 'k12ssdb', count: 1, rows: null },
		{ first: 'cnn', second: 'wapo', count: 1, rows: [{ first: 'cnn-2', second: 'wapo-0', score: 0.4 }] }
	]);
});

it('with the register alone there is nothing to compare', () => {
	const db = makeAgreementDb([one([0])]);
	db.$client.exec("delete from releases where dataset_id <> 'register'");
	expect(readAgreement(db)).toMatchObject({
		years: [],
		total: null,
		shared: null,
		pairs: [],
		before: 1,
		events: 1
	});
});

import fc from 'fast-check';
import { circumstances, dayParts, settings, type Incident } from '../../domain/incident.ts';
import type { Db } from '../db/open.ts';
import { pairs } from '../db/schema/linkage.ts';
import { openTestDb } from '../db/testing.ts';
import { addDataset, addEvent, addLink, addRelease, addRule, makeIncident } from './testing.ts';

/** What a made-up event is and who lists it. */
export interface MadeUpEvent {
	occurredOn: string;
	facts: Partial<Incident>;
	/** Places in `listing` of those that list it; at least one. */
	known: number[];
	/** Whether each of those tells the killed as all others do. */
	alike: boolean;
}

/** Datasets by their ids, their terms and rules, and the date of their newest release. */
export const listing = [
	['register', 'rows', 'register-fatal', '2024-12-31'],
	['wapo', 'rows', 'school-hours', '2022-12-31'],
	['k12ssdb', 'totals', 'all', '2023-12-31'],
	['cnn', 'rows', 'someone-shot', '2019-07-26']
] as const;

const facts = fc.record({
	killed: fc.nat({ max: 1 }),
	wounded: fc.option(fc.nat({ max: 1 })),
	dayPart: fc.constantFrom(...dayParts),
	setting: fc.constantFrom(...settings),
	circumstance: fc.constantFrom(...circumstances),
	city: fc.constantFrom('Sample City', 'Example Town')
});

/** Any events of 2008 to 2024, of any combination of datasets. */
export const madeUpEvents: fc.Arbitrary<MadeUpEvent[]> = fc.array(
	fc.record({
		occurredOn: fc
			.tuple(fc.integer({ min: 2008, max: 2024 }), fc.integer({ min: 10, max: 12 }))
			.map(([year, month]) => `${year}-${month}-15`),
		facts,
		known: fc.subarray([0, 1, 2, 3], { minLength: 1 }),
		alike: fc.boolean()
	}),
	{ maxLength: 30 }
);

/** A database with those events: each dataset has a row `<dataset>-<number>` of each event that it lists. */
export function makeAgreementDb(events: readonly MadeUpEvent[]): Db {
	const db = openTestDb();
	listing.forEach(([id, terms, rule, label], place) => {
		addDataset(db, id, terms);
		db.$client.prepare('update datasets set native_rule = ? where id = ?').run(rule, id);
		addRule(db, rule, [id], { everything: true });
		const rows = events.flatMap(({ occurredOn, facts, known, alike }, number) =>
			known.includes(place)
				? [makeIncident(nameRow(place, number), { ...facts, occurredOn, killed: tell(facts, place, alike) })]
				: []
		);
		addRelease(
			db,
			id,
			label,
			rows.length > 0 ? rows : [makeIncident(`${id}-early`, { occurredOn: '1950-01-01' })]
		);
	});
	events.forEach((event, number) => linkRows(db, event, number));
	return db;
}

/** The id of the row of an event in a dataset. */
export function nameRow(place: number, number: number): string {
	return `${listing[place]![0]}-${number}`;
}

function tell({ killed = 0 }: Partial<Incident>, place: number, alike: boolean): number {
	return alike ? killed : killed + place;
}

function linkRows(db: Db, { occurredOn, known }: MadeUpEvent, number: number): void {
	if (known.includes(0)) {
		addEvent(db, nameRow(0, number), { occurredOn }, [null]);
		for (const place of known) addLink(db, listing[place]![0], nameRow(place, number), nameRow(0, number));
	}
	const ids = known.map((place) => ({ datasetId: listing[place]![0], sourceId: nameRow(place, number) }));
	const sorted = ids.toSorted((a, b) => (a.datasetId < b.datasetId ? -1 : 1));
	sorted.forEach((one, index) => {
		for (const other of sorted.slice(index + 1)) {
			const otherSide = { otherDatasetId: other.datasetId, otherSourceId: other.sourceId };
			db.insert(pairs)
				.values({ ...one, ...otherSide, outcome: 'same', method: 'matched', score: 0.99 })
				.run();
		}
	});
}

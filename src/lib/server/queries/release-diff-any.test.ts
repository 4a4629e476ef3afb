import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels, type Incident } from '../../domain/incident.ts';
import { yearOf } from '../../domain/period.ts';
import { listFields } from '../../domain/record-change.ts';
import { threeValues } from '../../domain/three-valued.ts';
import { isMoved } from '../../domain/year-move.ts';
import { writeMissingColumns } from '../columns/store.ts';
import { openTestDb } from '../db/testing.ts';
import { compareSourceIds } from '../ingest/canonical.ts';
import { isProblem } from './figure-answer.ts';
import { readMovedFigures } from './moved-figures.ts';
import { findPair, type ReleasePair } from './release-diff-pair.ts';
import { readRowChanges, type RowChange } from './release-diff-rows.ts';
import { createTally, kindOf, toChange } from './release-diff-tally.ts';
import { listDiffChoices, readYearMoves } from './release-diff-years.ts';
import { placeAllRecords, readReleaseDiff } from './release-diff.ts';
import { addDataset, addRelease, addRule, makeIncident } from './testing.ts';
import type { Db } from '../db/open.ts';

function getPair(db: Db, dataset: string, from: string, to: string): ReleasePair {
	const pair = findPair(db, dataset, from, to);
	if (isProblem(pair)) throw new Error(pair.problem);
	return pair;
}

const read = (db: Db, from: string, to: string, size?: number) =>
	[...readRowChanges(db, from, to, size)].flatMap(({ changes }) => changes);

const row = fc
	.record({
		occurredOn: fc.constantFrom('2019-02-01', '2019-11-30', '2020-01-01', '2021-06-15', '2022-12-31'),
		state: fc.constantFrom('TX', 'OH'),
		level: fc.constantFrom(...levels),
		killed: fc.nat({ max: 3 }),
		wounded: fc.option(fc.nat({ max: 3 })),
		hour: fc.option(fc.nat({ max: 23 })),
		school: fc.constantFrom('Example School', 'Sample School', 'Sample “É” School'),
		duringClasses: fc.constantFrom(...threeValues)
	})
	.map((facts) => facts as Partial<Incident>);
/** Ids that sort otherwise as UTF-16 than as bytes are among them. */
const id = fc.constantFrom('a', 'B', 'b', '10', '9', 'é', '￿', '𝒳', 'a b', '%', 'z.1', '~');
const releaseRows = fc
	.uniqueArray(fc.tuple(id, row), { minLength: 1, maxLength: 12, selector: ([one]) => one })
	.map((rows) => rows.map(([one, facts]) => makeIncident(one, facts)));
/** Two releases that share many rows word for word. */
const twoReleases = fc
	.tuple(releaseRows, releaseRows, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
	.map(([one, other, keep]): [Incident[], Incident[]] => {
		const kept = one.filter((_, index) => keep[index]);
		const ids = new Set(kept.map(({ sourceId }) => sourceId));
		return [one, [...kept, ...other.filter(({ sourceId }) => !ids.has(sourceId))]];
	});

function makeDb([first, second]: [Incident[], Incident[]]): Db {
	const db = openTestDb();
	addDataset(db, 'open', 'rows');
	addRule(db, 'all', ['open'], { everything: true });
	addRule(db, 'fatal', ['open'], { fact: 'killed', atLeast: 1 });
	addRelease(db, 'open', '2023-01-31', first);
	addRelease(db, 'open', '2024-01-31', second);
	return db;
}

/** The difference as one would tell it by hand. */
function compareByHand(first: Incident[], second: Incident[]): RowChange[] {
	const [before, after] = [first, second].map((rows) => new Map(rows.map((one) => [one.sourceId, one])));
	return [...new Set([...before!.keys(), ...after!.keys()])]
		.map((sourceId) => ({
			sourceId,
			before: before!.get(sourceId) ?? null,
			after: after!.get(sourceId) ?? null
		}))
		.filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}

/** What a page lists of a change. */
function toListed(change: RowChange) {
	const { sourceId, before, after } = change;
	return { kind: kindOf(change), sourceId, occurredOn: (after ?? before)!.occurredOn };
}

const order = ['added', 'removed', 'changed'];
function byKindAndDate(a: ReturnType<typeof toListed>, b: ReturnType<typeof toListed>): number {
	return (
		order.indexOf(a.kind) - order.indexOf(b.kind) ||
		a.occurredOn.localeCompare(b.occurredOn) ||
		compareSourceIds(a.sourceId, b.sourceId)
	);
}

const byId = (changes: RowChange[]) => new Map(changes.map((change) => [change.sourceId, change]));

describe('any two releases', () => {
	it('differ in exactly the records that differ, whatever the size of a slice, and mirrored the other way round', () => {
		fc.assert(
			fc.property(twoReleases, fc.integer({ min: 1, max: 5 }), (rows, size) => {
				const db = makeDb(rows);
				const [from, to] = ['open@2023-01-31', 'open@2024-01-31'];
				const forth = read(db, from, to, size);
				expect(byId(forth)).toEqual(byId(compareByHand(...rows)));
				expect(forth.length).toBe(byId(forth).size);
				const mirrored = read(db, to, from, size).map(({ sourceId, before, after }) => ({
					...{ sourceId, before: after, after: before }
				}));
				expect(byId(mirrored)).toEqual(byId(forth));
			}),
			{ numRuns: 25 }
		);
	});

	it('differ, as their lists of records tell, in what the plain query of all rows finds', async () => {
		await fc.assert(
			fc.asyncProperty(twoReleases, fc.boolean(), async (rows, isStored) => {
				const db = makeDb(rows);
				if (isStored) writeMissingColumns(db);
				const pair = getPair(db, 'open', '2023-01-31', '2024-01-31');
				const { records, ...told } = await readReleaseDiff(db, pair);
				const changes = read(db, pair.from.id, pair.to.id);
				const tally = createTally();
				for (const change of changes) tally.add(toChange(change));
				expect(told).toEqual(tally.read());
				const placed = await placeAllRecords(db, pair, { records, ...told });
				const listed = placed.map(({ kind, sourceId, occurredOn }) => ({ kind, sourceId, occurredOn }));
				expect(listed).toEqual(changes.map(toListed).toSorted(byKindAndDate));
			}),
			{ numRuns: 25 }
		);
	});

	it('agree year by year with the records that came, went and moved', async () => {
		await fc.assert(
			fc.asyncProperty(twoReleases, async (rows) => {
				const db = makeDb(rows);
				const { counts, years, fields } = await readReleaseDiff(
					db,
					getPair(db, 'open', '2023-01-31', '2024-01-31')
				);
				const count = (release: Incident[], year: number) =>
					release.filter(({ occurredOn }) => yearOf(occurredOn, 'calendar') === year).length;
				const sum = (name: 'added' | 'removed' | 'changed' | 'arrived' | 'left') =>
					years.reduce((total, one) => total + one[name], 0);
				for (const { year, added, removed, arrived, left } of years) {
					expect(count(rows[1], year) - count(rows[0], year)).toBe(added - removed + arrived - left);
				}
				expect(sum('arrived')).toBe(sum('left'));
				expect({
					...{ added: sum('added'), removed: sum('removed'), changed: sum('changed') + sum('left') }
				}).toEqual(counts);
				const told = compareByHand(...rows).flatMap(({ before, after }) => listFields(before, after));
				expect(fields.reduce((total, { records }) => total + records, 0)).toBe(told.length);
			}),
			{ numRuns: 20 }
		);
	});

	it('move exactly the figures of closed years that give another value', () => {
		fc.assert(
			fc.property(twoReleases, (rows) => {
				const db = makeDb(rows);
				const pair = getPair(db, 'open', '2023-01-31', '2024-01-31');
				const choices = listDiffChoices(db, pair);
				const { moved } = readMovedFigures(db, pair, choices);
				const found = moved.map(({ rule, measure, year, before, after }) => [
					...[rule.id, measure, year, before.value, after.value]
				]);
				const told = choices.rules.flatMap(({ id: rule }) =>
					choices.measures.flatMap((measure) =>
						readYearMoves(db, pair, { rule, measure })
							.filter(isMoved)
							.map(({ year, before, after }) => [rule, measure, year, before.value, after.value])
					)
				);
				expect(found.toSorted()).toEqual(told.toSorted());
			}),
			{ numRuns: 15 }
		);
	});
});

it('a year that was not over when a release was made has grown and not moved, and is set side by side up to that day', () => {
	const db = makeDb([
		[makeIncident('a', { occurredOn: '2022-01-01' }), makeIncident('b', { occurredOn: '2023-01-02' })],
		[
			makeIncident('a', { occurredOn: '2022-01-01' }),
			makeIncident('b', { occurredOn: '2023-01-02' }),
			makeIncident('c', { occurredOn: '2023-01-20' }),
			makeIncident('d', { occurredOn: '2023-08-01' })
		]
	]);
	const pair = getPair(db, 'open', '2023-01-31', '2024-01-31');
	const open = readYearMoves(db, pair, { rule: 'all', measure: 'incidents' }).find(
		({ year }) => year === 2023
	)!;
	expect(isMoved(open)).toBe(false);
	expect([open.before?.value, open.after?.value]).toEqual([1, 3]);
	expect([open.upTo?.on, open.upTo?.before.value, open.upTo?.after.value]).toEqual(['2023-01-31', 1, 2]);
	expect(readMovedFigures(db, pair, listDiffChoices(db, pair))).toMatchObject({ moved: [], open: 1 });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureIds } from '../../domain/measure.ts';
import type { FigureAddress } from '../../domain/figure.ts';
import type { Db } from '../db/open.ts';
import { openTestDb } from '../db/testing.ts';
import { isProblem } from './figure-answer.ts';
import { readFigureValue } from './figure-value.ts';
import { readRecordChanges, type RecordChange } from './record-changes.ts';
import { figureOn, labels, makeReleasesDb } from './testing-releases.ts';
import { addDataset, addRelease, addRule, makeIncident } from './testing.ts';

const [oldest, middle, newest] = labels;

function changesOf(dataset: string, from: string, to: string, asked: Partial<FigureAddress> = {}) {
	const at = (label: string) => figureOn(`${dataset}@${label}`, asked);
	return readRecordChanges(makeReleasesDb(), at(from), at(to));
}

const short = ({ sourceId, before, after, since }: RecordChange) => [sourceId, before, after, since];

describe('what moved a figure between two releases', () => {
	it('is told record by record: added, removed, changed, each with the release that brought it', () => {
		const { added, removed, changed, ...rest } = changesOf('open', oldest, newest);
		expect(rest).toEqual({
			...{ from: `open@${oldest}`, to: `open@${newest}`, listed: true },
			counts: { added: 2, removed: 2, changed: 2 }
		});
		expect(added.map(short)).toEqual([
			['early', null, 1, middle],
			['late', null, 1, newest]
		]);
		expect(removed.map(short)).toEqual([
			['goes', 1, null, middle],
			['moves-out', 1, null, middle]
		]);
		expect(changed.map(short)).toEqual([
			['grows', 1, 1, middle],
			['renamed', 1, 1, newest]
		]);
	});

	it('says which facts of a record changed, and nothing of records that only one release holds', () => {
		const { added, removed, changed } = changesOf('open', oldest, newest);
		expect(changed.map(({ fields }) => fields)).toEqual([
			[{ field: 'killed', before: 1, after: 2 }],
			[{ field: 'circumstance', before: 'dispute', after: 'unknown' }]
		]);
		expect(removed.map(({ fields }) => fields)).toEqual([
			[],
			[{ field: 'occurredOn', before: '2022-05-01', after: '2021-05-01' }]
		]);
		expect(added.flatMap(({ fields }) => fields)).toEqual([]);
	});

	it('leads to the record in the newest release that holds it, and to the register’s event', () => {
		const { removed, changed, added } = changesOf('open', oldest, newest);
		expect(removed[0]).toMatchObject({
			record: `/incidents/open@${oldest}/goes`,
			event: null,
			school: 'Removed Example School'
		});
		expect(changed[0]).toMatchObject({ record: `/incidents/open@${newest}/grows`, event: '/events/grown' });
		expect(added[0]).toMatchObject({ state: 'OH', occurredOn: '2022-01-20' });
	});

	it('counts people where the figure does, and leaves out records that add none', () => {
		const { added, removed, changed } = changesOf('open', oldest, newest, { measure: 'killed' });
		expect([added, removed, changed].map((list) => list.map(short))).toEqual([
			[['early', null, 1, middle]],
			[],
			[['grows', 1, 2, middle]]
		]);
	});

	it('keeps to the figure’s rule, period and filters', () => {
		expect(changesOf('open', oldest, newest, { states: ['OH'] }).counts).toEqual({
			...{ added: 1, removed: 0, changed: 0 }
		});
		expect(changesOf('open', oldest, newest, { rule: 'fatal' }).counts).toEqual({
			...{ added: 1, removed: 0, changed: 1 }
		});
		expect(changesOf('open', oldest, newest, { from: 2021 }).removed.map(short)).toEqual([
			['goes', 1, null, middle]
		]);
	});

	it('is read backward as well', () => {
		const { added, removed } = changesOf('open', newest, oldest);
		expect(added.map(short)).toEqual([
			['goes', null, 1, oldest],
			['moves-out', null, 1, oldest]
		]);
		expect(removed.map(short)).toEqual([
			['early', 1, null, oldest],
			['late', 1, null, middle]
		]);
	});

	it('names of a totals dataset only events of the register, in its words, and counts the rest', () => {
		const changes = changesOf('gated', oldest, newest);
		expect(changes).toMatchObject({ listed: false, counts: { added: 2, removed: 2, changed: 2 } });
		expect(changes.removed).toEqual([]);
		expect(changes.changed).toEqual([
			{
				...{ sourceId: null, occurredOn: '2022-03-02', school: 'Event Example School', city: 'Sample City' },
				...{ state: 'TX', before: 1, after: 1, fields: [{ field: 'killed', before: 1, after: 2 }] },
				...{ record: null, event: '/events/grown', since: middle }
			}
		]);
		expect(JSON.stringify(changes)).not.toMatch(/goes|moves-out|renamed|early|Removed/);
	});

	it('is nothing for published totals', () => {
		const at = (label: string) => figureOn(`totals@${label}`, { rule: 'said' });
		expect(readRecordChanges(makeReleasesDb(), at('2022-12-31'), at('2023-12-31'))).toMatchObject({
			counts: { added: 0, removed: 0, changed: 0 }
		});
	});
});

/** Rows of one release: some of eight ids, with facts that decide what is counted. */
const rowsOf = fc
	.uniqueArray(
		fc.record({
			id: fc.nat({ max: 8 }),
			occurredOn: fc.constantFrom('2021-12-31', '2022-03-01', '2022-03-02'),
			killed: fc.nat({ max: 2 }),
			wounded: fc.option(fc.nat({ max: 2 })),
			state: fc.constantFrom('TX' as const, 'OH' as const)
		}),
		{ selector: ({ id }) => id, minLength: 1 }
	)
	.map((rows) => rows.map(({ id, ...facts }) => makeIncident(`row-${id}`, facts)));

function makeTwo(before: Parameters<typeof addRelease>[3], after: Parameters<typeof addRelease>[3]): Db {
	const db = openTestDb();
	addDataset(db, 'open', 'rows');
	addRule(db, 'all', ['open'], { everything: true });
	addRule(db, 'fatal', ['open'], { fact: 'killed', atLeast: 1 });
	addRelease(db, 'open', oldest, before);
	addRelease(db, 'open', newest, after);
	return db;
}

it('the changes between two releases add up to how far the figure moved, whatever the rows', () => {
	let moved = 0;
	fc.assert(
		fc.property(
			rowsOf,
			rowsOf,
			fc.constantFrom(...measureIds),
			fc.constantFrom('all', 'fatal'),
			fc.subarray(['TX', 'OH'] as const),
			(before, after, measure, rule, states) => {
				const db = makeTwo(before, after);
				const [from, to] = [oldest, newest].map((label) =>
					figureOn(`open@${label}`, { measure, rule, states: [...states] })
				) as [FigureAddress, FigureAddress];
				const [then, now] = [readFigureValue(db, from), readFigureValue(db, to)];
				if (isProblem(then) || isProblem(now)) return;
				const { added, removed, changed } = readRecordChanges(db, from, to);
				const all = [...added, ...removed, ...changed];
				const sum = all.reduce((total, one) => total + (one.after ?? 0) - (one.before ?? 0), 0);
				expect(sum).toBe(now.tally.value - then.tally.value);
				if (sum !== 0) moved++;
				db.$client.close();
			}
		),
		{ numRuns: 60 }
	);
	expect(moved).toBeGreaterThan(10);
});

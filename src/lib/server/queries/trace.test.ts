import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	makeKnownClaims,
	makeRandomClaims,
	measureFound,
	measureRejected,
	seeded
} from '../../../../tests/fixtures/trace-corpus.ts';
import { parseTrace } from '../../domain/trace-question.ts';
import type { Incident } from '../../domain/incident.ts';
import type { Db } from '../db/open.ts';
import { openTestDb } from '../db/testing.ts';
import { addDataset, addRelease, addRule, makeIncident } from './testing.ts';
import { readTrace } from './trace.ts';

/** More incidents every year, with facts that go their own ways. */
function makeRows(perYear: (year: number) => number, random: () => number): Incident[] {
	const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
	return Array.from({ length: 30 }, (_, index) => 1990 + index).flatMap((year) =>
		Array.from({ length: perYear(year) }, (_, n) =>
			makeIncident(`${year}-${n}`, {
				occurredOn: `${year}-${pick(['01', '03', '05', '09', '11'])}-1${n % 9}`,
				killed: pick([0, 0, 0, 1, 2]),
				wounded: pick([0, 0, 1, 3]),
				duringClasses: pick(['yes', 'no', 'unknown']),
				level: pick(['elementary', 'middle', 'high']),
				setting: pick(['inside', 'outside', 'bus', 'unknown']),
				circumstance: pick(['dispute', 'accident', 'targeted', 'drive-by'])
			})
		)
	);
}

describe('a trace in made-up releases', () => {
	let db: Db;

	beforeAll(() => {
		db = openTestDb();
		const random = seeded(7);
		addDataset(db, 'wide', 'totals');
		addDataset(db, 'narrow', 'rows');
		addDataset(db, 'closed', 'none');
		addRule(db, 'all', ['wide', 'narrow', 'closed'], { everything: true });
		addRelease(
			db,
			'wide',
			'2019-12-31',
			makeRows((year) => 20 + 9 * (year - 1990), random)
		);
		addRelease(
			db,
			'narrow',
			'2019-12-31',
			makeRows((year) => 7 + (year % 4), random)
		);
		addRelease(
			db,
			'closed',
			'2019-12-31',
			makeRows(() => 77, random)
		);
	});
	afterAll(() => db.$client.close());

	function trace(query: string) {
		const read = parseTrace(new URLSearchParams(query));
		if (!read || 'problem' in read) throw new Error(`no question: ${query}`);
		return readTrace(db, read.question);
	}

	it('finds the rule with a name, and links both numbers to their figures', async () => {
		const { verdict, named } = await trace('from=83&to=281&since=1997&later=2019');
		expect(verdict).toBe('exact');
		expect(named[0]).toMatchObject({
			release: 'wide@2019-12-31',
			rule: { id: 'all' },
			off: 0,
			readings: [],
			first: {
				figures: [{ address: '/figures/wide@2019-12-31/all/incidents?from=1997&to=1997&is=83', value: 83 }]
			},
			second: { value: 281, period: '2019' }
		});
	});

	it('says how far a number is off', async () => {
		const { named } = await trace('from=82&to=283&since=1997&later=2019');
		expect(named[0]).toMatchObject({ rule: { id: 'all' }, off: 3 });
	});

	it('gives a rule that was put together the address of a reader’s own', async () => {
		const { found } = await trace('value=200&year=2018&unit=incidents');
		const hit = found.find(({ first }) => first.figures.length > 0)!;
		expect(hit.first.figures[0]!.address).toContain(`where=${hit.rule.where}`);
		expect(hit.rule.address).toBe(`/rules/own?where=${hit.rule.where}`);
	});

	it('flags people where shootings are asked for, and school years where years are', async () => {
		const { named } = await trace('value=200&year=2018&within=50');
		const others = named.filter(({ stretch }) => stretch > 2).flatMap(({ readings }) => readings);
		expect(others.join()).toMatch(/read as shootings/);
		expect(others.join()).toMatch(/school years from/);
	});

	it('never shows a number of a dataset whose terms forbid it', async () => {
		const { named, found } = await trace('value=77&year=2015');
		expect([...named, ...found].filter(({ dataset }) => dataset.id === 'closed')).toEqual([]);
	});

	it('says that nothing matches numbers that no rule gives', async () => {
		const { verdict, found } = await trace('from=900&to=5000&since=1997');
		expect([verdict, found]).toEqual(['none', []]);
	});

	it('answers the same question from memory', async () => {
		const [one, other] = [trace('value=46&year=2015'), trace('value=46&year=2015')];
		expect(await one).toBe(await other);
	});

	it('finds at least four in five known claims, and rejects at least 95 of 100 random ones', async () => {
		expect(await measureFound(db, await makeKnownClaims(db, 80, seeded(3)))).toBeGreaterThanOrEqual(0.8);
		expect(await measureRejected(db, makeRandomClaims(150, seeded(4)))).toBeGreaterThanOrEqual(0.95);
	});
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { StateCode } from '../../domain/state.ts';
import type { Db } from '../db/open.ts';
import { denominators } from '../db/schema/published.ts';
import { openTestDb } from '../db/testing.ts';
import { listStateLines } from './state.ts';
import { addDataset, addEvent, addLink, addRelease, addRule, makeIncident } from './testing.ts';

let db: Db;

beforeEach(() => {
	db = openTestDb();
	for (const id of ['open', 'hidden', 'register'] as const)
		addDataset(db, id, id === 'hidden' ? 'none' : 'rows');
	addRule(db, 'all', ['register', 'open', 'hidden'], { everything: true });
	addEvent(db, 'event', { occurredOn: '2019-03-04', state: 'TX' }, ['Ada Example', null]);
	addRelease(db, 'register', '2021-06-30', [
		makeIncident('event', { occurredOn: '2019-03-04', state: 'TX', killed: 2 })
	]);
	addLink(db, 'register', 'event', 'event');
});

/** Made-up children of a state, the same in each year. */
function addChildren(state: StateCode, from: number, to: number, count: number): void {
	const told = {
		unit: 'people aged 5-17',
		address: 'https://example.org/children',
		status: 'published'
	} as const;
	for (let year = from; year <= to; year += 1) {
		db.insert(denominators)
			.values({
				measure: 'population-5-17',
				area: state,
				periodLabel: String(year),
				year,
				value: count,
				count,
				...told
			})
			.run();
	}
}

/** A release of made-up incidents, so many in each of some years, one in each month from January on. */
function addOpen(state: StateCode, years: Record<number, number>): void {
	const rows = Object.entries(years).flatMap(([year, count]) =>
		Array.from({ length: count }, (_, index) =>
			makeIncident(`${year}-${index}`, {
				occurredOn: `${year}-01-${String(index + 1).padStart(2, '0')}`,
				state
			})
		)
	);
	const last = makeIncident('last', { occurredOn: '2020-12-31', state: 'WY' });
	const first = makeIncident('first', { occurredOn: '2014-01-01', state: 'WY' });
	addRelease(db, 'open', '2021-01-01', [first, ...rows, last]);
}
const openLine = (state: StateCode) =>
	listStateLines(db, state).find(({ dataset }) => dataset.id === 'open')!;

describe('the lines of a state', () => {
	it('are one for each release held in full by its publisher’s own rule, the register first, and none that must not be shown', () => {
		addOpen('TX', { 2019: 3 });
		addRelease(db, 'hidden', '2021-01-01', [makeIncident('row', { occurredOn: '2019-01-01' })]);
		expect(
			listStateLines(db, 'TX').map(({ dataset, rule, incidents, killed }) => [
				dataset.id,
				rule.id,
				incidents.value,
				killed?.value
			])
		).toEqual([
			['register', 'all', 1, 2],
			['open', 'all', 3, 0]
		]);
	});

	it('count the state alone, quiet years as 0 and the last year as a part', () => {
		const [register] = listStateLines(db, 'TX');
		const [first, ...rest] = register!.points;
		expect(first).toMatchObject({ year: 1997, value: 0, complete: true });
		expect(rest.at(-1)).toMatchObject({ year: 2021, value: 0, complete: false });
		expect(rest.find(({ year }) => year === 2019)).toMatchObject({ value: 1 });
		expect(register!.incidents.address).toBe(
			'/figures/register@2021-06-30/all/incidents?from=1997&to=2021&state=TX&is=1'
		);
		expect(listStateLines(db, 'VT')[0]!.incidents.value).toBe(0);
	});

	it('leave out a dataset whose own rule is not written down here', () => {
		addDataset(db, 'words', 'rows');
		db.run(`update datasets set native_rule = 'unknown' where id = 'words'`);
		addRelease(db, 'words', '2021-01-01', [makeIncident('row', { occurredOn: '2019-01-01' })]);
		expect(listStateLines(db, 'TX').map(({ dataset }) => dataset.id)).toEqual(['register']);
	});
});

describe('the rate of a state', () => {
	it('divides the years that are counted whole by the children of the same years', () => {
		addChildren('TX', 2014, 2020, 1_000_000);
		addOpen('TX', { 2015: 12, 2020: 9 });
		const { rate } = openLine('TX');
		expect(rate).toMatchObject({
			standing: 'stable',
			period: { from: 2014, to: 2020 },
			count: { value: 21 },
			exposure: { value: 7_000_000, years: 7 }
		});
		expect('exposure' in rate && rate.exposure.parts[0]).toEqual({
			address: '/denominators#children-TX-2014',
			value: 1_000_000
		});
	});

	it('leaves out what the release counts in years without a denominator', () => {
		addChildren('TX', 2018, 2019, 1_000_000);
		addOpen('TX', { 2015: 12, 2018: 12, 2020: 9 });
		expect(openLine('TX').rate).toMatchObject({
			standing: 'unstable',
			period: { from: 2018, to: 2019 },
			count: { value: 12 }
		});
	});

	it('is not given across a gap, which is named', () => {
		addChildren('TX', 2014, 2015, 1_000_000);
		addChildren('TX', 2017, 2020, 1_000_000);
		addOpen('TX', { 2015: 12, 2020: 9 });
		expect(openLine('TX').rate).toEqual({
			standing: 'no-denominator',
			gap: 'no population figure held for 2016',
			missing: [2016]
		});
	});

	it('is not given for a territory without a denominator', () => {
		addOpen('GU', { 2015: 12, 2020: 9 });
		expect(openLine('GU').rate).toEqual({
			standing: 'no-denominator',
			gap: 'no population figure held for 1997 to 2021',
			missing: Array.from({ length: 25 }, (_, index) => 1997 + index)
		});
	});

	it('is not given for few incidents, nor among few children', () => {
		addChildren('TX', 2014, 2020, 1_000_000);
		addChildren('VT', 2014, 2020, 90_000);
		addOpen('VT', { 2015: 12, 2020: 9 });
		const [register] = listStateLines(db, 'TX');
		expect(register!.rate).toMatchObject({ standing: 'too-few-incidents', count: { value: 1 } });
		expect(openLine('VT').rate).toMatchObject({ standing: 'too-few-people', count: { value: 21 } });
	});
});

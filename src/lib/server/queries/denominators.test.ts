import { beforeEach, describe, expect, it } from 'vitest';
import { exposureOf } from '../../domain/rate.ts';
import type { Db } from '../db/open.ts';
import { denominators } from '../db/schema/published.ts';
import { openTestDb } from '../db/testing.ts';
import { listDenominators, readDenominators } from './denominators.ts';

type Row = typeof denominators.$inferInsert;
let db: Db;

beforeEach(() => {
	db = openTestDb();
});

/** A made-up value: enrollment of the United States unless told otherwise. */
function add(year: number, count: number, other: Partial<Row> = {}): void {
	const what = { measure: 'public-prek12-enrollment', area: 'US', status: 'published' } as const;
	const told = {
		periodLabel: String(year),
		value: count,
		unit: 'students',
		address: 'https://example.org/a'
	};
	db.insert(denominators)
		.values({ ...what, ...told, year, count, ...other })
		.run();
}
const counts = (...asked: Parameters<typeof readDenominators>) =>
	readDenominators(...asked).map(({ count }) => count);

describe('the denominators of a period', () => {
	it('are one a year, each with its address, its source and what one must know', () => {
		add(2018, 500, { note: 'Rounded.' });
		expect(readDenominators(db, 'pupils', 'US', 2018, 2018)).toEqual([
			{
				year: 2018,
				count: 500,
				status: 'published',
				address: '/denominators#pupils-US-2018',
				source: 'https://example.org/a',
				note: 'Rounded.'
			}
		]);
	});

	it('have gaps that say so, and nothing is put in between', () => {
		add(2000, 470);
		add(2002, 482);
		const years = readDenominators(db, 'pupils', 'US', 2000, 2002);
		expect(years[1]).toEqual({ year: 2001, count: null, gap: 'no enrollment figure held for 2001' });
		expect(exposureOf('pupils', years)).toEqual({
			value: null,
			missing: [2001],
			gap: 'no enrollment figure held for 2001'
		});
	});

	it('keep to their series and to their place', () => {
		add(2019, 500);
		add(2019, 54, { measure: 'population-5-17', area: 'TX' });
		add(2019, 9, { measure: 'public-schools', unit: 'schools' });
		expect(counts(db, 'pupils', 'US', 2019, 2019)).toEqual([500]);
		expect(counts(db, 'children', 'TX', 2019, 2019)).toEqual([54]);
		expect(counts(db, 'children', 'US', 2019, 2019)).toEqual([null]);
		expect(counts(db, 'pupils', 'VT', 2019, 2019)).toEqual([null]);
	});

	it('take a published value before a projected one, wherever it stands in the file', () => {
		add(2021, 506, { status: 'projected', address: 'https://example.org/old' });
		add(2021, 494);
		add(2021, 501, { status: 'projected', address: 'https://example.org/new' });
		add(2022, 496);
		add(2022, 507, { status: 'projected', address: 'https://example.org/old' });
		expect(readDenominators(db, 'pupils', 'US', 2021, 2022)).toMatchObject([
			{ count: 494, status: 'published' },
			{ count: 496, status: 'published' }
		]);
	});

	it('take the last in the file of several of one kind, which is the newest', () => {
		add(2017, 506, { address: 'https://example.org/first' });
		add(2017, 507, { address: 'https://example.org/second' });
		add(2025, 510, { status: 'projected', address: 'https://example.org/first' });
		add(2025, 509, { status: 'projected', address: 'https://example.org/second' });
		expect(counts(db, 'pupils', 'US', 2017, 2017)).toEqual([507]);
		expect(readDenominators(db, 'pupils', 'US', 2025, 2025)).toMatchObject([
			{ count: 509, status: 'projected', source: 'https://example.org/second' }
		]);
	});

	it('of a school year are those of the year in which it begins', () => {
		add(2022, 496, { periodLabel: '2022-23' });
		expect(readDenominators(db, 'pupils', 'US', 2022, 2023)).toMatchObject([
			{ year: 2022, count: 496 },
			{ year: 2023, count: null }
		]);
	});
});

it('the list of denominators has the country first, then states by name, each from its first year to its last', () => {
	add(2019, 7, { measure: 'population-5-17', area: 'WY' });
	add(2019, 5, { measure: 'population-5-17', area: 'AL' });
	add(2020, 482);
	add(2018, 470);
	add(2018, 90, { measure: 'public-schools', unit: 'schools' });
	expect(
		listDenominators(db).map(({ per, area, years }) => [per, area, years.map(({ count }) => count)])
	).toEqual([
		['pupils', 'US', [470, null, 482]],
		['children', 'AL', [5]],
		['children', 'WY', [7]]
	]);
});

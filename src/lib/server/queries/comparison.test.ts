import { beforeEach, describe, expect, it } from 'vitest';
import type { Comparison, Part } from '../../domain/comparison.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import type { StateCode } from '../../domain/state.ts';
import type { Db } from '../db/open.ts';
import { denominators } from '../db/schema/published.ts';
import { openTestDb } from '../db/testing.ts';
import { readComparison } from './comparison.ts';
import { isProblem } from './figure-answer.ts';
import { addDataset, addRelease, addRule, addTotal, makeIncident } from './testing.ts';

let db: Db;

beforeEach(() => {
	db = openTestDb();
	addDataset(db, 'open', 'rows');
	addRule(db, 'all', ['open'], { everything: true });
	addRule(db, 'any-victim', ['open'], { fact: 'killed', atLeast: 1 });
	addIncidents({
		TX: [1, 1, 1, 1, 1, 2, 3, 2, 3, 2],
		OH: [0, 0, 5, 0, 0, 2, 3, 2, 3, 2],
		VT: [0, 0, 0, 0, 0, 0, 0, 0, 0, 3]
	});
});

/** Made-up incidents of the years from 2011 to 2020, so many in each; the release ends in the middle of 2021. */
function addIncidents(counts: Partial<Record<StateCode, number[]>>): void {
	const rows = Object.entries(counts).flatMap(([state, years]) =>
		years.flatMap((count, index) =>
			Array.from({ length: count }, (_, n) =>
				makeIncident(`${state}-${index}-${n}`, {
					occurredOn: `${2011 + index}-05-0${n + 1}`,
					state: state as StateCode
				})
			)
		)
	);
	const first = makeIncident('first', { occurredOn: '2011-01-01', state: 'WY' });
	addRelease(db, 'open', '2021-06-30', [first, ...rows]);
}

/** Made-up children of a state, the same in each year from 2011 to 2020. */
function addChildren(area: StateCode, count: number): void {
	const told = { unit: 'people aged 5-17', address: 'https://example.org/', status: 'published' } as const;
	for (let year = 2011; year <= 2020; year += 1) {
		const value = {
			measure: 'population-5-17',
			area,
			periodLabel: String(year),
			year,
			value: count
		} as const;
		db.insert(denominators)
			.values({ ...value, count, ...told })
			.run();
	}
}

const early = (...states: StateCode[]): Part => ({ from: 2011, to: 2015, states });
const late = (...states: StateCode[]): Part => ({ from: 2016, to: 2020, states });
function compare(first: Part, second: Part, other: Partial<Comparison> = {}) {
	const { states: _states, ...others } = noFilters;
	return readComparison(db, {
		...{ release: { dataset: 'open', label: '2021-06-30' }, rule: 'all', measure: 'incidents' },
		...{ basis: 'calendar', ...others, first, second, per: 'years', ...other }
	});
}
function compared(...asked: Parameters<typeof compare>) {
	const result = compare(...asked);
	if (isProblem(result)) throw new Error(result.problem);
	return result;
}

describe('a comparison of two periods', () => {
	// R: r <- poisson.test(c(12, 5), c(5, 5)); c(r$estimate, r$conf.int)
	it('has the exact interval where the years scatter no more than chance', () => {
		const { first, second, ratio, boundary } = compared(early('TX'), late('TX'));
		expect([first.count.value, second.count.value, second.perYear]).toEqual([5, 12, 2.4]);
		expect(ratio).toMatchObject({ ratio: 2.4, widened: false, level: 0.95 });
		expect(ratio.low).toBeCloseTo(0.7870458942, 6);
		expect(ratio.high).toBeCloseTo(8.6959811187, 6);
		expect(boundary).toBeNull();
	});

	// R: a <- c(2,3,2,3,2); b <- c(0,0,5,0,0); x <- function(v) sum((v-mean(v))^2/mean(v)); o <- function(p) p/(1-p)
	// s <- (x(a)+x(b))/8 * (qt(.025,8)/qnorm(.025))^2
	// c((x(a)+x(b))/8, o(qbeta(.025, 12/s, 5/s+1)), 1/o(qbeta(.025, 5/s, 12/s+1)))
	it('has a wider one where they scatter more', () => {
		const { ratio } = compared(early('OH'), late('OH'));
		expect(ratio).toMatchObject({ ratio: 2.4, widened: true, df: 8 });
		expect(ratio.phi).toBeCloseTo(2.5625, 6);
		expect(ratio.low).toBeCloseTo(0.25713753862, 6);
		expect(ratio.high).toBeCloseTo(51.1000711097, 4);
	});

	// R: poisson.test(c(3, 0), c(1, 1))$conf.int
	it('has one bound where the first has none, and of two single years knows no scatter', () => {
		const one = (year: number): Part => ({ from: year, to: year, states: ['VT'] });
		const { ratio } = compared(one(2019), one(2020));
		expect(ratio).toMatchObject({ ratio: null, high: Infinity, phi: null, widened: false });
		expect(ratio.low).toBeCloseTo(0.413231355, 6);
	});

	it('opens both counts and each of their years onto their lists', () => {
		const { second } = compared(early('TX'), late('TX'));
		expect(second.count.address).toBe(
			'/figures/open@2021-06-30/all/incidents?from=2016&to=2020&state=TX&is=12'
		);
		expect(second.points.map(({ value }) => value)).toEqual([2, 3, 2, 3, 2]);
	});
});

describe('a comparison per child', () => {
	// R: poisson.test(c(12, 6), c(10, 5))$conf.int
	it('divides by the children of the same years and places', () => {
		addChildren('TX', 2_000_000);
		addChildren('WY', 600_000);
		addChildren('VT', 400_000);
		db.run(`update records set state = 'WY' where source_id like 'TX-_-0' and occurred_on < '2016'`);
		const { first, second, ratio } = compared(early('VT', 'WY'), late('TX'), { per: 'children' });
		expect(first.count.value).toBe(6); // with the first row of the release
		expect([first.children!.value, second.children!.value]).toEqual([5_000_000, 10_000_000]);
		expect(first.children!.parts).toHaveLength(10);
		expect(ratio.ratio).toBeCloseTo(1, 9);
		expect([ratio.widened, ratio.low, ratio.high]).toEqual([
			false,
			expect.closeTo(0.3473502552, 6),
			expect.closeTo(3.2473561698, 6)
		]);
	});

	it('is refused where the children of a year are not known, which is named', () => {
		expect(compare(early('TX'), late('TX'), { per: 'children' })).toMatchObject({
			problem: expect.stringContaining('in Texas: no population figure held for 2011 to 2015'),
			status: 400
		});
	});
});

describe('what cannot be compared', () => {
	it('is a year that the release covers in part', () => {
		expect(compare(early(), { from: 2020, to: 2021, states: [] })).toMatchObject({
			problem: 'The release open@2021-06-30 covers a part of 2021 only: choose whole years.'
		});
	});

	it('is a year that it says nothing of', () => {
		expect(compare({ from: 2009, to: 2012, states: [] }, late())).toMatchObject({
			problem: 'The release open@2021-06-30 says nothing of 2009.'
		});
	});

	it('is two parts that share incidents', () => {
		expect(compare(early('TX'), early())).toMatchObject({
			problem: expect.stringContaining('nothing in common')
		});
	});

	it('is a state in a publisher’s totals of the country, which themselves can be', () => {
		for (const year of [2018, 2019]) addTotal(db, ['open', '2025', 'all'], year, year === 2018 ? 5 : 12);
		const release = { dataset: 'open', label: '2025' };
		const one = (year: number, ...states: StateCode[]): Part => ({ from: year, to: year, states });
		expect(compared(one(2018), one(2019), { release }).ratio.ratio).toBe(2.4);
		expect(compare(one(2018, 'TX'), one(2019, 'TX'), { release })).toMatchObject({
			problem: expect.stringContaining('only yearly totals of the whole country')
		});
	});
});

it('a comparison across the year in which the collecting changed says so, and one of two places does not', () => {
	addDataset(db, 'changed', 'rows');
	db.run(`update rules set datasets = '["open","changed"]'`);
	const rows = Array.from({ length: 300 }, (_, n) => {
		const year = 2006 + Math.floor(n / 20);
		const killed = n % 20 < (year < 2013 ? 16 : 4) ? 1 : 0;
		return makeIncident(`r-${n}`, { occurredOn: `${year}-12-31`, killed, state: n % 2 ? 'TX' : 'OH' });
	});
	rows[0]!.occurredOn = '2006-01-01';
	addRelease(db, 'changed', '2020-12-31', rows);
	const release = { dataset: 'changed', label: '2020-12-31' };
	const before: Part = { from: 2006, to: 2012, states: ['TX'] };
	const after: Part = { from: 2013, to: 2020, states: ['TX'] };
	expect(compared(before, after, { release }).boundary).toBe(2013);
	const whole: Part = { from: 2006, to: 2020, states: ['TX'] };
	expect(compared(whole, { ...whole, states: ['OH'] }, { release }).boundary).toBeNull();
});

import { beforeEach, describe, expect, it } from 'vitest';
import { noFilters } from '../../domain/figure-filters.ts';
import type { View } from '../../domain/view.ts';
import type { Db } from '../db/open.ts';
import { denominators } from '../db/schema/published.ts';
import { openTestDb } from '../db/testing.ts';
import { addDataset, addRelease, addRule, addTotal, makeIncident } from './testing.ts';
import { isMissing, readTrendLines, type TrendLine } from './trend-line.ts';

let db: Db;

const view: View = {
	...{ release: { dataset: 'open', label: '2021-06-30' }, rule: 'all', measure: 'incidents' },
	...{ from: 2015, to: 2021, basis: 'calendar', ...noFilters },
	...{ show: 'count', mean: 0, apart: 'none', beside: [] }
};
/** Made-up incidents by year; the release ends in the middle of 2021. */
const counts = { 2015: 12, 2016: 0, 2017: 15, 2018: 20, 2019: 24, 2020: 30, 2021: 11 };

beforeEach(() => {
	db = openTestDb();
	addDataset(db, 'open', 'rows');
	addDataset(db, 'closed', 'totals');
	addRule(db, 'all', ['open', 'closed'], { everything: true });
	addRule(db, 'fatal', ['open'], { fact: 'killed', atLeast: 1 });
	addRule(db, 'elsewhere', ['closed'], { everything: true });
	const rows = Object.entries(counts).flatMap(([year, count]) =>
		Array.from({ length: count }, (_, index) =>
			makeIncident(`${year}-${index}`, {
				occurredOn: `${year}-01-${String(index + 1).padStart(2, '0')}`,
				state: index % 2 === 0 ? 'TX' : 'OH',
				killed: year >= '2019' && index === 0 ? 1 : 0
			})
		)
	);
	addRelease(db, 'open', '2021-06-30', [makeIncident('first', { occurredOn: '2014-01-01' }), ...rows]);
});

/** Made-up pupils of the country. */
function addPupils(years: Record<number, number>): void {
	const told = { unit: 'students', address: 'https://example.org/pupils', status: 'published' } as const;
	for (const [label, count] of Object.entries(years)) {
		const year = Number(label);
		db.insert(denominators)
			.values({
				...{ measure: 'public-prek12-enrollment', area: 'US', periodLabel: label, year },
				...{ value: count, count, ...told }
			})
			.run();
	}
}

function readFirst(changes: Partial<View> = {}): TrendLine {
	const [line] = readTrendLines(db, { ...view, ...changes }).lines;
	if (!line || isMissing(line)) throw new Error(line?.problem ?? 'no line');
	return line;
}
const pointOf = (year: number, changes: Partial<View> = {}) =>
	readFirst(changes).points.find((point) => point.year === year)!;

describe('the line of a view', () => {
	it('has the exact interval of each whole year', () => {
		// R: poisson.test(12)$conf.int; poisson.test(0)$conf.int
		expect(pointOf(2015).interval?.low).toBeCloseTo(6.200575, 6);
		expect(pointOf(2015).interval?.high).toBeCloseTo(20.961585, 6);
		expect(pointOf(2016).interval).toEqual({ low: 0, high: expect.closeTo(3.688879, 6) as number });
	});

	it('gives a part of a year no interval, and lets it into no statistic', () => {
		expect(pointOf(2021)).toMatchObject({ value: 11, complete: false, interval: null });
		expect(readFirst().trend.trend?.years).toEqual({ from: 2015, to: 2020 });
	});

	it('gives people no interval: several come to harm in one event', () => {
		expect(pointOf(2019, { measure: 'killed' })).toMatchObject({ value: 1, interval: null });
	});

	it('divides each whole year by its own pupils, and says where there are none', () => {
		addPupils({ 2015: 50_000_000, 2018: 48_000_000 });
		const asked = { show: 'pupils' } as const;
		// R: poisson.test(12, 50)$conf.int
		expect(pointOf(2015, asked).rate).toEqual({
			value: 0.24,
			interval: { low: expect.closeTo(0.1240115, 6) as number, high: expect.closeTo(0.4192317, 6) as number },
			per: { address: '/denominators#pupils-US-2015', value: 50_000_000 }
		});
		expect(pointOf(2017, asked)).toMatchObject({ rate: null, gap: 'no enrollment figure held for 2017' });
		expect(pointOf(2021, asked)).toMatchObject({ rate: null, gap: 'no rate: a part of the year only' });
	});

	it('gives no rate of fewer than ten', () => {
		addPupils({ 2016: 50_000_000 });
		expect(pointOf(2016, { show: 'pupils' })).toMatchObject({
			rate: null,
			gap: 'no rate: fewer than ten counted'
		});
	});

	it('has a centered mean over whole years, and none at the ends', () => {
		const means = readFirst({ mean: 3 }).points.map(({ mean }) => mean);
		expect(means).toEqual([null, 9, 35 / 3, 59 / 3, 74 / 3, null, null]);
	});

	it('is an index of the first year that all lines count whole', () => {
		const asked: View = { ...view, show: 'index', from: 2014, beside: [{ kind: 'state', state: 'TX' }] };
		const { lines, base } = readTrendLines(db, { ...asked, from: 2015 });
		expect(base).toBe(2015);
		expect(lines.map((line) => (isMissing(line) ? null : line.points[2]?.index))).toEqual([
			125,
			expect.closeTo(133.333333, 6)
		]);
	});

	it('has no index where the first year is zero', () => {
		expect(pointOf(2018, { show: 'index', from: 2016 }).index).toBeNull();
	});
});

describe('lines beside another', () => {
	it('are read once, however often they are asked for', () => {
		const beside = [
			{ kind: 'rule', rule: 'all' },
			{ kind: 'rule', rule: 'fatal' }
		] as const;
		expect(readTrendLines(db, { ...view, beside: [...beside] }).lines.map(({ line }) => line.rule)).toEqual([
			'all',
			'fatal'
		]);
	});

	it('are told where they cannot be drawn, and the rest stays', () => {
		const { lines } = readTrendLines(db, { ...view, beside: [{ kind: 'rule', rule: 'elsewhere' }] });
		expect(lines.map(isMissing)).toEqual([false, true]);
		expect(lines[1]).toMatchObject({ problem: expect.stringContaining('cannot be applied') as string });
	});

	it('have no rate by state where pupils are held for the country only', () => {
		const { lines } = readTrendLines(db, { ...view, show: 'pupils', states: ['TX'] });
		expect(lines[0]).toMatchObject({ problem: expect.stringContaining('whole country only') as string });
	});
});

describe('yearly totals', () => {
	it('cannot be narrowed down to a state, and the line says so', () => {
		for (const year of [2018, 2019, 2020]) addTotal(db, ['closed', '2020-12-31', 'all'], year, year - 2000);
		const asked = { ...view, release: { dataset: 'closed', label: '2020-12-31' } };
		expect(readTrendLines(db, asked).lines.map(isMissing)).toEqual([false]);
		expect(readTrendLines(db, { ...asked, states: ['TX'] }).lines[0]).toMatchObject({
			problem: expect.stringContaining('yearly totals of Dataset closed only') as string
		});
	});
});

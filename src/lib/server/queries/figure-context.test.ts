import { beforeEach, describe, expect, it } from 'vitest';
import type { FigureAddress } from '../../domain/figure.ts';
import type { Db } from '../db/open.ts';
import { denominators } from '../db/schema/published.ts';
import { openTestDb } from '../db/testing.ts';
import { isProblem } from './figure-answer.ts';
import { readContext } from './figure-context.ts';
import { readFigure } from './figure.ts';
import { figureOn } from './testing-releases.ts';
import { addDataset, addRelease, addRule, makeIncident } from './testing.ts';

let db: Db;

beforeEach(() => {
	db = openTestDb();
	addDataset(db, 'open', 'rows');
	addRule(db, 'all', ['open'], { everything: true });
	const rows = Array.from({ length: 28 }, (_, index) =>
		makeIncident(`row-${index}`, {
			occurredOn: `2022-0${1 + (index % 9)}-15`,
			killed: index % 2,
			state: index < 12 ? 'TX' : 'OH',
			level: index % 4 === 0 ? 'unknown' : 'high',
			hour: index % 3 === 0 ? null : 9
		})
	);
	addRelease(db, 'open', '2025-01-31', [makeIncident('first', { occurredOn: '2020-01-01' }), ...rows]);
});

/** People of a year, as a publisher gives them. */
function addPeople(measure: 'population-5-17' | 'public-prek12-enrollment', area: 'US' | 'TX', year: number) {
	db.insert(denominators)
		.values({
			...{ measure, area, year, periodLabel: String(year), count: area === 'US' ? 50_000_000 : 5_000_000 },
			...{ status: 'published', unit: 'students', value: 1, address: 'https://example.org/people' }
		})
		.run();
}

function contextOf(asked: Partial<FigureAddress> = {}) {
	const address = figureOn('open@2025-01-31', asked);
	const figure = readFigure(db, address);
	if (isProblem(figure)) throw new Error(figure.problem);
	return readContext(db, address, figure);
}

describe('beside a figure', () => {
	it('stands the exact interval of a count of incidents', () => {
		// R: print(poisson.test(28)$conf.int, digits = 10)
		const { interval } = contextOf();
		expect(interval!.low).toBeCloseTo(18.60579666, 7);
		expect(interval!.high).toBeCloseTo(40.46779594, 7);
	});

	it('stands no interval of people, who come several to one event, nor of a part of a period', () => {
		expect(contextOf({ measure: 'killed' }).interval).toBeNull();
		expect(contextOf({ to: 2025 })).toMatchObject({ interval: null, rates: [] });
	});

	it('stands its rate, with every denominator named', () => {
		addPeople('public-prek12-enrollment', 'US', 2022);
		const [pupils, children] = contextOf().rates;
		expect(pupils).toMatchObject({
			...{ per: 'pupils', standing: 'stable', value: 0.56 },
			parts: [{ address: '/denominators#pupils-US-2022', value: 50_000_000 }]
		});
		expect(pupils!.interval!.low).toBeCloseTo(18.6058 / 50, 5);
		expect(children).toMatchObject({ standing: 'no-denominator', value: null, parts: [] });
		expect(children!.gap).toMatch(/^no population figure held for 2022/);
	});

	it('stands for a state the rate per child alone', () => {
		addPeople('population-5-17', 'TX', 2022);
		expect(contextOf({ states: ['TX'] }).rates).toMatchObject([
			{ per: 'children', standing: 'unstable', value: 2.4 }
		]);
	});

	it('stands no rate of what belongs to no denominator, nor of too few', () => {
		addPeople('public-prek12-enrollment', 'US', 2022);
		addPeople('population-5-17', 'TX', 2022);
		expect(contextOf({ levels: ['high'] }).rates).toEqual([]);
		expect(contextOf({ measure: 'named' }).rates).toEqual([]);
		expect(contextOf({ states: ['TX'], measure: 'killed' }).rates).toMatchObject([
			{ standing: 'too-few-incidents', value: null, parts: [] }
		]);
	});

	it('stands how many incidents a filter leaves out because nobody knows', () => {
		expect(contextOf({ levels: ['high'], hours: ['9'], measure: 'killed' }).unknown).toEqual([
			{
				...{ filter: 'levels', fact: 'level', value: 4 },
				address: '/figures/open@2025-01-31/all/incidents?from=2022&to=2022&level=unknown&hour=9&is=4'
			},
			{
				...{ filter: 'hours', fact: 'hour', value: 7 },
				address: '/figures/open@2025-01-31/all/incidents?from=2022&to=2022&level=high&hour=unknown&is=7'
			}
		]);
		expect(contextOf({ levels: ['high', 'unknown'] }).unknown).toEqual([]);
		expect(contextOf().unknown).toEqual([]);
	});
});

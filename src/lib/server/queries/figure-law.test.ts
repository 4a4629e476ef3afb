import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeCitation } from '../../domain/citation-status.ts';
import { type FigureAddress, parseFigure } from '../../domain/figure.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import { levels } from '../../domain/incident.ts';
import { ownRuleId } from '../../domain/own-rule.ts';
import { threeValues } from '../../domain/three-valued.ts';
import { measureIds } from '../../domain/measure.ts';
import { timeBasisIds } from '../../domain/period.ts';
import { parseRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { isProblem, type FigureAnswer, type FigureEntry } from './figure-answer.ts';
import { listFigureSources } from './figure-sources.ts';
import { readFigure } from './figure.ts';
import { figuresCounting } from './figures-counting.ts';
import { readSeries } from './series.ts';
import { eventIds, makeRandomDb, published, releases, rules, states } from './testing-random.ts';

/** Mostly no filter. */
function listOf<T extends string>(all: readonly T[]): fc.Arbitrary<T[]> {
	return fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, fc.subarray([...all]));
}

const addresses: fc.Arbitrary<FigureAddress> = fc
	.record({
		release: fc
			.oneof(fc.constantFrom(...releases), fc.constantFrom(...published))
			.map((text) => parseRelease(text)!),
		rule: fc.constantFrom(...rules, 'all', 'fatal', 'classes'),
		measure: fc.constantFrom(...measureIds),
		from: fc.integer({ min: 2017, max: 2024 }),
		years: fc.nat({ max: 6 }),
		basis: fc.constantFrom(...timeBasisIds),
		states: listOf(states),
		levels: listOf(levels),
		classes: listOf(threeValues),
		circumstances: listOf(['accident', 'dispute', 'unknown'] as const),
		months: listOf(['1', '7', '12'] as const),
		weekdays: listOf(['sun', 'wed'] as const),
		hours: listOf(['9', 'unknown']),
		until: fc.option(fc.constantFrom('02-28', '09-22'), { freq: 3 }),
		own: fc.option(
			fc.constantFrom('killed:1..', 'killed:1..~wounded:1..', 'duringClasses:!yes:unknown;level:high'),
			{ freq: 3 }
		),
		is: fc.option(fc.nat({ max: 20 }))
	})
	.map(({ years, own, ...rest }) => ({
		...rest,
		to: rest.from + years,
		where: own,
		rule: own === null ? rest.rule : ownRuleId(own)
	}));

/** Addresses at which published totals can answer. */
const totals = fc
	.record({
		address: addresses,
		release: fc.constantFrom(...published).map((text) => parseRelease(text)!),
		rule: fc.constantFrom(...rules),
		from: fc.integer({ min: 2018, max: 2022 }),
		to: fc.integer({ min: 2018, max: 2022 })
	})
	.map(({ address, release, rule, from, to }) => ({
		...address,
		...{ release, rule, from: Math.min(from, to), to: Math.max(from, to) },
		...{ basis: 'calendar' as const, ...noFilters }
	}));

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

function peopleOf({ people, notNamed, beyond }: FigureEntry): number {
	return people.length + sum(notNamed.map(({ count }) => count)) - beyond;
}

/** What breaks the law in an answer: the list must add up to the number, and every part of it lead to people. */
function faultsOf({ value, entries, unlisted, status, cited, newest }: FigureAnswer): string[] {
	const days = entries.map(({ occurredOn }) => occurredOn);
	const held = {
		'counts add up to the value': sum(entries.map(({ counts }) => counts)) + (unlisted?.count ?? 0) === value,
		'something is unlisted or nothing is said of it': unlisted === null || unlisted.count > 0,
		'status compares the value': status === judgeCitation(cited, value, newest?.value ?? null),
		'people add up to the killed': entries.every((entry) => peopleOf(entry) === entry.killed),
		'no more are beyond than there are': entries.every(({ beyond }) => beyond >= 0),
		'every entry leads to people': entries.every(
			({ people, notNamed, told }) => people.length + notNamed.length > 0 || told !== null
		),
		'no reason without people': entries.every(({ notNamed }) => notNamed.every(({ count }) => count > 0)),
		'by date': days.every((day, index) => index === 0 || days[index - 1]! <= day)
	};
	return Object.entries(held).flatMap(([law, holds]) => (holds ? [] : law));
}

describe('no figure alone', () => {
	it.for([1, 2])('adds up and leads to people, whatever is asked (database %i)', (seed) => {
		const db = makeRandomDb(seed);
		const kinds = new Map<string, number>();
		fc.assert(
			fc.property(fc.oneof({ weight: 2, arbitrary: addresses }, totals), (address) => {
				const figure = readFigure(db, address);
				const kind = isProblem(figure) ? 'problem' : figure.kind;
				kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
				if (isProblem(figure)) expect(figure.problem).toMatch(/^[A-Z“].*\.$|@/);
				else expect(faultsOf(figure)).toEqual([]);
			}),
			{ numRuns: 400, seed }
		);
		expect(kinds.get('rows')).toBeGreaterThan(50);
		expect(kinds.get('published')).toBeGreaterThan(50);
	});

	it('lets no id, school or place of a totals dataset’s row into any answer', () => {
		const db = makeRandomDb(4);
		let listed = 0;
		const gated = addresses.map((address) => ({
			...address,
			release: { dataset: 'gated', label: '2024-02-01' }
		}));
		fc.assert(
			fc.property(gated, (address) => {
				const figure = readFigure(db, address);
				expect(JSON.stringify(figure)).not.toMatch(/secret/i);
				if (!isProblem(figure)) listed += figure.entries.length;
			}),
			{ numRuns: 250 }
		);
		expect(listed).toBeGreaterThan(100);
		expect(JSON.stringify(eventIds.map((id) => figuresCounting(db, id)))).not.toMatch(/secret/i);
	});

	it('lets no withdrawn name into any answer', () => {
		const db = makeRandomDb(5);
		for (const measure of ['incidents', 'killed', 'wounded'] as const) {
			const figure = readFigure(db, {
				release: { dataset: 'register', label: '2024-01-01' },
				rule: 'all',
				measure,
				...{ from: 2018, to: 2023, basis: 'calendar', ...noFilters, is: null }
			});
			expect(JSON.stringify(figure)).toMatch(/Name 1 0/);
			expect(JSON.stringify(figure)).not.toMatch(/Name (0|5|10|15) 0/);
		}
	});
});

describe('a line of yearly values', () => {
	it('has at every year the value of that year’s figure', () => {
		const db = makeRandomDb(6);
		let points = 0;
		fc.assert(
			fc.property(fc.oneof(addresses, totals), (line) => {
				const series = readSeries(db, line);
				if (isProblem(series)) return;
				for (const { year, value, complete, evidence, address } of series) {
					const figure = readFigure(db, { ...line, from: year, to: year, is: value });
					expect(figure).toMatchObject({ cited: value, value, complete, evidence, address });
					points++;
				}
			}),
			{ numRuns: 120 }
		);
		expect(points).toBeGreaterThan(100);
	});
});

describe('the figures in which an event is counted', () => {
	it('each give the value said, with the event among its entries', () => {
		const db = makeRandomDb(7);
		let figures = 0;
		for (const id of eventIds.slice(0, 20)) {
			for (const { value, address } of figuresCounting(db, id).flatMap((group) => group.figures)) {
				const figure = readAt(db, address);
				expect(figure).toMatchObject({ status: 'verified', value });
				expect(figure.entries.map(({ href }) => href)).toContain(`/events/${id}`);
				figures++;
			}
		}
		expect(figures).toBeGreaterThan(50);
	});
});

describe('the figures that can be asked for', () => {
	it('each answer for their whole span, from rows where those are held', () => {
		const db = makeRandomDb(8);
		const sources = listFigureSources(db);
		for (const { firstYear, lastYear, kind, ...asked } of sources) {
			const figure = readFigure(db, {
				...asked,
				...{ from: firstYear, to: lastYear, ...noFilters, is: null }
			});
			expect(figure).toMatchObject({ kind });
		}
		expect(new Set(sources.map(({ kind }) => kind))).toEqual(new Set(['rows', 'published']));
	});
});

function readAt(db: Db, address: string): FigureAnswer {
	const { pathname, searchParams } = new URL(address, 'https://example.org');
	const [, , release = '', rule = '', measure = ''] = pathname.split('/');
	const parsed = parseFigure({ release, rule, measure }, searchParams);
	if ('problem' in parsed) throw new Error(parsed.problem);
	const figure = readFigure(db, parsed.figure);
	if (isProblem(figure)) throw new Error(figure.problem);
	return figure;
}

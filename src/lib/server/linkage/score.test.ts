import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '../../domain/incident.ts';
import { outcomesOf } from './compare.ts';
import { toRecord, type Facts } from './record.ts';
import { judgePair } from './score.ts';
import { weights } from './weights.ts';

const usual: Facts = {
	sourceId: '1',
	occurredOn: '2010-04-20',
	hour: 14,
	school: 'Example High School',
	city: 'Sample City',
	level: 'high',
	killed: 1,
	wounded: 2
};
const make = (datasetId: string, facts: Partial<Facts> = {}) =>
	toRecord(datasetId, ['one'], { ...usual, ...facts });
const judge = (facts: Partial<Facts>, crowd = 1) => {
	const number = facts.school?.startsWith('P.S.') ? { school: 'P.S. 18' } : {};
	return judgePair(make('a', number), make('b', facts), crowd);
};

describe('a row like another is', () => {
	it.for([
		['same', 'in everything', {}],
		['same', 'a day later', { occurredOn: '2010-04-21' }],
		['same', 'with a short name', { school: 'Example HS' }],
		['same', 'with a longer name', { school: 'Ada Example High School' }],
		['same', 'in the next city', { city: 'Elsewhere' }],
		['same', 'where the toll is told otherwise', { wounded: 9 }],
		['same', 'without an hour and a number of wounded', { hour: null, wounded: null }],
		['review', 'under a name that shares nothing', { school: 'Oakhill High School' }],
		['review', 'at an elementary school of that name', { school: 'Example Elementary', level: 'elementary' }],
		['different', 'at a school of another number', { school: 'P.S. 81' }],
		['different', 'at another school elsewhere', { school: 'Oakhill High School', city: 'Elsewhere' }],
		[
			'different',
			'at that school two days later, in another hour, with another toll',
			{ occurredOn: '2010-04-22', hour: 22, killed: 0, wounded: 1 }
		]
	] as const)('%s: %s', ([outcome, , facts]) => {
		expect(judge(facts).outcome).toBe(outcome);
	});
});

it('each of many candidates is less probable than a lone one', () => {
	const scores = [1, 2, 10, 1000].map(
		(crowd) => judge({ hour: null, occurredOn: '2010-04-21' }, crowd).score
	);
	expect(scores).toEqual(scores.toSorted((a, b) => b - a));
	expect(new Set(scores).size).toBe(4);
});

it('every outcome of a comparison has its weight, and what is unknown weighs nothing', () => {
	for (const [field, outcomes] of Object.entries(outcomesOf)) {
		const own: Record<string, number> = weights[field as keyof typeof weights];
		expect(Object.keys(own).toSorted()).toEqual([...outcomes].toSorted());
		expect(own.unknown ?? 0).toBe(0);
	}
});

const texts = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.constantFrom('Example HS', 'P.S. 18', 'PS 81', '', 'Example')
);
const anyFacts = fc.record({
	sourceId: fc.string(),
	occurredOn: fc.constantFrom('2010-04-20', '2010-04-21', '2010-04-23', '2010-05-20'),
	hour: fc.option(fc.nat({ max: 23 })),
	school: texts,
	city: texts,
	level: fc.constantFrom(...levels),
	killed: fc.nat({ max: 3 }),
	wounded: fc.option(fc.nat({ max: 3 }))
});

it('judges two rows the same from either side, with a score from 0 to 1', () => {
	fc.assert(
		fc.property(anyFacts, anyFacts, fc.integer({ min: 1, max: 99 }), (one, other, crowd) => {
			const [a, b] = [toRecord('a', [], one), toRecord('b', [], other)];
			const found = judgePair(a, b, crowd);
			expect(found).toEqual(judgePair(b, a, crowd));
			expect(found.score).toBeGreaterThanOrEqual(0);
			expect(found.score).toBeLessThanOrEqual(1);
		})
	);
});

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	factValues,
	formatLines,
	mostClauses,
	parseLines,
	predicateOf,
	type Clause,
	type Lines
} from './clause.ts';
import { evaluate } from './evaluate.ts';
import { circumstances, levels, settings, type Incident } from './incident.ts';
import { linesOf, ownRuleId, parseOwnRule, readOwnRule } from './own-rule.ts';
import { numberFacts, RuleSchema, textFacts, type NumberFact, type TextFact } from './rule.ts';
import * as v from 'valibot';

const unknownAs = fc.constantFrom('yes' as const, 'no' as const);
const numberClause: fc.Arbitrary<Clause> = fc
	.record({
		fact: fc.constantFrom(...(Object.keys(numberFacts) as NumberFact[])),
		bounds: fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })).map((pair) => pair.sort((a, b) => a - b)),
		open: fc.constantFrom('low', 'high', 'none'),
		unknownAs
	})
	.map(({ fact, bounds, open, unknownAs }) => ({
		fact,
		atLeast: open === 'low' ? null : bounds[0]!,
		atMost: open === 'high' ? null : bounds[1]!,
		unknownAs
	}));
const textClause: fc.Arbitrary<Clause> = fc
	.constantFrom(...(Object.keys(textFacts) as TextFact[]))
	.chain((fact) =>
		fc.record({
			fact: fc.constant(fact),
			not: fc.boolean(),
			values: fc.subarray([...factValues[fact]], { minLength: 1 }),
			unknownAs
		})
	);
const lines: fc.Arbitrary<Lines> = fc.array(
	fc.array(fc.oneof(numberClause, textClause), { minLength: 1, maxLength: 3 }),
	{ minLength: 1, maxLength: 4 }
);

const count = fc.option(fc.nat({ max: 4 }), { freq: 3 });
const incident = fc
	.record({
		killed: fc.nat({ max: 3 }),
		childrenKilled: count,
		killedByPolice: count,
		wounded: count,
		hour: fc.option(fc.nat({ max: 9 })),
		reliability: count,
		level: fc.constantFrom(...levels),
		setting: fc.constantFrom(...settings),
		circumstance: fc.constantFrom(...circumstances),
		duringClasses: fc.constantFrom('yes', 'no', 'unknown'),
		activeShooter: fc.constantFrom('yes', 'no', 'unknown'),
		schoolCommunity: fc.constantFrom('yes', 'no', 'unknown'),
		dayPart: fc.constantFrom('classes', 'unknown'),
		targets: fc.constantFrom('both', 'unknown'),
		state: fc.constantFrom('TX', 'VT')
	})
	.map((facts) => facts as unknown as Incident);

const read = (text: string) => {
	const result = parseLines(text);
	if ('problem' in result) throw new Error(result.problem);
	return result.lines;
};
const namedRules = readdirSync('data/rules')
	.map((file) => v.parse(RuleSchema, JSON.parse(readFileSync(`data/rules/${file}`, 'utf8'))))
	.flatMap(({ id, predicate }) => (predicate === null ? [] : [{ id, predicate }]));

describe('the clauses of a rule in an address', () => {
	it('read back as the text they were made from, and ask the same', () => {
		fc.assert(
			fc.property(lines, incident, (rule, facts) => {
				const text = formatLines(rule);
				expect(formatLines(read(text))).toBe(text);
				expect(evaluate(predicateOf(read(text)), facts)).toBe(evaluate(predicateOf(rule), facts));
			}),
			{ numRuns: 2000 }
		);
	});

	it('have one text and one id, whatever the order in which they are given', () => {
		const shuffled = lines.chain((rule) =>
			fc.tuple(fc.constant(rule), fc.shuffledSubarray([...rule, ...rule], { minLength: rule.length * 2 }))
		);
		fc.assert(
			fc.property(shuffled, ([rule, other]) => {
				expect(formatLines(other)).toBe(formatLines(rule));
				expect(ownRuleId(formatLines(other))).toBe(ownRuleId(formatLines(rule)));
			})
		);
	});

	it('answer yes or no for every incident, as each says what unknown is taken for', () => {
		fc.assert(
			fc.property(lines, incident, (rule, facts) => {
				expect(evaluate(predicateOf(rule), facts)).not.toBe('unknown');
			})
		);
	});

	it('stand in an address without being escaped', () => {
		fc.assert(
			fc.property(lines, (rule) => {
				const text = formatLines(rule);
				expect(new URL(`https://example.org/?where=${text}`).search).toBe(`?where=${text}`);
				expect(new URL(`https://example.org/?where=${text}`).searchParams.get('where')).toBe(text);
			})
		);
	});

	it.for([
		['', 'asks for “”'],
		['colour:1..', 'asks for “colour”'],
		['wounded:..', 'expected bounds'],
		['wounded:3..1', 'expected the lower bound first'],
		['wounded:1..:maybe', 'expected nothing but unknown'],
		['setting:', 'has “” for setting'],
		['setting:unknown', 'has “unknown” for setting'],
		['level:high;', 'asks for “”'],
		['__proto__:1..', 'asks for “__proto__”'],
		[
			Array(mostClauses + 1)
				.fill('killed:1..')
				.join(';'),
			`more than ${mostClauses} clauses`
		]
	] as const)('say what is wrong with “%s”', ([text, problem]) => {
		expect(parseLines(text)).toEqual({ problem: expect.stringContaining(problem) });
	});
});

describe('a named rule', () => {
	it.for(
		namedRules.filter(({ predicate }) => !('everything' in predicate)).map((rule) => [rule.id, rule] as const)
	)('%s can be begun from, and counts the same as lines', ([, { predicate }]) => {
		const asLines = linesOf(predicate);
		expect(asLines).not.toBeNull();
		const again = readOwnRule(formatLines(asLines!));
		fc.assert(
			fc.property(incident, (facts) => {
				expect(evaluate(again, facts) === 'yes').toBe(evaluate(predicate, facts) === 'yes');
			})
		);
	});

	it('that counts everything has no clauses to begin from', () => {
		expect(linesOf({ everything: true })).toBeNull();
	});
});

describe('the id of a rule of the reader’s own', () => {
	// The test vectors of the hash's draft: '', 'a', 'foobar'.
	it('is the 64-bit FNV-1a hash of its text', () => {
		expect(parseOwnRule('setting:!bus:unknown;wounded:1..')).toMatchObject({
			where: 'wounded:1..;setting:!bus:unknown'
		});
		expect(ownRuleId('')).toBe('own-cbf29ce484222325');
		expect(ownRuleId('a')).toBe('own-af63dc4c8601ec8c');
		expect(ownRuleId('foobar')).toBe('own-85944171f73967e8');
	});
});

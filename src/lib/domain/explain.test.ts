import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { explain, type DecidingClause } from './explain.ts';
import { levels, settings, type Incident } from './incident.ts';
import type { Predicate } from './rule.ts';
import { threeValues } from './three-valued.ts';

const incident: Incident = {
	sourceId: '1',
	occurredOn: '2020-03-02',
	hour: null,
	school: 'Example High School',
	city: 'Sample City',
	state: 'TX',
	level: 'high',
	killed: 1,
	childrenKilled: 0,
	killedByPolice: null,
	wounded: null,
	duringClasses: 'no',
	dayPart: 'after',
	setting: 'unknown',
	circumstance: 'dispute',
	activeShooter: 'unknown',
	schoolCommunity: 'no',
	targets: 'unknown',
	reliability: 2,
	reports: null
};

const yes: Predicate = { fact: 'killed', atLeast: 1 };
const no: Predicate = { fact: 'duringClasses', in: ['yes'] };
const unknown: Predicate = { fact: 'wounded', atLeast: 1 };
const onBus: Predicate = { fact: 'setting', in: ['bus'] };

/** The facts that decide, with the answer of each. */
function decided(predicate: Predicate): string[] {
	return explain(predicate, incident).deciding.map(
		({ clause, answer, chosen }) =>
			`${'fact' in clause ? clause.fact : 'everything'} ${answer}${chosen ? ' by choice' : ''}`
	);
}

describe('the clauses that decide', () => {
	it.for([
		['of all, the ones that fail', { all: [yes, no] }, ['duringClasses no']],
		['of all that hold, every one', { all: [yes, { not: no }] }, ['killed yes', 'duringClasses no']],
		['of any, the ones that hold', { any: [yes, no, unknown] }, ['killed yes']],
		['of any that fail, every one', { any: [no, unknown] }, ['duringClasses no', 'wounded unknown']],
		['of an unknown, what is unknown', { all: [yes, unknown] }, ['wounded unknown']],
		[
			'an unknown that the rule takes for a yes',
			{ unknownAs: 'yes', of: onBus },
			['setting unknown by choice']
		],
		[
			'an unknown under a not',
			{ all: [yes, { unknownAs: 'yes', of: { not: onBus } }] },
			['killed yes', 'setting unknown by choice']
		],
		[
			'a yes beside an unknown that was taken for a yes: both are needed',
			{ unknownAs: 'yes', of: { all: [yes, onBus] } },
			['killed yes', 'setting unknown by choice']
		],
		['of a rule that asks nothing, that it asks nothing', { everything: true }, ['everything yes']]
	] as [string, Predicate, string[]][])('are %s', ([, predicate, expected]) => {
		expect(decided(predicate)).toEqual(expected);
	});

	it('know whether the rule asks that they do not hold', () => {
		const { deciding } = explain({ not: { any: [onBus, { not: yes }] } }, incident);
		expect(deciding.map(({ denied }) => denied)).toEqual([true]);
		expect(explain({ not: { not: yes } }, incident).deciding[0]!.denied).toBe(false);
	});
});

const count = fc.option(fc.nat({ max: 3 }));
const facts = fc.record({
	killed: fc.nat({ max: 3 }),
	childrenKilled: count,
	wounded: count,
	duringClasses: fc.constantFrom(...threeValues),
	setting: fc.constantFrom(...settings),
	level: fc.constantFrom(...levels)
});
type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

const simple: fc.Arbitrary<Predicate> = fc.oneof(
	fc.record({ everything: fc.constant(true as const) }),
	fc.record({
		fact: fc.constantFrom('killed' as const, 'childrenKilled' as const, 'wounded' as const),
		atLeast: fc.nat({ max: 3 })
	}),
	fc.record({ fact: fc.constant('wounded' as const), atMost: fc.nat({ max: 3 }) }),
	fc.record({
		fact: fc.constant('duringClasses' as const),
		in: fc.subarray(['yes', 'no'], { minLength: 1 })
	}),
	fc.record({ fact: fc.constant('setting' as const), in: fc.subarray([...settings], { minLength: 1 }) }),
	fc.record({ fact: fc.constant('level' as const), in: fc.subarray([...levels], { minLength: 1 }) })
);
const { predicate: predicates } = fc.letrec<{ predicate: Predicate }>((tie) => ({
	predicate: fc.oneof(
		{ maxDepth: 4 },
		simple,
		fc.record({ all: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }) }),
		fc.record({ any: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }) }),
		fc.record({ not: tie('predicate') }),
		fc.record({ unknownAs: fc.constantFrom('yes' as const, 'no' as const), of: tie('predicate') })
	)
}));

/** The same rule with each deciding clause put the other way about; an unknown one, against what it was taken for. */
function turnOver(predicate: Predicate, deciding: DecidingClause[], counted: boolean): Predicate {
	const turn = (part: Predicate) => turnOver(part, deciding, counted);
	if ('all' in predicate) return { all: predicate.all.map(turn) };
	if ('any' in predicate) return { any: predicate.any.map(turn) };
	if ('not' in predicate) return { not: turn(predicate.not) };
	if ('unknownAs' in predicate) return { ...predicate, of: turn(predicate.of) };
	const found = deciding.find(({ clause }) => clause === predicate);
	if (!found) return predicate;
	const spokeFor = found.denied !== counted;
	return spokeFor ? { not: { everything: true } } : { everything: true };
}

describe('an explanation, whatever the rule and the incident', () => {
	it('gives the answer of the rule', () => {
		fc.assert(
			fc.property(predicates, facts, (predicate, given) => {
				const row = { ...incident, ...given };
				const { answer, counted } = explain(predicate, row);
				expect(answer).toBe(evaluate(predicate, row));
				expect(counted).toBe(answer === 'yes');
			})
		);
	});

	it('is enough: the facts that it does not name never change whether an incident counts', () => {
		fc.assert(
			fc.property(predicates, facts, facts, (predicate, given, others) => {
				const { counted, deciding } = explain(predicate, { ...incident, ...given });
				const named = deciding.flatMap(({ clause }) => ('fact' in clause ? clause.fact : []));
				const kept = Object.fromEntries(named.map((fact) => [fact, given[fact as keyof Facts]]));
				const changed = { ...incident, ...others, ...kept } as Incident;
				expect(explain(predicate, changed).counted).toBe(counted);
			}),
			{ numRuns: 1000 }
		);
	});

	it('is needed: every deciding clause the other way about turns the answer', () => {
		fc.assert(
			fc.property(predicates, facts, (predicate, given) => {
				const row = { ...incident, ...given };
				const { counted, deciding } = explain(predicate, row);
				expect(deciding.length).toBeGreaterThan(0);
				expect(explain(turnOver(predicate, deciding, counted), row).counted).toBe(!counted);
			}),
			{ numRuns: 1000 }
		);
	});

	it('calls a choice only what the dataset does not say', () => {
		fc.assert(
			fc.property(predicates, facts, (predicate, given) => {
				const { deciding } = explain(predicate, { ...incident, ...given });
				const choices = deciding.filter(({ chosen }) => chosen);
				expect(choices.every(({ answer }) => answer === 'unknown')).toBe(true);
			})
		);
	});
});

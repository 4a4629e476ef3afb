import { describe, expect, it } from 'vitest';
import { clauseWords, factsOf, questions, sentenceOf } from './clause-words.ts';
import { factValues } from './clause.ts';
import type { SimpleClause } from './explain.ts';
import { numberFacts, textFacts, type Predicate, type TextFact } from './rule.ts';

const wounded: Predicate = { fact: 'wounded', atLeast: 1 };
const killed: Predicate = { fact: 'killed', atLeast: 1 };
const classes: Predicate = { fact: 'duringClasses', in: ['yes'] };
const bus: Predicate = { fact: 'setting', in: ['bus'] };

describe('the clauses of a rule in plain words', () => {
	it.for([
		[wounded, 'someone was wounded'],
		[{ fact: 'killed', atMost: 0 }, 'nobody was killed'],
		[{ not: wounded }, 'nobody was wounded'],
		[{ fact: 'childrenKilled', atLeast: 3 }, 'three or more children were killed'],
		[{ fact: 'killed', atMost: 11 }, 'fewer than 12 people were killed'],
		[{ fact: 'killedByPolice', atMost: 0 }, 'nobody was killed by a police officer'],
		[{ fact: 'hour', atLeast: 15 }, 'the shots were fired at 3 p.m. or later'],
		[{ fact: 'hour', atMost: 11 }, 'the shots were fired before noon'],
		[{ fact: 'reliability', atMost: 2 }, 'the publisher grades its sources 2 or better, where 1 is best'],
		[classes, 'during classes'],
		[{ not: classes }, 'not during classes'],
		[{ fact: 'duringClasses', in: ['no'] }, 'not during classes'],
		[{ fact: 'level', in: ['elementary', 'k12'] }, 'at an elementary school or at a school for all grades'],
		[{ fact: 'state', in: ['TX'] }, 'in Texas'],
		[
			{ not: { fact: 'circumstance', in: ['accident', 'dispute'] } },
			'not an accident or an escalated dispute'
		],
		[{ everything: true }, 'every incident'],
		[{ any: [killed, wounded] }, 'someone was killed or someone was wounded'],
		[{ not: { any: [killed, wounded] } }, 'nobody was killed and nobody was wounded'],
		[{ not: { all: [killed, classes] } }, 'nobody was killed or not during classes'],
		[
			{ unknownAs: 'yes', of: { not: bus } },
			'not on a school bus; where the place of the shots is unknown it counts'
		],
		[
			{ not: { unknownAs: 'yes', of: bus } },
			'not on a school bus; where the place of the shots is unknown it does not count'
		],
		[
			{ all: [wounded, { unknownAs: 'no', of: classes }] },
			'someone was wounded and (during classes; where this is unknown it does not count)'
		],
		[
			{ all: [classes, { any: [killed, wounded] }] },
			'during classes and (someone was killed or someone was wounded)'
		]
	] as [Predicate, string][])('%o reads: %s', ([predicate, words]) => {
		expect(clauseWords(predicate)).toBe(words);
	});

	it('say of every value that a rule can ask for what it is, and never its code', () => {
		for (const fact of Object.keys(factValues) as TextFact[]) {
			const sentences = factValues[fact].map((value) => sentenceOf({ fact, in: [value] }, true));
			expect(new Set(sentences).size).toBe(factValues[fact].length);
			expect(sentences.join()).not.toMatch(/“|undefined|never/);
			expect(sentenceOf({ fact, in: [factValues[fact][0]!] }, false)).toMatch(/\b(not?)\b/);
		}
	});

	it('have a question for every fact', () => {
		expect(Object.keys(questions).sort()).toEqual(
			[...Object.keys(numberFacts), ...Object.keys(textFacts)].sort()
		);
	});

	it('show a value that is none of ours as it stands', () => {
		const clause: SimpleClause = { fact: 'setting', in: ['moon', 'toString'] };
		expect(clauseWords(clause)).toBe('“moon” or “toString”');
	});

	it('know the facts of a rule, however deep', () => {
		expect(factsOf({ any: [{ not: { unknownAs: 'no', of: bus } }, { all: [killed, bus] }] })).toEqual([
			'setting',
			'killed',
			'setting'
		]);
		expect(factsOf({ everything: true })).toEqual([]);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factValues, parseLines } from '../domain/clause.ts';
import { numberFacts, type NumberFact, type TextFact } from '../domain/rule.ts';
import { describeOwnRuleIn, tellClauseIn } from './own-rule-in.ts';

/** The first clause of an address. */
function clauseOf(where: string) {
	const read = parseLines(where);
	if ('problem' in read) throw new RangeError(read.problem);
	return read.lines[0]![0]!;
}

describe('a rule of a reader’s own in Spanish', () => {
	it.for([
		['wounded:1..', 'hubo al menos una persona herida'],
		['wounded:2..4', 'hubo dos o más personas heridas y hubo menos de cinco personas heridas'],
		[
			'wounded:1..;setting:!bus:unknown',
			'hubo al menos una persona herida, y no se disparó en un autobús escolar (o no se sabe dónde se disparó)'
		],
		[
			'killed:1..~wounded:2..;state:DC,NY',
			'(hubo al menos una persona muerta, o hubo dos o más personas heridas), y fue en el Distrito de Columbia o en Nueva York'
		],
		[
			'targets:!victims,random',
			'los disparos no iban dirigidos a ciertas personas ni iban dirigidos a cualquiera que estuviera allí'
		],
		['setting:!inside,bus', 'no se disparó dentro de un edificio ni en un autobús escolar'],
		['hour:8..15', 'se disparó a las 8 a. m. o después y se disparó antes de las 4 p. m.']
	] as const)('%s asks whether %s', ([where, words]) => {
		expect(describeOwnRuleIn('es', where)).toBe(words);
	});

	it('tells of a clause what becomes of what is not said', () => {
		expect(tellClauseIn('es', clauseOf('setting:!bus:unknown'))).toBe(
			'no se disparó en un autobús escolar; cuando no se sabe dónde se disparó, cuenta'
		);
		expect(tellClauseIn('es', clauseOf('killed:1..'))).toBe(
			'hubo al menos una persona muerta; cuando no se sabe cuántas personas murieron, no cuenta'
		);
		expect(tellClauseIn('en', clauseOf('setting:!bus:unknown'))).toBe(
			'not on a school bus; where the place of the shots is unknown it counts'
		);
	});

	it('has words for every clause that can be asked', () => {
		const bound = fc.nat(9999);
		const number = fc
			.tuple(fc.constantFrom(...(Object.keys(numberFacts) as NumberFact[])), bound, bound)
			.map(([fact, a, b]) => `${fact}:${Math.min(a, b)}..${Math.max(a, b)}`);
		const text = fc
			.constantFrom(...(Object.keys(factValues) as TextFact[]))
			.chain((fact) =>
				fc
					.tuple(fc.subarray([...factValues[fact]], { minLength: 1 }), fc.constantFrom('', '!'))
					.map(([values, not]) => `${fact}:${not}${values.join(',')}`)
			);
		fc.assert(
			fc.property(fc.oneof(number, text), fc.constantFrom('', ':unknown'), (where, unknown) => {
				expect(describeOwnRuleIn('es', where + unknown)).not.toMatch(/undefined|null|NaN|\bthe\b|“/);
			})
		);
	});

	it('that cannot be read is no rule', () => {
		expect(() => describeOwnRuleIn('es', 'moon:1..')).toThrow(RangeError);
	});
});

import { describe, expect, it } from 'vitest';
import { explain } from '../domain/explain.ts';
import { valueWords } from '../domain/fact-words.ts';
import type { Incident } from '../domain/incident.ts';
import type { Predicate } from '../domain/rule.ts';
import { sayWritten } from '../domain/standing.ts';
import { verdictWithoutFacts, verdictWords } from '../domain/verdict-words.ts';
import { writtenRules } from '../domain/written-rule.ts';
import { spanishValues } from './spanish-facts.ts';
import { spanishClauses, spanishStandings } from './spanish-standing.ts';
import { spanishVerdicts } from './spanish-verdict.ts';

const incident: Incident = {
	sourceId: '1',
	occurredOn: '2020-03-02',
	hour: 15,
	school: 'Example High School',
	city: 'Sample City',
	state: 'NY',
	level: 'high',
	killed: 0,
	childrenKilled: 0,
	killedByPolice: null,
	wounded: 2,
	duringClasses: 'no',
	dayPart: 'after',
	setting: 'unknown',
	circumstance: 'dispute',
	activeShooter: 'unknown',
	schoolCommunity: 'yes',
	targets: 'random',
	reliability: 2,
	reports: null
};

const killed: Predicate = { fact: 'killed', atLeast: 1 };
const classes: Predicate = { fact: 'duringClasses', in: ['yes'] };
const bus: Predicate = { fact: 'setting', in: ['bus'] };

describe('why an incident counts, in Spanish', () => {
	it.for<[Predicate, string]>([
		[{ fact: 'wounded', atLeast: 1 }, 'Se cuenta: hubo dos personas heridas.'],
		[killed, 'No se cuenta: no hubo personas muertas.'],
		[
			{ fact: 'wounded', atLeast: 4 },
			'No se cuenta: hubo dos personas heridas, y la regla cuenta solo si hubo cuatro o más personas heridas.'
		],
		[classes, 'No se cuenta: no se disparó durante las clases (el conjunto de datos dice: no).'],
		[
			{ fact: 'hour', atMost: 11 },
			'No se cuenta: se disparó entre las 3 p. m. y las 4 p. m., y la regla cuenta solo si se disparó antes del mediodía.'
		],
		[
			{ fact: 'state', in: ['CA'] },
			'No se cuenta: no fue en California (el conjunto de datos dice: Nueva York).'
		],
		[
			{ fact: 'targets', in: ['victims'] },
			'No se cuenta: los disparos no iban dirigidos a ciertas personas (el conjunto de datos dice: a cualquiera).'
		],
		[bus, 'No se cuenta: el conjunto de datos no dice dónde se disparó. Lo que no se sabe no cuenta.'],
		[
			{ unknownAs: 'no', of: bus },
			'No se cuenta: el conjunto de datos no dice dónde se disparó. Así lo decide esta regla: lo que no se sabe no cuenta aquí.'
		],
		[{ everything: true }, 'Se cuenta: la regla incluye todos los incidentes del conjunto de datos.']
	])('%j', ([predicate, words]) => {
		expect(verdictWords(explain(predicate, incident), incident, 'dataset', spanishVerdicts)).toBe(words);
	});

	it('says of a row that may not be shown only what decides', () => {
		const explanation = explain({ all: [killed, classes] }, incident);
		expect(verdictWithoutFacts(explanation, spanishVerdicts)).toBe(
			'No se cuenta. Lo que decide: si hubo al menos una persona muerta, y si se disparó durante las clases.'
		);
	});

	it('has words for every value of every fact, and a phrase where English has one', () => {
		const phrased = (words: typeof spanishValues) =>
			Object.entries(words).map(([fact, values]) => [
				fact,
				Object.entries(values).map(([value, { phrase }]) => [value, phrase !== null])
			]);
		expect(phrased(spanishValues)).toEqual(phrased(valueWords));
	});
});

describe('the standing of a dataset, in Spanish', () => {
	it('has words for every clause of every written rule', () => {
		const asked = Object.values(writtenRules).flatMap((clauses) => clauses.map(({ asks }) => asks));
		expect(asked.filter((words) => spanishClauses[words] === undefined)).toEqual([]);
	});

	it('is said by its clauses and by whose facts', () => {
		const answers = [
			{ by: 'el registro', answer: 'yes' as const },
			{ by: 'CNN', answer: 'yes' as const }
		];
		expect(sayWritten([{ asks: 'a gun was fired', answers }], spanishStandings)).toBe(
			'Su regla pide que se haya disparado un arma: así fue, según los datos del registro y CNN.'
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureIds } from '../domain/measure.ts';
import { fullSentence, shortSentence } from './cited-sentence.ts';
import { plain } from './piece.ts';
import { exampleFigure } from './testing.ts';

type Change = Parameters<typeof exampleFigure>[0];
const full = (change: Change, language: 'en' | 'es' = 'en') =>
	plain(fullSentence(exampleFigure(change), language));
const short = (change: Change, language: 'en' | 'es' = 'en') =>
	plain(shortSentence(exampleFigure(change), language));

describe('the sentence of a figure to print', () => {
	it('names number, unit, rule, period, dataset and release', () => {
		expect(full({})).toBe(
			'1,305 incidents in which a made-up thing happened, in 2022 (Made-up Database, release of September 22, 2023; rule “Some rule”).'
		);
	});

	it('is told in Spanish around the English words of the rule', () => {
		expect(full({}, 'es')).toBe(
			'1,305 incidentes en los que “a made-up thing happened”, en 2022 (Made-up Database, versión del 22 de septiembre de 2023; regla “Some rule”).'
		);
		const english = fullSentence(exampleFigure(), 'es').filter(({ lang }) => lang === 'en');
		expect(english.map(({ text }) => text)).toEqual([
			'a made-up thing happened',
			'Made-up Database',
			'Some rule'
		]);
	});

	it('has a short form for a caption', () => {
		expect(short({ states: ['TX'] })).toBe(
			'1,305 incidents in Texas in 2022. Source: Made-up Database, release of September 22, 2023; rule “Some rule”. No Figure Alone.'
		);
		expect(short({ states: ['NY'] }, 'es')).toBe(
			'1,305 incidentes en Nueva York en 2022. Fuente: Made-up Database, versión del 22 de septiembre de 2023; regla “Some rule”. No Figure Alone.'
		);
	});

	it.for([
		[{ value: 1 }, '1 incident in which', '1 incidente en el que'],
		[{ value: 0 }, '0 incidents in which', '0 incidentes en los que'],
		[
			{ value: 1, measure: 'killed' },
			'1 person killed in incidents in which',
			'1 persona muerta en incidentes en los que'
		],
		[
			{ value: 2, measure: 'children-killed' },
			'2 children killed in incidents in which',
			'2 menores o estudiantes muertos en incidentes en los que'
		]
	] as const)('agrees in number and unit: %j', ([change, english, spanish]) => {
		expect(full(change)).toMatch(new RegExp(`^${english}`));
		expect(full(change, 'es')).toMatch(new RegExp(`^${spanish}`));
	});

	it('never calls incidents deaths, and always says “incidents”', () => {
		fc.assert(
			fc.property(fc.constantFrom(...measureIds), fc.nat(5000), (measure, value) => {
				for (const text of [full({ measure, value }), full({ measure, value }, 'es')]) {
					expect(text).toMatch(/\bincident(s|es?)?\b/);
					if (measure === 'incidents') expect(text).not.toMatch(/killed|dead|deaths?|died|muert/);
				}
			})
		);
	});

	it('says of people killed that perpetrators are not counted', () => {
		expect(full({ measure: 'killed' })).toContain('; perpetrators are not counted).');
		expect(full({ measure: 'killed' }, 'es')).toContain('; no se cuenta a los perpetradores).');
	});

	it('names a rule once, by its title, where it has no sentence', () => {
		const rule = { id: 'some-rule', version: 1, title: 'Some rule', inWhich: null };
		expect(full({ rule })).toBe(
			'1,305 incidents by the rule “Some rule”, in 2022 (Made-up Database, release of September 22, 2023).'
		);
		expect(full({ rule }, 'es')).toContain('1,305 incidentes según la regla “Some rule”, en 2022 (Made-up');
	});

	it('says that a reader built a rule, and gives it in full even in a caption', () => {
		const rule = { id: 'own-0123456789abcdef', version: 1, title: 'x', inWhich: 'somebody was hurt' };
		expect(full({ rule })).toContain('; a rule built by a reader).');
		expect(full({ rule }, 'es')).toContain('; una regla hecha por un lector).');
		expect(short({ rule })).toContain('1,305 incidents in which somebody was hurt, in 2022. Source:');
	});

	it('leaves a release without a date its label', () => {
		const release = { label: 'digest-2022' };
		expect(full({ release })).toContain('(Made-up Database, release of digest-2022;');
		expect(full({ release }, 'es')).toContain('(Made-up Database, versión digest-2022;');
		expect(full({ release: { label: '2023-09' } }, 'es')).toContain('versión de septiembre de 2023;');
	});
});

describe('what must be said with a figure', () => {
	it.for([
		[{ complete: false }, 'covers a part of this period only', 'part of the period only'],
		[{ evidence: 'second_hand' }, 'second hand, as others report the publisher’s number', 'second hand'],
		[{ evidence: 'publisher' }, 'as the publisher states it', 'as the publisher states it']
	] as const)('stands in the sentence and in the caption: %j', ([change, long, brief]) => {
		expect(full(change)).toContain(`; ${long}`);
		expect(short(change)).toContain(`; ${brief}`);
		expect(full(change, 'es').split('; ')).toHaveLength(3);
	});

	it('tells that rows are held whose terms forbid listing them', () => {
		const dataset = {
			title: 'Made-up Database',
			publisher: 'The Example Post',
			redistribution: 'totals'
		} as const;
		expect(full({ dataset })).toContain('; the publisher’s terms forbid listing its rows here');
		expect(full({ dataset, kind: 'published' })).not.toContain('listing');
		expect(full({ dataset, value: 0 })).not.toContain('listing');
	});
});

describe('what a figure leaves out', () => {
	it.for([
		[{ classes: ['yes'], levels: ['high'] }, 'durante las clases en escuelas secundarias, en 2022'],
		[{ states: ['IL', 'IN'] }, 'en Illinois e Indiana, en 2022'],
		[{ weekdays: ['mon', 'sun'], months: ['1'] }, 'los lunes y domingos en enero, en 2022'],
		[{ hours: ['9', 'unknown'] }, 'de 9:00 a 9:59 o a una hora desconocida, en 2022'],
		[{ until: '09-22' }, ', en 2022, hasta el 22 de septiembre'],
		[{ from: 2013, until: '09-22' }, ', de 2013 a 2022, cada año hasta el 22 de septiembre'],
		[{ basis: 'school' }, ', en el año escolar 2022-23'],
		[{ circumstances: ['dispute'] }, 'con la clasificación “Escalated dispute”, en 2022']
	] as const)('is told in Spanish: %j', ([change, words]) => {
		expect(full(change as Change, 'es')).toContain(`${words} (Made-up`);
	});

	it('goes with incidents in a caption, never with the people', () => {
		const change = { measure: 'killed', circumstances: ['dispute'] } as const;
		expect(short(change as unknown as Change)).toMatch(
			/^1,305 people killed in incidents coded as “Escalated dispute” in 2022\./
		);
	});
});

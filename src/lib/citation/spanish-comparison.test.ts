import { describe, expect, it } from 'vitest';
import { parseComparison } from '../domain/comparison.ts';
import {
	methodInSpanish,
	placeInSpanish,
	ratioPartsInSpanish,
	titlePlace,
	titleSpan,
	wordsApartIn
} from './spanish-comparison.ts';
import { toText } from './sentence-parts.ts';

const apart = { a: 'en 2018-2022', b: 'en 2013-2017' };
const say = (numbers: { ratio: number | null; low: number; high: number }) =>
	toText(ratioPartsInSpanish({ ...apart, ...numbers })).replaceAll('\u00a0', ' ');

describe('a ratio in Spanish', () => {
	it.for([
		[
			{ ratio: 1.84, low: 1.4, high: 2.3 },
			'por año, en 2018-2022 hubo 1.8 veces la cantidad que hubo en 2013-2017 (intervalo del 95 %: de 1.4 a 2.3)'
		],
		[
			{ ratio: 1, low: 0.8, high: 1.3 },
			'sin diferencia clara por año, pues en 2018-2022 hubo entre 0.80 y 1.3 veces la cantidad que hubo en 2013-2017 (intervalo del 95 %)'
		],
		[
			{ ratio: null, low: 3.1, high: Infinity },
			'por año, en 2018-2022 hubo al menos 3.1 veces la cantidad que cabe esperar en 2013-2017, donde el conteo es cero (intervalo del 95 %)'
		],
		[
			{ ratio: 0, low: 0, high: 0.4 },
			'el conteo es cero en 2018-2022: por año, a lo sumo 0.40 veces la cantidad que hubo en 2013-2017 (intervalo del 95 %)'
		],
		[
			{ ratio: null, low: 0, high: Infinity },
			'sin comparación: el conteo es cero en 2018-2022 y también en 2013-2017'
		]
	] as const)('of %o is told with its interval', ([numbers, words]) => {
		expect(say(numbers)).toBe(words);
	});

	it('marks its numbers and years as such, and no other words', () => {
		const parts = ratioPartsInSpanish({ ...apart, ratio: 2, low: 1.5, high: 3 });
		expect(parts.filter(({ text, numeral }) => /\d/.test(text) !== numeral)).toEqual([]);
	});

	it('says how its interval was made', () => {
		expect(toText(methodInSpanish('years', { phi: 2.56, widened: true }))).toMatch(
			/ampliado .* 2\.6 veces la/
		);
		expect(toText(methodInSpanish('children', { phi: 1, widened: false }))).toMatch(
			/por menor de edad y año\. Los años/
		);
		expect(toText(methodInSpanish('years', { phi: null, widened: false }))).toMatch(/tan pocos años/);
	});
});

describe('places and years in Spanish', () => {
	it('take the article that they have in a sentence, and none as a heading', () => {
		expect(placeInSpanish(['DC', 'NY'])).toBe('en el Distrito de Columbia y Nueva York');
		expect(titlePlace(['DC'], 'es')).toBe('Distrito de Columbia');
		expect([titlePlace([], 'es'), titlePlace([], 'en')]).toEqual(['Estados Unidos', 'The United States']);
		expect(titleSpan({ from: 2013, to: 2017, basis: 'school' }, 'es')).toBe(
			'los años escolares 2013-14 a 2017-18'
		);
	});

	it('stand where both parts share them, and apart where they do not', () => {
		const defaults = {
			...{ release: { dataset: 'open', label: '2020-12-31' }, rule: 'all' },
			...{ first: { from: 2011, to: 2015, states: [] }, second: { from: 2016, to: 2020, states: [] } }
		};
		const { comparison } = parseComparison(
			new URLSearchParams('state=OH&state2=TX&from=2016&to=2016'),
			defaults
		);
		expect(wordsApartIn(comparison, 'es')).toEqual({
			shared: 'en 2016',
			first: 'en Ohio',
			second: 'en Texas'
		});
	});
});

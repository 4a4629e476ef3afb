import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from './sentence-parts.ts';
import {
	boundaryPartsInSpanish,
	changePartsInSpanish,
	gapPartsInSpanish,
	noTrendInSpanish,
	runningMeanInSpanish,
	scatterPartsInSpanish,
	toDatePartsInSpanish,
	trendPartsInSpanish
} from './spanish-trend.ts';
import { statements } from './statements.ts';
import { trendParts, type YearlyChange } from './trend-words.ts';

const spoken = (parts: Parameters<typeof toText>[0]) => toText(parts).replaceAll('\u00a0', ' ');
const years = { from: 1999, to: 2022 };
const open = { year: 2018, before: 2017, possible: [2016, 2017, 2018, 2019] };

describe('a change per year in Spanish', () => {
	it.for([
		[
			{ percent: 4.12, low: 2, high: 6.3 },
			'aumentó cerca de un 4.1 por ciento al año de 1999 a 2022 (intervalo del 95 %: de 2.0 a 6.3)'
		],
		[
			{ percent: -4.12, low: -6.3, high: -2 },
			'disminuyó cerca de un 4.1 por ciento al año de 1999 a 2022 (intervalo del 95 %: de 2.0 a 6.3)'
		],
		[
			{ percent: 1, low: -1.25, high: 3.4 },
			'no muestra un cambio claro de 1999 a 2022: el intervalo del 95 %, de −1.3 a 3.4 por ciento al año, no descarta que no haya cambiado'
		],
		[
			{ percent: 5000, low: 200, high: 90000 },
			'aumentó más de 1,000 por ciento al año de 1999 a 2022 (intervalo del 95 %: de 200 a más de 1,000)'
		]
	] as const)('of %o is told with its interval', ([numbers, words]) => {
		expect(spoken(trendPartsInSpanish({ ...numbers, ...years }))).toBe(words);
	});

	const percent = fc.double({ min: -100, max: 1e6, noNaN: true });
	const changes = fc.tuple(percent, percent, percent).map((ends): YearlyChange => {
		const [low, middle, high] = ends.toSorted((a, b) => a - b);
		return { low: low!, percent: middle!, high: high!, ...years };
	});

	it('names the direction that the English sentence names, with the same numbers', () => {
		fc.assert(
			fc.property(changes, (change) => {
				const [english, spanish] = [toText(trendParts(change)), toText(trendPartsInSpanish(change))];
				expect([/^aumentó /.test(spanish), /^disminuyó /.test(spanish)]).toEqual([
					/^rose /.test(english),
					/^fell /.test(english)
				]);
				const numbersOf = (text: string) => text.match(/−?\d[\d.,]*\d|\d/g)!.toSorted();
				expect(numbersOf(spanish)).toEqual(numbersOf(english));
			})
		);
	});

	it('has every digit in a part that is marked', () => {
		fc.assert(
			fc.property(changes, (change) => {
				for (const { text, numeral } of trendPartsInSpanish(change)) expect(/\d/.test(text)).toBe(numeral);
			})
		);
	});
});

describe('the scatter of years in Spanish', () => {
	it.for([
		[0.8, ''],
		[
			1.02,
			'Los conteos varían un poco más de lo que permitiría el puro azar; el intervalo lo toma en cuenta'
		],
		[3.24, 'Los conteos varían 3.2 veces lo que permitiría el puro azar; el intervalo lo toma en cuenta']
	] as const)('of %f is told', ([phi, words]) => {
		expect(spoken(scatterPartsInSpanish(phi))).toBe(words);
	});

	it('says where it cannot be known', () => {
		expect(spoken(scatterPartsInSpanish(null))).toMatch(/un solo año de cada lado/);
	});
});

describe('changes of level in Spanish', () => {
	it('tell the year and the years that the data allow', () => {
		const other = { year: 2005, before: 2002, possible: [1999, 2001, 2002, 2005] };
		expect(spoken(changePartsInSpanish({ shape: 'steps', changes: [other, open] }))).toBe(
			'El nivel cambió alrededor de 2005 (entre 2002 y 2005; según los datos, pudo ser 1999, de 2001 a 2002 o 2005) y alrededor de 2018 (entre 2017 y 2018; según los datos, pudo ser de 2016 a 2019)'
		);
	});

	it('are firm where the data allow one year, and name none where none stands out', () => {
		const changes = [{ ...open, possible: [2018] }];
		expect(spoken(changePartsInSpanish({ shape: 'steps', changes }, (year) => `${year}-x`))).toBe(
			'El nivel cambió en 2018-x (entre 2017-x y 2018-x; según los datos, no pudo ser otro año)'
		);
		expect(spoken(changePartsInSpanish({ shape: 'level', changes: [] }))).toMatch(
			/^Ningún cambio de nivel se distingue/
		);
		expect(spoken(changePartsInSpanish({ shape: 'slope', changes: [] }))).toMatch(/^Un cambio constante/);
	});

	it('of a share tell both shares', () => {
		const boundary = { ...open, shares: { before: 0.271, after: 0.52 } };
		expect(spoken(boundaryPartsInSpanish('La proporción inventada', 'step', boundary))).toBe(
			'La proporción inventada pasó del 27.1 al 52.0 por ciento alrededor de 2018 (entre 2017 y 2018; según los datos, pudo ser de 2016 a 2019)'
		);
		expect(spoken(boundaryPartsInSpanish('La proporción', 'level', boundary))).not.toMatch(/\d/);
		expect(spoken(boundaryPartsInSpanish('La proporción', 'slope', boundary))).not.toMatch(/\d/);
	});
});

it('the time between events is told in Spanish, with what its interval takes for granted', () => {
	const facts = {
		...{ mean: 12.34, median: 8, meanInterval: { low: 11, high: 140 } },
		longest: { from: '2001-03-04', to: '2003-01-01', days: 668 }
	};
	expect(spoken(gapPartsInSpanish(facts))).toBe(
		'De uno al siguiente pasaron en promedio 12.3 días (intervalo del 95 %: de 11.0 a 140, si ocurrieran a un ritmo constante), y 8.0 según la mediana; el tiempo más largo entre dos fue de 668 días, del 4 de marzo de 2001 al 1 de enero de 2003'
	);
});

it.for([
	[1, 'Cada media es de un año'],
	[
		3,
		'Cada media es de tres años, centrada; el primer año y el último no tienen media, ni la tienen los años cercanos a uno desconocido'
	],
	[
		5,
		'Cada media es de cinco años, centrada; los primeros dos años y los últimos dos no tienen media, ni la tienen los años cercanos a uno desconocido'
	]
] as const)('a running mean of %i years says in Spanish which years have none', ([window, words]) => {
	expect(runningMeanInSpanish(window)).toBe(words);
});

it('this year so far is compared in Spanish with the same days', () => {
	const toDate = { ratio: 1.43, low: 1.1, high: 1.9, asOf: '2026-03-03', years: '2021 a 2025' };
	expect(spoken(toDatePartsInSpanish(toDate))).toBe(
		'por año, hasta el 3 de marzo de 2026 hubo 1.4 veces la cantidad que hubo en los mismos días de 2021 a 2025 (intervalo del 95 %: de 1.1 a 1.9)'
	);
});

it('every sentence has its own in each language, and none says more than the numbers', () => {
	expect(Object.keys(statements.es)).toEqual(Object.keys(statements.en));
	const fixed = [...Object.values(noTrendInSpanish), statements.es.caveat(2018, (year) => `${year}-x`)];
	for (const words of fixed) expect(words).not.toMatch(/significativ|tendencia|caus|prueba|alarma/i);
	expect(fixed.at(-1)).toContain('a ambos lados de 2018-x,');
});

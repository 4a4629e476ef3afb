import { describe, expect, it } from 'vitest';
import { parseFigureText } from '../domain/figure-text.ts';
import { parseTrace } from '../domain/trace-question.ts';
import { plain } from './piece.ts';
import { askedInSpanish, traceFields } from './spanish-asked.ts';
import { problemInSpanish } from './spanish-problem.ts';

/** What is wrong with a question for a trace, in Spanish. */
function traced(query: string) {
	const read = parseTrace(new URLSearchParams(query));
	if (read === null || !('problem' in read)) throw new Error(`${query} has no problem`);
	return askedInSpanish(read.problem, traceFields);
}

describe('what is wrong with a question for a trace', () => {
	it.for([
		['value=abc&year=2022', 'el número es “abc”: se espera un número entero'],
		['value=0&year=2022', 'el número es 0: se espera un número entero de 1 a 100000'],
		['value=200000&year=2022', 'el número es 200000: se espera un número entero de 1 a 100000'],
		['from=17&to=132&since=97', 'el año inicial es “97”: se espera un año de cuatro dígitos'],
		['value=17&year=1800', 'el año es 1800: se espera un año de 1900 a 2100'],
		['value=17&year=2018&until=5', '“until” es “5”: se espera un mes y un día, como en 05-24'],
		[
			'value=17&year=2018&unit=cats',
			'“unit” es “cats”: se espera uno de estos valores: “incidents, killed, children-killed, wounded, harmed”'
		],
		['value=17&year=2018&basis=a', '“basis” es “a”: se espera “calendar” o “school”'],
		['value=17&year=2018&within=a', '“within” es “a”: se espera un número entero de 0 a 50'],
		['value=17&year=2018&within=99', '“within” puede ser a lo sumo 50'],
		['from=17', 'se buscan dos números y falta uno'],
		['from=17&to=132', 'falta el año del primer número, por ejemplo 1997'],
		['from=17&to=132&since=1997&later=1990', 'el año posterior es 1990: se espera un año posterior a 1997'],
		[
			'value=1&from=2&year=2000',
			'se buscan a la vez un número y dos: indique uno con su año, o dos con el año del primero'
		],
		['value=17', 'falta el año del número, por ejemplo 2022'],
		['value=17&year=2000&since=2001', 'el año inicial es 2001: se espera un año no posterior a 2000'],
		[
			'value=17&year=2000&since=1999&until=05-24',
			'se da el año en que empieza un total y también un día en que termina: aquí un total acumulado es de años completos'
		]
	] as const)('%s is told in Spanish', ([query, words]) => {
		expect(plain(traced(query)!)).toBe(words);
	});

	it('marks what the reader gave as not Spanish', () => {
		const marked = traced('value=about+17&year=2022')!.filter(({ lang }) => lang === 'en');
		expect(marked).toEqual([{ text: 'about 17', lang: 'en' }]);
	});
});

describe('what is wrong with the address of a figure', () => {
	const figure = (path: string) => {
		const read = parseFigureText(`/figures/${path}`);
		if (!('problem' in read)) throw new Error(`${path} has no problem`);
		return plain(problemInSpanish(read.problem));
	};

	it.for([
		['a@2020-12-31/all/incidents?from=20&to=2018', '“from” es “20”: se espera un año de cuatro dígitos.'],
		['a@2020-12-31/all/incidents?to=2018', 'Falta “from”: se espera un año, como en “from=1999”.'],
		[
			'a@2020-12-31/all/incidents?from=2019&to=2018',
			'El año inicial es 2019 y el final es 2018: el inicial no puede ser posterior al final.'
		],
		['a/all/incidents?from=2018&to=2018', /^La versión es “a”: se espera un conjunto de datos y su fecha/],
		['a@2020-12-31/A B/incidents?from=2018&to=2018', /^La regla es “A B”: se esperan palabras en minúsculas/],
		['a@2020-12-31/all/moods?from=2018&to=2018', /^La medida es “moods”: se espera uno de estos valores: “/],
		['a@2020-12-31/all/killed?from=2018&to=2018&is=x', /^“is” es “x”: se espera un número entero, de 0/]
	] as const)('%s is told in Spanish', ([path, words]) => {
		if (typeof words === 'string') expect(figure(path)).toBe(words);
		else expect(figure(path)).toMatch(words);
	});

	it('that is none at all is said in Spanish, as it was given', () => {
		expect(plain(problemInSpanish('“hello world” is not the address of a figure.'))).toBe(
			'“hello world” no es la dirección de una cifra.'
		);
	});

	it('comes after what it is wrong with, where the page has not said that', () => {
		expect(
			plain(
				problemInSpanish('This is not the address of a figure: from is “20”: expected a year of four digits')
			)
		).toBe('Esta dirección no da ninguna cifra: “from” es “20”: se espera un año de cuatro dígitos.');
	});
});

it('a release that was taken back is told with the reason as it was given', () => {
	const told = problemInSpanish(
		'The release open@2020-12-31 was taken back on 2026-01-02. The reason given: A row was wrong.'
	);
	expect(plain(told)).toBe(
		'La versión open@2020-12-31 se retiró el 2026-01-02. El motivo que se dio: “A row was wrong.”'
	);
	expect(told.filter(({ lang }) => lang === 'en').map(({ text }) => text)).toEqual(['A row was wrong.']);
});

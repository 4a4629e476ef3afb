import { expect, it } from 'vitest';
import { plain } from './piece.ts';
import { gapInSpanish, problemInSpanish } from './spanish-problem.ts';
import { describeGap } from '../domain/rate.ts';

it.for([
	['pupils', [], 'aquí no se guarda ningún dato de matrícula'],
	['pupils', [2024], 'aquí no se guarda ningún dato de matrícula de 2024'],
	['children', [2001, 2003], 'aquí no se guarda ningún dato de población de 2001 y 2003'],
	[
		'children',
		[2001, 2003, 2004, 2005, 2008],
		'aquí no se guarda ningún dato de población de 2001, 2003 a 2005 y 2008'
	]
] as const)('years without a denominator (%s, %o) are told in Spanish', ([per, years, words]) => {
	expect(gapInSpanish(describeGap(per, [...years]))).toBe(words);
});

it.for([
	['no rate: fewer than ten counted', 'sin tasa: se contaron menos de diez'],
	['no rate: a part of the year only', 'sin tasa: solo es una parte del año']
] as const)('why a year has no rate is told in Spanish: %s', ([gap, words]) => {
	expect(gapInSpanish(gap)).toBe(words);
});

it.for([
	[
		'The rule “Example” cannot be applied to Example Data. Example Data does not state the facts that it asks for.',
		'La regla “Example” no se puede aplicar a “Example Data”, que no indica lo que ella pregunta.'
	],
	[
		'The release open@2020 gives no total of people killed of these years by this rule.',
		'La versión open@2020 no da ningún total de estos años según esta regla.'
	],
	[
		'Example Data does not state the hour, which this rule asks for.',
		'“Example Data” no indica algo de lo que pregunta esta regla.'
	]
] as const)('why a line cannot be drawn is told in Spanish: %s', ([problem, words]) => {
	expect(plain(problemInSpanish(problem))).toBe(words);
});

it('a problem that is known is told in Spanish, with the names as they are', () => {
	expect(plain(problemInSpanish('This copy of the site does not hold the release open@2020.'))).toBe(
		'Esta copia del sitio no guarda la versión open@2020.'
	);
	expect(plain(problemInSpanish('The terms of Example Data forbid showing its numbers here.'))).toBe(
		'Las condiciones de “Example Data” no permiten mostrar aquí sus números.'
	);
});

it('what is wrong with an address is told in English, which is said and marked', () => {
	const told = problemInSpanish('This is not the address of a figure: the rule is “A”.');
	expect(plain(told)).toBe('Esta dirección no da ninguna cifra. El motivo, en inglés: “the rule is ‘A’”.');
	expect(told.filter(({ lang }) => lang === 'en').map(({ text }) => text)).toEqual(['the rule is ‘A’']);
});

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

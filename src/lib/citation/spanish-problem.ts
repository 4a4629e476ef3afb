import { join, type Piece } from './piece.ts';
import { quoteEnglish } from './spanish-sentence.ts';

const gaps = /^no (enrollment|population) figure held(?: for (.+))?$/;

/** Why a rate cannot be given, as `describeGap` says it, in Spanish; the same text where it says something else. */
export function gapInSpanish(gap: string): string {
	const [, kind, years] = gaps.exec(gap) ?? [];
	if (kind === undefined) return gap;
	const what = kind === 'enrollment' ? 'matrícula' : 'población';
	const of = years === undefined ? '' : ` de ${years.replace(' and ', ' y ').replaceAll(' to ', ' a ')}`;
	return `aquí no se guarda ningún dato de ${what}${of}`;
}

/** Sentences that say why there is no figure, and their Spanish. */
const problems: [RegExp, string][] = [
	[/^There is no dataset “(.+)” here\.$/, 'Aquí no hay ningún conjunto de datos “$1”.'],
	[/^There is no counting rule “(.+)” here\.$/, 'Aquí no hay ninguna regla de conteo “$1”.'],
	[
		/^The terms of (.+) forbid showing its numbers here\.$/,
		'Las condiciones de “$1” no permiten mostrar aquí sus números.'
	],
	[
		/^This copy of the site does not hold the release (\S+)\.$/,
		'Esta copia del sitio no guarda la versión $1.'
	],
	[
		/^(\S+) gives no total of .+ by this rule for the whole of this period\.$/,
		'$1 no da un total según esta regla para todo este periodo.'
	],
	[/^This list has (\d+) pages? and no more\.$/, 'El número de páginas de esta lista es $1.'],
	[
		/^The rows stored here for (\S+) do not match its hash: expected (\w+), found (\w+)\. No number of it is given until it is imported again\.$/,
		'Las filas que se guardan aquí de $1 no coinciden con su hash: debía ser $2 y es $3. No se da ningún número de esa versión hasta que se importe otra vez.'
	]
];

/** Why there is no figure, in Spanish. How an address has to be written is told in English, and marked as that. */
export function problemInSpanish(problem: string): Piece[] {
	const known = problems.find(([pattern]) => pattern.test(problem));
	if (known) return join(problem.replace(...known));
	const reason = problem.replace(/^This is not the address of a figure: /, '').replace(/\.$/, '');
	return join('Esta dirección no da ninguna cifra. El motivo, en inglés: ', quoteEnglish(reason), '.');
}

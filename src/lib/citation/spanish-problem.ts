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
	[
		/^Of (.+), (\S+), only yearly totals of the whole country are held here\. They cannot be parted by state\.$/,
		'De “$1”, versión $2, aquí solo se guardan totales anuales de todo el país. No se pueden separar por estado.'
	],
	[
		/^No year of this period is both covered whole by the release and has its children by state, held here from (\d+) to (\d+)\. The counts can be shown\.$/,
		'Ningún año de este periodo está completo en la versión y tiene además la población infantil por estado, que aquí se guarda de $1 a $2. Los conteos sí se pueden mostrar.'
	],
	[
		/^The release (\S+) covers (\S+) to (\S+) and says nothing of this period\.$/,
		'La versión $1 abarca de $2 a $3 y no dice nada de este periodo.'
	],
	[/^(.+) does not state [^,]+\.$/, '“$1” no indica lo que aquí se pide contar.'],
	[
		/^Both parts are the same: choose another period or another place for one of them\.$/,
		'Las dos partes son la misma: elija otro periodo u otro lugar para una de ellas.'
	],
	[
		/^Both parts hold what happened .+: choose parts that have nothing in common\.$/,
		'Las dos partes tienen algo en común: elija partes que no compartan ningún año en el mismo lugar.'
	],
	[
		/^Of (.+), only yearly totals of the whole country are held here, and none for these years, places and filters\.$/,
		'De “$1” aquí solo se guardan totales anuales de todo el país, y ninguno de estos años, lugares y filtros.'
	],
	[/^The release (\S+) says nothing of (\S+)\.$/, 'La versión $1 no dice nada de $2.'],
	[
		/^The release (\S+) covers a part of (\S+) only: choose whole years\.$/,
		'La versión $1 solo abarca una parte de $2: elija años completos.'
	],
	[
		/^No rate per child .+: no population figure held.*\. Compare the counts per year, or other years\.$/,
		'No hay tasa por menor de edad: aquí no se guarda la población infantil de alguno de esos lugares o años. Compare los conteos por año, u otros años.'
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

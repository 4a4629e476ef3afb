import { join, markQuoted, type Piece } from './piece.ts';
import { askedInSpanish } from './spanish-asked.ts';
import { quoteEnglish } from './spanish-sentence.ts';

const gaps = /^no (enrollment|population) figure held(?: for (.+))?$/;

/** Why a single year has no rate. */
const noRates: Readonly<Record<string, string>> = {
	'no rate: fewer than ten counted': 'sin tasa: se contaron menos de diez',
	'no rate: fewer than a hundred thousand children': 'sin tasa: hay menos de cien mil niñas y niños',
	'no rate: a part of the year only': 'sin tasa: solo es una parte del año'
};

/** Why a rate cannot be given, as `describeGap` says it, in Spanish; the same text where it says something else. */
export function gapInSpanish(gap: string): string {
	if (noRates[gap] !== undefined) return noRates[gap];
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
	[
		/^The rule “(.+)” cannot be applied to (.+)\. It stands in words only\.$/,
		'La regla “$1” no se puede aplicar a “$2”: solo está en palabras.'
	],
	[
		/^The rule “(.+)” cannot be applied to (.+)\. .+ does not state the facts that it asks for\.$/,
		'La regla “$1” no se puede aplicar a “$2”, que no indica lo que ella pregunta.'
	],
	[
		/^(.+) does not state .+, which this rule asks for\.$/,
		'“$1” no indica algo de lo que pregunta esta regla.'
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
	[
		/^This copy holds yearly totals of (.+) only\. States, levels and circumstances can be chosen once its file is imported\.$/,
		'De “$1” esta copia solo guarda totales por año. Los estados, los niveles y los tipos de tiroteo se pueden elegir cuando se importa su archivo.'
	],
	[
		/^The release (\S+) gives no total of .+ of these years by this rule\.$/,
		'La versión $1 no da ningún total de estos años según esta regla.'
	],
	[
		/^The release (\S+) says nothing of these years by this rule\.$/,
		'La versión $1 no dice nada de estos años según esta regla.'
	],
	[
		/^How many names are known is not a rate: choose another measure\.$/,
		'Cuántos nombres se conocen no es una tasa: elija otra medida.'
	],
	[
		/^Pupils of one school level are not held here: choose all levels\.$/,
		'Aquí no se guarda cuántos estudiantes hay en un solo nivel escolar: elija todos los niveles.'
	],
	[
		/^Enrollment is held here for the whole country only\. Choose children aged 5 to 17, which are held by state\.$/,
		'La matrícula se guarda aquí solo para todo el país. Elija las niñas y los niños de 5 a 17 años, que se guardan por estado.'
	],
	[
		/^The children of several states are not added up here: choose one state, or none\.$/,
		'Aquí no se suman las niñas y los niños de varios estados: elija un estado o ninguno.'
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
	[
		/^The release (\S+) was taken back on (\S+)\. The reason given: No reason was given\.$/,
		'La versión $1 se retiró el $2. No se dio ningún motivo.'
	],
	[
		/^The release (\S+) was taken back on (\S+)\. The reason given: (.+)$/s,
		'La versión $1 se retiró el $2. El motivo que se dio: “$3”'
	],
	[/^This list has (\d+) pages? and no more\.$/, 'El número de páginas de esta lista es $1.'],
	[
		/^The rows stored here for (\S+) do not match its hash: expected (\w+), found (\w+)\. No number of it is given until it is imported again\.$/,
		'Las filas que se guardan aquí de $1 no coinciden con su hash: debía ser $2 y es $3. No se da ningún número de esa versión hasta que se importe otra vez.'
	]
];

const notAFigure = /^This is not the address of a figure: /;

/**
 * Why there is no figure, in Spanish; names and what a reader gave are marked as not Spanish. What nobody has said in
 * Spanish is told in English, and marked as that.
 */
export function problemInSpanish(problem: string): Piece[] {
	const known = problems.find(([pattern]) => pattern.test(problem));
	if (known) return markQuoted(problem.replace(...known));
	const reason = problem.replace(notAFigure, '').replace(/\.$/, '');
	const asked = askedInSpanish(reason);
	if (!asked)
		return join('Esta dirección no da ninguna cifra. El motivo, en inglés: ', quoteEnglish(reason), '.');
	if (notAFigure.test(problem)) return join('Esta dirección no da ninguna cifra: ', asked, '.');
	return join(asked, '.').map((piece, index) => (index === 0 ? capitalize(piece) : piece));
}

function capitalize({ text, ...piece }: Piece): Piece {
	return { text: text.charAt(0).toUpperCase() + text.slice(1), ...piece };
}

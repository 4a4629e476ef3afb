import { join, markQuoted, type Piece } from './piece.ts';

/** What was expected of a parameter of an address, and its Spanish. */
const expected: [RegExp, string][] = [
	[/^a whole number$/, 'se espera un número entero'],
	[/^a whole number, 0 or more$/, 'se espera un número entero, de 0 en adelante'],
	[/^a (?:whole )?number from (\d+) to (\d+)$/, 'se espera un número entero de $1 a $2'],
	[/^a year of four digits$/, 'se espera un año de cuatro dígitos'],
	[/^a year from (\d+) to (\d+)$/, 'se espera un año de $1 a $2'],
	[/^a year after (\d+)$/, 'se espera un año posterior a $1'],
	[/^no year after (\d+)$/, 'se espera un año no posterior a $1'],
	[/^a month and a day(?: of every year)?, as in (\S+)$/, 'se espera un mes y un día, como en $1'],
	[/^one of (.+)$/, 'se espera uno de estos valores: “$1”'],
	[/^(calendar) or (school)$/, 'se espera “$1” o “$2”'],
	[/^a dataset and its date, as in (\S+)$/, 'se espera un conjunto de datos y su fecha, como en “$1”'],
	[/^words of lower-case letters, parted by -$/, 'se esperan palabras en minúsculas, separadas por -']
];

/** Sentences on an address that name no single parameter, and their Spanish. */
const sentences: [RegExp, string][] = [
	[/^“(.+)” is not the address of a figure$/, '“$1” no es la dirección de una cifra'],
	[
		/^from is (\d+) and to is (\d+): expected from to be no later than to$/i,
		'el año inicial es $1 y el final es $2: el inicial no puede ser posterior al final'
	],
	[/^(\S+) is missing: give a year, as in (\S+)$/i, 'falta “$1”: se espera un año, como en “$2”'],
	[/^two numbers are asked for: give from and to$/, 'se buscan dos números y falta uno'],
	[
		/^the year of the first number is missing: give since, as in since=(\d+)$/,
		'falta el año del primer número, por ejemplo $1'
	],
	[
		/^the year of the number is missing: give year, as in year=(\d+)$/,
		'falta el año del número, por ejemplo $1'
	],
	[
		/^one number and two are asked for: give value and year, or from, to and since$/,
		'se buscan a la vez un número y dos: indique uno con su año, o dos con el año del primero'
	],
	[
		/^since and until are both given: a running total is of whole years here$/,
		'se da el año en que empieza un total y también un día en que termina: aquí un total acumulado es de años completos'
	],
	[/^within is expected to be (\d+) at most$/, '“within” puede ser a lo sumo $1']
];

/** What the parameters of a figure's address are called. */
const parameters: Record<string, string> = {
	'the release': 'la versión',
	'the rule': 'la regla',
	'the measure': 'la medida'
};

/** What the fields of a question for a trace are called. */
export const traceFields: Record<string, string> = {
	from: 'el primer número',
	to: 'el segundo número',
	value: 'el número',
	since: 'el año inicial',
	later: 'el año posterior',
	year: 'el año'
};

/**
 * What is wrong with what an address asks for, in Spanish, without capital and full stop; `null` where nobody has said it
 * in Spanish. What the reader gave, and the names of parameters, stand in quotation marks and are marked as not Spanish.
 *
 * @param fields what parameters are called on the page
 */
export function askedInSpanish(problem: string, fields: Record<string, string> = {}): Piece[] | null {
	const known = sentences.find(([pattern]) => pattern.test(problem));
	if (known) return markQuoted(problem.replace(...known));
	const [, name, given, wanted] = /^(the \w+|\w+) is (.*): expected (.+)$/is.exec(problem) ?? [];
	const found = expected.find(([pattern]) => pattern.test(wanted ?? ''));
	if (name === undefined || given === undefined || wanted === undefined || !found) return null;
	const called = name.charAt(0).toLowerCase() + name.slice(1);
	const field = fields[called] ?? parameters[called] ?? `“${called}”`;
	return join(markQuoted(`${field} es ${given}: ${wanted.replace(...found)}`));
}

import { markQuoted, type Piece } from './piece.ts';

/** What an importer expected to read, and its Spanish; the words of a file stay as they are. */
const expected: [RegExp, string][] = [
	[/^the name of a school$/, 'el nombre de una escuela'],
	[/^the name of a place$/, 'el nombre de un lugar'],
	[/^the id of the row$/, 'el identificador de la fila'],
	[/^an id that no row before has$/, 'un identificador que ninguna fila anterior tenga'],
	[/^an id that begins with the date, (\d+)$/, 'un identificador que empiece con la fecha, $1'],
	[/^a year of four digits$/, 'un año de cuatro dígitos'],
	[/^(\d{4}), the year of the date$/, '$1, el año de la fecha'],
	[/^(\w+), the weekday of (\S+)$/, '“$1”, el día de la semana del $2'],
	[/^a real date as month\/day\/year, (\S+)$/, 'una fecha real, escrita mes/día/año, como $1'],
	[/^a real date as day-month-year, (\S+)$/, 'una fecha real, escrita día-mes-año, como $1'],
	[/^a time such as (.+)$/, 'una hora, escrita como $1'],
	[/^no space at either end$/, 'ningún espacio al principio ni al final'],
	[/^the letters that U\+FFFD stands for$/, 'las letras que U+FFFD sustituye'],
	[/^a whole number$/, 'un número entero'],
	[/^a whole number of people$/, 'un número entero de personas'],
	[/^a number without thousands separators$/, 'un número sin separadores de miles'],
	[
		/^a state, district or territory of the United States$/,
		'un estado, distrito o territorio de Estados Unidos'
	],
	[/^a grade from 1 to 5$/, 'una calificación de 1 a 5'],
	[/^Yes, No or nothing$/, '“Yes”, “No” o nada'],
	[/^(\d+), the sum of (\w+) and (\w+)$/, '$1, la suma de “$2” y “$3”'],
	[/^(\d+) cells$/, '$1 celdas'],
	[/^one of (.+)$/s, 'alguno de estos valores: “$1”']
];

/** What was expected of a cell, in Spanish, the words of a file marked as English; all in English where it is on no list. */
export function expectedInSpanish(text: string): Piece[] {
	const known = expected.find(([pattern]) => pattern.test(text));
	return known ? markQuoted(text.replace(...known)) : [{ text, lang: 'en' }];
}

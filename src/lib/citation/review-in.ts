import { describeRemark } from '../domain/review-words.ts';
import type { Check, Remark } from '../domain/review.ts';
import { formatCountIn, type Language } from '../format/localized.ts';
import { join, markQuoted, type Piece } from './piece.ts';

type Told = Omit<Remark, 'examples'>;

const rows = (count: number) => (count === 1 ? '1 fila' : `${formatCountIn(count, 'es')} filas`);
const ids = (count: number) =>
	count === 1 ? '1 identificador' : `${formatCountIn(count, 'es')} identificadores`;
const word = ({ value }: Told) => (value === null ? 'una palabra' : `“${value}”`);
const likeness = ({ like }: Told) => (like === null ? 'otra' : `“${like}”`);

const sentences: Record<Check, (remark: Told) => string> = {
	emptied: ({ count, of, before }) =>
		`en blanco en ${count} de ${rows(of!)}; en la versión anterior, en ${before}`,
	unsaid: ({ count }) => `nada en ${rows(count)} en las que la versión anterior lo dice`,
	returned: ({ count }) => `${rows(count)} con un valor que una versión anterior ya había corregido`,
	vanished: ({ count, of }) => `${count} de ${ids(of!)} ya no ${count === 1 ? 'está' : 'están'}`,
	reappeared: ({ count }) => `${ids(count)} de vuelta, que la versión anterior había dejado fuera`,
	'closed-year': ({ value, count, before }) =>
		`${value}: ${rows(count)}; en la versión anterior ${before}, con el año ya terminado`,
	future: ({ count }) => `${rows(count)} con fecha posterior a la de la versión`,
	total: ({ count }) => `en blanco, o no es la suma de sus partes, en ${rows(count)}`,
	weekday: ({ count }) => `no es el día de la semana de la fecha en ${rows(count)}`,
	duplicate: ({ count }) => `${rows(count)} con el día, el estado y la escuela de otra fila`,
	rejected: ({ count }) => `${rows(count)} ${count === 1 ? 'dejada' : 'dejadas'} fuera`,
	misspelled: (remark) => `${word(remark)} en ${rows(remark.count)}, casi igual que ${likeness(remark)}`,
	variant: (remark) =>
		`${word(remark)} en ${rows(remark.count)}, otra manera de escribir ${likeness(remark)}`,
	space: ({ count }) => `espacios al principio o al final en ${rows(count)}`,
	'lost-word': (remark) => `${word(remark)} ya no está; en la versión anterior, en ${rows(remark.before!)}`,
	'new-word': (remark) => `${word(remark)} en ${rows(remark.count)}, en ninguna versión anterior`,
	listed: ({ count }) => `una palabra que no está en la lista de quien publica los datos, en ${rows(count)}`,
	form: ({ count }) => `con otra forma que la esperada en ${rows(count)}`,
	jump: ({ value, count, before }) => `${value}: ${rows(count)}; el año anterior, ${before}`,
	changed: ({ count, of }) => `otro valor que en la versión anterior en ${count} de ${rows(of!)}`
};

/**
 * A remark of a review as a sentence without a full stop: "day_of_week: no es el día de la semana de la fecha en 7 filas".
 * The names of columns and the words of the file are the publisher's, and marked as English in Spanish.
 */
export function tellRemarkIn(language: Language, remark: Told): readonly Piece[] {
	if (language === 'en') return join(describeRemark(remark));
	const column: Piece[] = remark.column === '' ? [] : [{ text: remark.column, lang: 'en' }, { text: ': ' }];
	return join(column, markQuoted(sentences[remark.check](remark)));
}

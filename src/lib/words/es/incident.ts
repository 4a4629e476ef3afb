import { sayHour, spanishQuestions } from '../../citation/spanish-clause.ts';
import { spanishValues } from '../../citation/spanish-facts.ts';
import { capitalize, nameNumber } from '../small-number.ts';
import type { incident as english } from '../en/incident.ts';
import { changes } from './changes.ts';

const { occurredOn: _on, school: _school, city: _city, reports: _reports, ...titles } = changes.terms;
type Fact = keyof typeof titles;

/** `a el mediodía` → `al mediodía`. */
const contract = (words: string) => words.replace(/\b(a|de) el\b/g, '$1l');

export const incident = {
	rowOf: 'Una fila de {dataset}, versión con fecha {day}',
	people: 'A quiénes les quitaron la vida',
	nobody: 'No murió nadie, según este conjunto de datos; no se cuenta a quien disparó.',
	event:
		'El registro contiene {event|este suceso}: las personas a quienes les quitaron la vida, lo que dice cada conjunto de datos y las fuentes.',
	registerMore: (count: number) =>
		count === 1
			? 'Cuenta una persona muerta más que esta fila.'
			: `Cuenta ${nameNumber(count, 'es')} personas muertas más que esta fila.`,
	rowMore: (count: number) =>
		count === 1
			? 'Esta fila cuenta una persona muerta más que el registro.'
			: `Esta fila cuenta ${nameNumber(count, 'es')} personas muertas más que el registro.`,
	noEvent: 'El registro no contiene ningún suceso con el que se haya enlazado esta fila.',
	row: 'Lo que dice la fila',
	terms: Object.fromEntries(
		Object.entries(titles).map(([fact, title]) => [fact, capitalize(title)])
	) as Record<Fact, string>,
	reports: 'Notas de prensa',
	questions: { ...spanishQuestions },
	values: Object.fromEntries(
		Object.entries(spanishValues).map(([fact, values]) => [
			fact,
			Object.fromEntries(Object.entries(values).map(([value, { title }]) => [value, title]))
		])
	) as Record<keyof typeof spanishValues, Record<string, string>>,
	killed: (count: number) => `${count}, sin contar a quien disparó`,
	hour: (hour: number) => contract(`De ${sayHour(hour)} a ${sayHour(hour + 1)}`),
	unsaid: (facts: string) => `No dice ${facts}. No saberlo no es un no.`,
	source: {
		terms: 'Con nuestras palabras, de la fila {row} de {citation}, con la licencia {license}.',
		termsAndPage:
			'Con nuestras palabras, de la fila {row} de {citation}, con la licencia {license}. {page|La página de quien publica los datos}.',
		name: 'Con nuestras palabras, de la fila {row} de {citation}, {license}.',
		nameAndPage:
			'Con nuestras palabras, de la fila {row} de {citation}, {license}. {page|La página de quien publica los datos}.'
	},
	thisRow: 'esta fila',
	elsewhere: {
		title: 'El mismo suceso en otros conjuntos de datos',
		none: 'No se encontró aquí ninguna fila de otro conjunto de datos que hable de él.',
		killed: (count: number) => (count === 1 ? '1 persona muerta' : `${count} personas muertas`),
		wounded: (count: number) => (count === 1 ? '1 persona herida' : `${count} personas heridas`),
		woundedUnsaid: 'no dice cuántas personas resultaron heridas',
		withheld: 'tiene una fila; sus condiciones no permiten listarla.',
		reviewed: 'El mismo suceso: leímos las dos.',
		matched: (percent: number) =>
			`El mismo suceso, con ${percent} % de seguridad por la fecha, el lugar y los conteos.`,
		review: (percent: number) => `Por revisar: puede ser el mismo suceso, con ${percent} % de seguridad.`,
		facts: {
			'the date': 'la fecha',
			'how many were killed': 'cuántas personas murieron',
			'how many were wounded': 'cuántas personas resultaron heridas',
			'the city': 'la ciudad'
		},
		otherwise: (facts: string) => ` No coincide en ${facts}.`,
		agreement: '{agreement|En qué coinciden los conjuntos de datos} cuenta esas filas para todos los sucesos.'
	}
} satisfies typeof english;

import { spanishQuestions } from '../../citation/spanish-clause.ts';
import type { ownRule as english } from '../en/own-rule.ts';

export const ownRule = {
	title: 'Una regla hecha por un lector',
	description: (words: string) => `Una regla de conteo: incidentes en los que ${words}.`,
	explorer: 'Abrirla en el explorador',
	buildOn: 'Seguir armando a partir de ella',
	clauses: 'Cláusula por cláusula',
	all: 'Se debe cumplir todo esto.',
	only: 'Se debe cumplir esto.',
	any: 'Al menos una de estas cosas:',
	carriers: 'A qué conjuntos de datos se puede aplicar',
	yes: '{dataset}, {day}: sí, {figure} de {from} a {to}',
	no: '{dataset}, {day}: no; no dice {facts}',
	silent: { ...spanishQuestions },
	nor: ' ni ',
	gives: 'Lo que da',
	nothing:
		'Ningún conjunto de datos de aquí indica todo lo que pide. {build|Seguir armando a partir de ella}.',
	cite: 'Para citarla',
	citeText:
		'La dirección contiene la regla misma. Su identificador, {id}, se calcula a partir de las cláusulas: reglas iguales tienen identificadores iguales.',
	thisRule: 'esta regla'
} satisfies typeof english;

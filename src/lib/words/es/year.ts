import type { year as english } from '../en/year.ts';
import { spanishPlural } from '../plural.ts';

export const year = {
	title: 'Años',
	description:
		'Tiroteos en escuelas de Estados Unidos por año desde 1997: las personas muertas, los sucesos con muertes y lo que cuentan otros.',
	lead: 'Cada año abre la página de sus personas. Cada número abre la lista de lo que cuenta. Las columnas cuentan cosas distintas y no se deben sumar.',
	year: 'Año',
	columns: {
		killed: 'Personas muertas, nuestro registro',
		register: 'Sucesos con muertes, nuestro registro',
		wapo: 'En horario escolar, Washington Post',
		k12ssdb: 'Todo disparo o arma exhibida, base de datos K-12'
	},
	part: 'parte',
	notCovered: 'sin datos',
	note: '“Parte”: la versión termina dentro de ese año. Una versión posterior puede decir más; la página de cada año lo muestra.',
	theYears: 'los años',
	oneDescription: (of: number) =>
		`Tiroteos en escuelas de Estados Unidos en ${of}: las personas a quienes les quitaron la vida y lo que da cada regla de conteo.`,
	neighbors: 'Años vecinos',
	all: 'Todos los años',
	fatalEvents: 'sucesos con muertes',
	none: 'El registro contiene {events} en este año{until}.',
	oneLead: (killed: number) =>
		`A {killed} ${killed === 1 ? 'le' : 'les'} quitaron la vida en {events} en escuelas que el registro contiene de este año{until}.`,
	until: ', hasta el {day}',
	shootings: (count: number) =>
		spanishPlural(count, { one: 'tiroteo', many: 'de tiroteos', other: 'tiroteos' }),
	before: 'El registro empieza en {year}; de este año solo se guardan totales de otros.',
	people: 'Las personas',
	counts: 'Como lo cuenta cada quien',
	countsLead:
		'El mismo año según cada regla que se puede aplicar. Un incidente no es una muerte: en la mayoría de los que se cuentan aquí no murió nadie.',
	press: '{sheet|Hoja de prensa de este año}, una página impresa.',
	thisYear: 'este año'
} satisfies typeof english;

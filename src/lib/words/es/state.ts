import type { state as english } from '../en/state.ts';
import { spanishPlural } from '../plural.ts';

/** `de Texas`, `del Distrito de Columbia`. */
function of(place: string): string {
	return `de ${place}`.replace(/^de el /, 'del ');
}

export const state = {
	title: 'Estados',
	description:
		'Tiroteos en escuelas de cada estado y territorio de Estados Unidos: los sucesos con muertes que contiene nuestro registro, las personas muertas y una página para cada estado.',
	lead: 'Cada estado tiene una página: sus años, sus sucesos y los nombres. Los estados van por nombre y en ningún otro orden: los más grandes tienen más escuelas, y el registro es menos completo en unos lugares y años que en otros.',
	also: 'Lo mismo en {map|un mapa}; dos estados, {compare|comparados}.',
	columns: { state: 'Estado', events: 'Sucesos con muertes', killed: 'Personas muertas' },
	none: 'el registro no contiene ninguno',
	note: 'Donde el registro no contiene ninguno, otros pueden contar tiroteos en los que no murió nadie; la página del estado dice lo que se guarda.',
	theStates: 'los estados',
	oneTitle: (place: string) => `Tiroteos en escuelas ${of(place)}`,
	oneDescription: (place: string) =>
		`Tiroteos en escuelas ${of(place)}: las personas a quienes les quitaron la vida, los sucesos por año con sus fuentes y lo que cuenta cada versión que se guarda.`,
	others: 'Otros estados',
	all: 'Todos los estados',
	oneLead: (killed: number, events: number, place: string) =>
		`A {killed} ${killed === 1 ? 'le' : 'les'} quitaron la vida en {events} en ${events === 1 ? 'una escuela' : 'escuelas'} ${of(place)} que nuestro registro contiene, desde {from} hasta el {to}.`,
	eventsLead: (events: number, place: string) =>
		`{events} en ${events === 1 ? 'una escuela' : 'escuelas'} ${of(place)} que nuestro registro contiene, desde {from} hasta el {to}.`,
	shootings: (count: number) =>
		spanishPlural(count, { one: 'tiroteo', many: 'de tiroteos', other: 'tiroteos' }),
	noneLead: (place: string) =>
		`Nuestro registro no contiene ningún tiroteo con muertes en una escuela ${of(place)}, desde {from} {until}. Eso no prueba que no lo hubo: {method|cómo se hace el registro}.`,
	to: 'hasta el {day}',
	on: 'en adelante',
	people: 'Las personas',
	counts: 'Como lo cuenta cada quien',
	countsLead:
		'Un incidente no es una muerte: en la mayoría de los que cuentan otros no murió nadie. Solo las versiones que se guardan completas permiten mirar un solo estado.',
	onward: (name: string) =>
		`Para seguir: {trend|${name} en el explorador}, con otras reglas y otros periodos; {compare}; {map|todos los estados en un mapa}.`,
	compared: 'los años antes y después de {year}, comparados',
	thisState: 'este estado',
	chart: {
		title: (place: string) => `Tiroteos en escuelas ${of(place)}, por año`,
		first: (place: string) => `{dataset} cuenta {incidents} en ${place} de {from} a {to}`,
		next: '; {dataset}: {incidents} de {from} a {to}',
		each: ', cada conjunto según su propia regla',
		note: 'Las marcas huecas, y en la tabla un asterisco, son partes de años. Los conteos de un solo estado son pequeños: que un año tenga más que el anterior dice poco por sí solo.'
	},
	table: {
		who: 'Quién cuenta y qué',
		incidents: 'Incidentes',
		killed: 'Muertes',
		rate: 'Incidentes al año por cada millón de niñas y niños',
		years: 'de {from} a {to}',
		notStated: 'no se indica',
		noRate: (why: string) => `sin tasa: ${why}`,
		reasons: {
			'too-few-incidents': 'menos de diez incidentes',
			'too-few-people': 'menos de cien mil niñas y niños'
		},
		unstable: ', inestable',
		from: 'a partir de {incidents} y de {children|las niñas y los niños de esos años}',
		note: 'Cada fila cuenta algo distinto, así que no se deben sumar. Las niñas y los niños son quienes tienen de cinco a diecisiete años. Se da una tasa a partir de diez incidentes y donde viven al menos cien mil niñas y niños; con menos de veinte incidentes se le llama inestable: {denominators|por qué, y entre qué se divide}.'
	}
} satisfies typeof english;

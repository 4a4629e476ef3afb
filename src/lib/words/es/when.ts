import type { when as english } from '../en/when.ts';

export const when = {
	heading: 'Meses, días de la semana, horas',
	by: 'por mes, día de la semana y hora',
	description: (title: string) =>
		`${title}, y el tiempo de uno al siguiente, según cualquier regla de conteo; cada número abre los datos que lo sustentan.`,
	lead: 'En qué momento del año, de la semana y del día ocurre, según cualquier regla. {choose|Elegir}',
	bars: 'Cada barra es lo que se contó a lo largo de todos estos años, y lleva a ello. La mayoría de las escuelas cierra en verano y los fines de semana.',
	noHour: 'Este conjunto de datos no dice a qué hora.',
	byYear: 'La misma pregunta {year|por año}, con sus intervalos y otras líneas.',
	between: 'El tiempo entre uno y otro',
	thisView: 'esta vista',
	kinds: {
		months: { title: 'Por mes', one: 'Mes' },
		weekdays: { title: 'Por día de la semana', one: 'Día' },
		hours: { title: 'Por hora', one: 'Hora' }
	},
	weekdays: {
		mon: 'lunes',
		tue: 'martes',
		wed: 'miércoles',
		thu: 'jueves',
		fri: 'viernes',
		sat: 'sábado',
		sun: 'domingo'
	},
	unknown: 'No se sabe',
	unknownHour: 'a una hora desconocida',
	highest: 'El conteo más alto es el ',
	lowest: 'el más bajo, el ',
	lowestAlone: 'El conteo más bajo es el ',
	several: 'Varios comparten el conteo más alto, y varios el más bajo.',
	and: ' y ',
	each: ' cada uno',
	unsaid: 'A una hora que la fuente no dice: {count}.',
	expected: 'Si se repartiera por igual',
	soFar: {
		title: 'El año hasta ahora',
		lead: 'La versión termina el {day}, así que cada año se cuenta hasta ese día.',
		years: (first: string, last: string) => `${first} a ${last}`
	},
	missing: {
		totals: (dataset: string) =>
			`De “${dataset}” esta copia solo guarda totales por año. Los meses, los días y las horas se pueden dar cuando se importa su archivo.`,
		nothing: (release: string, many: string) =>
			`La versión ${release} no contiene ${many} de estos años según esta regla.`
	}
} satisfies typeof english;

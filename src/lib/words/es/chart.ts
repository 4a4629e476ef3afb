import { formatCountIn } from '../../format/localized.ts';
import { spanishPlural } from '../plural.ts';
import type { chart as english } from '../en/chart.ts';

/** Of the others the names are their publishers’. */
const names: Readonly<Record<string, string>> = { register: 'Registro', k12ssdb: 'Base de datos K-12' };

function shortName(id: string, shortTitle: string): string {
	return names[id] ?? shortTitle;
}

export const chart = {
	asTable: 'Los números en una tabla',
	source: 'Fuente: {publisher}, versión {release}. Regla de conteo: {rule}.',
	otherForms: 'Esta gráfica en otros formatos',
	cite: 'Citar',
	series: {
		skip: 'Saltar las marcas',
		marks: 'Cada marca lleva a los datos que la sustentan.',
		keys: ' Las flechas recorren los años y, hacia arriba y abajo, las líneas.'
	},
	facade: {
		skip: 'Saltar las ventanas',
		windows: 'Cada ventana encendida o con marco lleva a lo que ocurrió y a quién.',
		keys: ' Las flechas recorren los años y, tras la flecha hacia abajo, las ventanas; Escape regresa.',
		asList: 'Las ventanas en una lista',
		key: 'Lo que significan las ventanas',
		lit: 'encendida: detrás hay un nombre',
		outlined: 'con marco: se conoce el suceso, sin nombres',
		dark: 'oscura: solo contada',
		year: (year: number, counted: string) => `${year}: ${counted}`,
		window: (day: string, place: string, killed: string, named: number) =>
			`${day}, ${place}: ${killed}, ${named} con nombre`,
		nobodyKilled: 'sin personas muertas según su conteo',
		killed: (count: number) =>
			`${formatCountIn(count, 'es')} ${spanishPlural(count, { one: 'persona muerta', many: 'de personas muertas', other: 'personas muertas' })}`
	},
	bars: {
		unit: (unit: string) => `En ${unit}`,
		hatched: (what: string) => `; con rayas: ${what}`,
		expected: 'si se repartiera por igual'
	},
	multiples: {
		scale: 'Cada gráfica va de {first} a {last} y {zero} ',
		zero: (highest: string) => `de 0 a ${highest}`,
		number: '; el número es el de ',
		gap: '. Un hueco en la línea de abajo es un año sin valor',
		part: ', y un extremo hueco, uno que se cuenta solo en parte'
	},
	image: {
		of: (what: string) => `Una imagen de ${what}, con su fuente y su dirección (el texto, en inglés):`,
		thisChart: 'esta gráfica',
		shape: 'Formato',
		theme: 'Tema',
		shapes: { wide: 'ancho', square: 'cuadrado', tall: 'alto' },
		themes: { light: 'claro', dark: 'oscuro' }
	},
	shortName,
	spokenName: (id: string, shortTitle: string, title: string) => shortName(id, shortTitle) || title,
	year: 'Año',
	notCovered: 'sin datos',
	until: (day: string) => `hasta el ${day}`,
	part: 'en parte',
	partOfYear: 'parte del año',
	shades: {
		none: 'ninguno',
		some: 'más de cero',
		orMore: (value: string) => `${value} o más`,
		range: (low: string, high: string) => `de ${low} a ${high}`,
		under: (value: string) => `menos de ${value}`,
		toUnder: (low: string, high: string) => `de ${low} a menos de ${high}`,
		unstated: 'no se indica',
		suppressed: 'no se muestra una tasa',
		because: (why: string) => `no se muestra una tasa: ${why}`,
		notDrawn: 'Sin lugar en el dibujo:'
	}
} satisfies typeof english;

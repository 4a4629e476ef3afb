import { spanishValues } from '../../citation/spanish-facts.ts';
import { textsOf, type explorer as english } from '../en/explorer.ts';

export const explorer = {
	shown: 'Lo que se muestra',
	what: 'Qué',
	own: 'Según una {rule|regla propia}: {words}',
	untick: 'Para usar una regla con nombre, quite la marca',
	ownRule: 'Su propia regla',
	thisRule: 'Esta regla',
	build: 'Armar una regla propia',
	buildOn: 'Armar otra a partir de esta',
	measure: 'Lo que se cuenta',
	when: 'Cuándo',
	basis: 'Años',
	bases: { calendar: 'Año calendario', school: 'Año escolar' },
	byFirstYear: 'Un año escolar se indica por su primer año. ',
	held: 'Se guarda aquí: de {first} a {last}.',
	how: 'Cómo se dibuja y con qué se compara',
	show: 'Se muestran',
	shows: {
		count: 'Conteos',
		pupils: 'Por cada millón de estudiantes',
		children: 'Por cada millón de niñas y niños',
		index: 'Índice'
	},
	mean: 'Media móvil',
	means: (years: number) => (years === 0 ? 'Ninguna' : `De ${years} años`),
	apart: 'Gráficas pequeñas',
	aparts: {
		none: 'Una sola gráfica',
		state: 'Una gráfica pequeña por estado',
		level: 'Una gráfica pequeña por nivel escolar'
	},
	beside: { first: 'Comparar con', second: 'Y con', third: 'Y con, tercera línea' },
	nothingMore: 'Nada más',
	submit: 'Mostrar',
	counting: 'Contando …',
	nowShown: 'Se muestra: ',
	releases: {
		rows: 'Se guardan completos, incidente por incidente',
		published: 'Solo totales por año, que no se pueden acotar',
		notHeld: 'No se guarda aquí',
		whyNotHeld: 'esta copia del sitio no la guarda'
	},
	rules: {
		held: 'Este conjunto de datos se puede contar según',
		silent: 'No trae lo necesario para',
		whySilent: 'este conjunto de datos no trae lo necesario para ella',
		words: 'Solo en palabras, con totales de quien la publica',
		whyWords: 'solo se guardan los totales de quien la publica'
	},
	not: {
		held: 'no se guarda',
		stated: 'este conjunto de datos no lo indica',
		named: 'los nombres no son una tasa',
		level: 'no por nivel escolar',
		country: 'solo para todo el país',
		oneState: 'solo para un estado o para todo el país'
	},
	besides: {
		rule: 'Otra regla',
		release: 'Otro conjunto de datos, según su propia regla o según esta',
		state: 'Un estado, según la misma regla',
		asked: 'Como se pidió'
	},
	narrow: 'Acotar',
	alsoLeftOut: 'También se deja fuera; quite la marca para volver a incluirlo',
	besideEach:
		'Junto a cada valor: lo que daría elegir solo ese. No marcar ninguno es lo mismo que marcarlos todos.',
	unsaid: (title: string) => `${title}: el conjunto de datos no lo dice.`,
	all: 'todo',
	others: (first: string) => `${first} y otros`,
	facets: {
		states: 'Estados',
		levels: 'Niveles escolares',
		classes: 'Durante las clases',
		circumstances: 'Tipo de tiroteo'
	},
	texts: {
		level: textsOf(spanishValues.level),
		duringClasses: textsOf(spanishValues.duringClasses),
		circumstance: textsOf(spanishValues.circumstance)
	},
	noFacets: {
		published: (dataset: string) =>
			`De “${dataset}” aquí se guardan totales por año, que no se pueden acotar.`,
		unstated: (dataset: string) => `“${dataset}” no indica lo que aquí se pide contar.`,
		years: (dataset: string) => `“${dataset}” no dice nada de estos años.`
	}
} satisfies typeof english;

import type { search as english } from '../en/search.ts';

export const search = {
	title: 'Buscar',
	description:
		'Busque un nombre, una escuela, un lugar, un día, un año o una regla de conteo, y vea qué reglas cuentan cada suceso.',
	form: 'Todo lo que hay aquí',
	question: 'Nombre, escuela, lugar o fecha',
	search: 'Buscar',
	kinds: 'Tipos de resultados',
	everything: 'Todo',
	kindTitles: {
		person: 'Personas',
		event: 'Sucesos',
		room: 'Cuartos',
		state: 'Estados',
		year: 'Años',
		rule: 'Reglas de conteo',
		dataset: 'Conjuntos de datos',
		claim: 'Afirmaciones',
		row: 'Filas de otros conjuntos de datos'
	},
	kindWords: {
		state: 'estado',
		year: 'año',
		rule: 'regla de conteo',
		dataset: 'conjunto de datos',
		claim: 'afirmación publicada'
	},
	found: 'Lo que se encontró',
	pages: 'Páginas',
	back: 'Atrás',
	more: 'Más',
	these: 'estos resultados',
	theRoom: 'el cuarto',
	rowOf: 'Una fila de {dataset}, versión con fecha {release}{register}.',
	rowEvent: '. El registro contiene {event|este suceso}',
	notAsked: 'No se le pudo aplicar ninguna regla de conteo.',
	countedAll: (asked: number) =>
		asked === 1 ? 'la única que se pudo aplicar' : `las ${asked} que se pudieron aplicar`,
	countedSome: (counted: number, asked: number) =>
		`${counted === 0 ? 'ninguna' : counted} de las ${asked} que se pudieron aplicar`,
	counted: 'Reglas que lo cuentan: {rules}',
	guide: {
		lead: 'Aquí están las personas cuyos nombres dan las fuentes públicas, sus cuartos, las escuelas y los pueblos y ciudades, los días y los años, las reglas de conteo, las afirmaciones y los conjuntos de datos.',
		day: '24 de mayo de 2022',
		whats: {
			place: 'un lugar',
			school: 'una escuela',
			number: 'una escuela por su número, escrito PS 18 o Public School 18',
			name: 'un nombre',
			day: 'un día',
			state: 'un estado',
			rule: 'una regla de conteo, por su título en inglés'
		},
		spelling:
			'Los acentos, las mayúsculas y los puntos no importan, y si se le va un dedo al escribir, se busca lo que quizá quiso decir. Cada suceso que se encuentra dice cuántas reglas lo cuentan y por qué.',
		rows: 'Las filas de otros conjuntos de datos se encuentran cuando sus condiciones permiten listarlas; los demás están aquí como {totals|totales}. Lo que usted busca no se guarda.'
	},
	reading: {
		cut: 'Una pregunta larga se lee hasta el carácter número cien, y no más de ocho palabras.',
		slip: 'No se encontró nada con “{asked}”, así que se buscó “{read}”.',
		left: 'Se dejó fuera, porque no aparece en ninguna parte de este sitio: {words}.',
		partly: 'Nada de lo que hay aquí tiene todas estas palabras. Esto tiene la mayoría.',
		more: 'Muchas filas de otros conjuntos de datos tienen estas palabras, y no todas se muestran. Agregue una escuela, una ciudad o un año.',
		empty: 'No se encontró nada con “{q}”.',
		missing:
			'Puede faltar un nombre porque no se encontró ninguna fuente pública que lo dé, o porque una familia lo pidió así. Estas listas se pueden leer completas:',
		people: '{people|los nombres}, con el lugar de quienes aquí no se nombran',
		events: '{events|los sucesos}, por estado y por año',
		places: '{states|los estados} y {years|los años}',
		rules: '{rules|las reglas de conteo} y {datasets|los conjuntos de datos}',
		wrong: '¿Falta algo o hay algún error? {corrections|Escríbanos}. Lo que pide una familia va primero.'
	}
} satisfies typeof english;

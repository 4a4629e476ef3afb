import { spanishTraceBases, spanishTraceUnits } from '../../citation/spanish-trace.ts';
import type { trace as english } from '../en/trace.ts';
import { spanishPlural } from '../plural.ts';

export const trace = {
	title: 'Rastrear un número',
	description:
		'Qué conjuntos de datos, reglas y años dan un número sobre los tiroteos en escuelas de Estados Unidos, exacto o casi, y con qué frecuencia lo daría el azar.',
	claims: 'Afirmaciones',
	unread: 'No se pudo leer la pregunta, porque {problem}.',
	lead: 'Indique un número que alguien publicó, con su año. Se busca en cada versión y con cada regla que guardamos, y luego con decenas de miles de reglas armadas con condiciones; y para que un acierto diga algo, se hace lo mismo con los números cercanos.',
	examples: 'Por ejemplo: {pair|los dos números de la película}, o {single|uno de un periódico}.',
	units: spanishTraceUnits,
	bases: spanishTraceBases,
	verdicts: {
		exact: {
			title: 'Una regla con nombre lo da exacto',
			text: 'La regla o el total de abajo lo da, y rara vez algo tan sencillo da los números cercanos.'
		},
		near: {
			title: 'Una regla con nombre casi lo da',
			text: 'La regla o el total de abajo se acerca, y rara vez algo tan sencillo se acerca tanto a los números cercanos.'
		},
		searched: {
			title: 'Hallado solo por búsqueda, más veces que por azar',
			text: 'Ninguna regla con nombre lo da de manera convincente. Lo dan más reglas armadas con condiciones que a cualquier número cercano; eso es una pista, no una fuente.'
		},
		chance: {
			title: 'Ningún acierto convincente: hallado solo por búsqueda, no más veces que por azar',
			text: 'Ninguna regla con nombre lo da de manera convincente. Lo dan reglas armadas con condiciones, pero otras tantas dan otros números cercanos, así que un acierto no prueba nada.'
		},
		none: {
			title: 'Ningún acierto convincente',
			text: 'Ninguna regla con nombre ni ningún total publicado lo da de manera convincente, y tampoco lo da ninguna regla armada con condiciones.'
		}
	},
	asked: {
		pair: 'Usted busca {first} {unit} en {year} y {second} {later}.',
		inYear: 'en {year}',
		unnamed: 'en un año posterior que no se dice',
		single: 'Usted busca {first} {unit} {when}{until}.',
		range: 'de {since} a {year}',
		until: ', hasta el {until}',
		schoolYears: 'Los años son escolares, con el nombre del año en que empiezan.'
	},
	caution:
		'Que una regla dé un número no quiere decir que el número venga de ella. Eso solo lo puede decir quien lo publicó.',
	named: {
		convincing: 'Lo que lo da',
		nearest: 'Lo más cercano que tiene nombre',
		stretched: 'Esto sale si se fuerzan bastante las palabras, y lo mismo pasa con muchos otros números.',
		caption: 'Reglas con nombre y totales publicados, lo más sencillo primero',
		none: 'Ninguna regla con nombre ni ningún total publicado que guardemos lo da, ni exacto ni casi.'
	},
	found: {
		title: 'Reglas armadas por búsqueda',
		simplest: 'La más sencilla va primero. Se armaron probando, y no se sabe de nadie que las use.',
		caption: 'Reglas armadas por búsqueda, la más sencilla primero',
		none: 'Ninguna regla de hasta tres condiciones lo da en las versiones que guarda esta copia del sitio.'
	},
	hits: {
		rule: 'Regla',
		release: 'Versión',
		number: 'Número',
		first: 'Primero',
		then: 'Después',
		how: 'Qué tan cerca, y qué se leyó de otra manera',
		published: 'total publicado',
		alsoIn: (releases: string) => `y ${releases}`,
		partial: ', en parte',
		exactly: 'exacto',
		off: (by: string) => `con una diferencia de ${by}`
	},
	chance: {
		title: 'Cuánto dice un acierto',
		asked:
			'Reglas con nombre: se preguntó a {sources} combinaciones de una regla con una versión, o con los totales de quien los publica.',
		pairs:
			'De los otros {of} pares de números cercanos, {given} salen de manera tan sencilla como la primera línea de arriba: el {percent}.',
		numbers:
			'De los otros {of} números cercanos, {given} salen de manera tan sencilla como la primera línea de arriba: el {percent}.',
		percent: (share: number) => `${share}\u00a0%`,
		tried: (releases: number) =>
			`Búsqueda: se probaron {rules} reglas de hasta tres condiciones en {releases} ${spanishPlural(releases, { one: 'versión', many: 'de versiones', other: 'versiones' })}, cada una por años calendario y por años escolares desde agosto y desde julio. Por año calendario dan {series} series distintas.`,
		first: 'De estos conteos, {counts} dan {number} para el primer año.',
		then: 'De ellos, {hits} dan después {number} en un año que corresponde.',
		give: 'De estos conteos, {hits} dan {number}.',
		nearby:
			'Por azar: cada uno de los otros números, de {low} a {high}, sale {mean} veces en promedio{most}.',
		most: ', y uno de ellos, {most} veces',
		noMore:
			'Los aciertos no son más de los que da el azar: de ninguna de estas reglas se puede decir que sea la fuente.',
		held: 'Todo se contó en las versiones {datasets|que se guardan aquí}; otra copia del sitio puede guardar más. {method|Cómo contamos}.'
	},
	this: 'este rastreo',
	another: 'Rastrear otro',
	form: {
		pair: 'Rastrear dos números',
		two: 'Dos números',
		from: 'De',
		to: 'A',
		since: 'Desde el año',
		later: 'Año posterior, si se dice',
		both: 'Rastrear los dos',
		single: 'Rastrear un número',
		one: 'Un número',
		number: 'Número',
		year: 'Del año',
		total: 'Total desde, si se dice',
		it: 'Rastrearlo',
		unit: 'Lo que se cuenta',
		years: 'Años'
	}
} satisfies typeof english;

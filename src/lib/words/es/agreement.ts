import { spanishPlural } from '../plural.ts';
import type { agreement as english } from '../en/agreement.ts';

const forbidden =
	'en la lista de quien publica un conjunto de datos cuyas condiciones no permiten mostrarla aquí';
const events = (count: number) =>
	spanishPlural(count, { one: 'suceso', many: 'de sucesos', other: 'sucesos' });

/** Names of datasets in running text; of the others, their titles. */
const names: Readonly<Record<string, string>> = {
	register: 'el registro',
	wapo: 'el Washington Post',
	k12ssdb: 'la base de datos K-12'
};

export const agreement = {
	title: 'En qué coinciden los conjuntos de datos',
	description:
		'Qué tiroteos en escuelas contiene cada conjunto de datos, cuáles contendría según su regla escrita y en qué no coinciden.',
	lead: 'Varios conjuntos de datos contienen tiroteos en escuelas de Estados Unidos, cada uno según su propia regla. Sus filas se enlazan con sucesos, y de cada suceso se pregunta: ¿quién lo contiene, quién lo contendría según su regla escrita, y dicen lo mismo de él?',
	tooFew: (held: number) =>
		`Para esto hacen falta las filas de al menos dos conjuntos de datos, y esta copia del sitio ${held === 0 ? 'no guarda las de ninguno' : 'guarda las de uno solo'}. Quien la administra agrega otros con {command}, a partir de los archivos que dan {publishers|quienes los publican}. Mientras tanto están los totales por año que dan quienes publican: {rules|un mismo año según cada regla}, y en la página de cada {events|suceso}, las reglas que lo cuentan.`,
	thisList: 'esta lista',
	theseCounts: 'estos conteos',
	name: (id: string, shortTitle: string) => names[id] ?? shortTitle,
	ofName: (name: string) => `de ${name}`.replace(/^de el /, 'del '),
	percent: (value: string) => `${value}\u00a0%`,
	range: '{from} a {to}',
	list: {
		lead: {
			all: (count: number) => `{count} ${events(count)}.`,
			some: (count: number) =>
				`{count} ${events(count)}: {listed} en esta lista y {unlisted} más, ${forbidden}.`,
			none: (count: number) => `{count} ${events(count)}, ${forbidden}.`
		},
		pages: 'Páginas de la lista',
		earlier: 'Sucesos anteriores',
		later: 'Sucesos posteriores'
	},
	entry: {
		counts: (killed: number, wounded: number | null) =>
			`${killed} ${killed === 1 ? 'persona muerta' : 'personas muertas'}, ${
				wounded === null
					? 'sin decir cuántas heridas'
					: `${wounded} ${wounded === 1 ? 'persona herida' : 'personas heridas'}`
			}`,
		terms: ': sus condiciones no permiten listarlo',
		missing: 'no en {name}: {rule}',
		rules: {
			yes: 'su regla escrita lo contaría',
			no: 'su regla escrita lo deja fuera',
			unknown: 'no se puede saber qué dice su regla escrita'
		}
	},
	all: {
		title: 'Lo que conocen todos',
		text: 'De los {events} sucesos de {from} a {to} que contiene al menos un conjunto de datos, {all} están en todos los que abarcan ese día{percent}. Cada conjunto cuenta según su propia regla, así que la mayor parte de esto no es un desacuerdo sobre lo que ocurrió. Si solo se toman aquellos cuya regla escrita cuenta el suceso, {ruled} están en todos{rulePercent}.',
		compared: ' de aquellos en los que se pueden comparar dos o más'
	},
	years: {
		title: 'Año por año',
		cover: 'Todas las filas: en cuántos de los conjuntos de datos que abarcan su día está un suceso',
		rule: 'Cada uno según su propia regla escrita: en cuántos de los conjuntos de datos que lo contarían está un suceso',
		bars: 'Cada barra muestra las partes de su fila, en el orden de las columnas.',
		second:
			'La segunda tabla les pide menos: un suceso se compara solo entre los conjuntos de datos que lo contienen, o que lo contendrían según su regla escrita, por lo que dicen de él los que lo contienen. Cuando eso no se puede saber, al conjunto no se le pregunta.',
		before: 'Quedan fuera {count} sucesos de otros años, que abarca un solo conjunto de datos.',
		year: 'Año',
		events: 'Sucesos',
		heads: {
			cover: { all: 'En todos', some: 'En varios', one: 'En uno', alone: 'Uno solo lo abarca' },
			rule: { all: 'En todos', some: 'En varios', one: 'En uno', alone: 'Una sola regla' }
		},
		parts: 'Partes',
		coveredBy: 'Lo abarcan',
		own: 'cada uno sus propios años',
		inPart: ' en parte'
	},
	pairs: {
		title: 'De dos en dos',
		names: (first: string, second: string) => `${first} y ${second}`,
		nothing: 'No hay ningún día que abarquen los dos y en el que alguno contenga un suceso.',
		counts: 'En los días que abarcan los dos contienen {events} sucesos: {both} en ambos{sides}.',
		side: ', {count} solo en {name}',
		rule: 'De los que solo están en {has}, la regla escrita {lacks} contaría {yes}, deja fuera {no} y no se puede aplicar a {unknown}.',
		differ:
			'De los que están en ambos, no coinciden en la fecha de {date}, en las personas muertas de {killed}, en las personas heridas de {wounded} ni en la ciudad de {city}.',
		review: (count: number) =>
			`De {count} ${count === 1 ? 'par' : 'pares'} de filas solo una persona puede decir si son un mismo suceso; hasta entonces cuentan como dos.`
	},
	rules: {
		title: 'Según qué regla y qué versión',
		party: '{dataset}, versión del {day}, que abarca del {from} al {to}; regla: {rule}{terms}.',
		terms: '. Sus condiciones no permiten listarlo: sus filas se cuentan y no se muestran',
		joined:
			'Las filas se enlazan con sucesos por la fecha, el estado, la escuela y la ciudad, y a mano cuando eso no bastó. Lo que una regla escrita dice de un suceso que su conjunto de datos no contiene se deduce de lo que dicen los demás, cláusula por cláusula; no es un juicio sobre quien lo publica, que quizá sabía más.'
	},
	filter: {
		events: 'Sucesos',
		year: (year: number) => ` de ${year}`,
		until: (year: number) => ` hasta ${year}`,
		since: (year: number) => ` desde ${year}`,
		years: (from: number, to: number) => ` de ${from} a ${to}`,
		shares: {
			cover: {
				all: ' que están en todos los conjuntos de datos que abarcan ese día',
				some: ' que están en varios de los conjuntos de datos que abarcan ese día, no en todos',
				one: ' que están en uno solo de los conjuntos de datos que abarcan ese día',
				alone: ' en días que abarca un solo conjunto de datos'
			},
			rule: {
				all: ' que están en todos los conjuntos de datos cuya regla escrita los cuenta',
				some: ' que están en varios de los conjuntos de datos cuya regla escrita los cuenta, no en todos',
				one: ' que están en un solo conjunto de datos, aunque la regla escrita de otro los contaría',
				alone: ' que están en un solo conjunto de datos, sin que se sepa de otra regla escrita que los cuente'
			}
		},
		known: (names: string) => ` que están en ${names}`,
		knownNot: (names: string, others: string) => ` que están en ${names}, no en ${others}`,
		missing: (others: string) => ` que no están en ${others}`,
		rules: {
			yes: {
				one: ', aunque su regla escrita los contaría',
				many: ', aunque la regla escrita de cada uno los contaría'
			},
			no: {
				one: ', y su regla escrita los deja fuera',
				many: ', y la regla escrita de cada uno los deja fuera'
			},
			unknown: {
				one: ', y no se puede saber qué dice de ellos su regla escrita',
				many: ', y no se puede saber qué dice de ellos la regla escrita de cada uno'
			}
		},
		differ: {
			date: ', sin coincidir en la fecha',
			killed: ', sin coincidir en cuántas personas murieron',
			wounded: ', sin coincidir en cuántas personas resultaron heridas',
			city: ', sin coincidir en la ciudad'
		}
	}
} satisfies typeof english;

import { formatCountIn } from '../../format/localized.ts';
import type { figure as english } from '../en/figure.ts';
import { spanishPlural } from '../plural.ts';

export const figure = {
	title: (figure: string, page: number) => (page > 1 ? `${figure}, página ${page}` : figure),
	description: (figure: string, source: string) =>
		`${figure} (${source}): lo que cuenta esta cifra y las personas que hay detrás de ella.`,
	entries: 'Lo que cuenta',
	rule: 'Regla',
	ruleText: '{rule}, versión {version}. Cuenta: {included}. Deja fuera: {excluded}.',
	ownRule: 'Una regla hecha por un lector',
	limits: 'Límites',
	dataset: 'Conjunto de datos',
	release: 'Versión',
	covers: '; abarca del {from} al {to}',
	value: 'Valor',
	evidences: {
		rows: 'contado aquí, fila por fila',
		computed: 'calculado a partir del archivo de quien publica los datos, que no se guarda aquí',
		publisher: 'tal como lo indica quien publica los datos',
		second_hand: 'de segunda mano: alguien más cita el número de quien publica los datos'
	},
	note: 'Nota',
	counted: 'Cómo se cuenta',
	cite: 'Para citar esta cifra',
	show: 'Para mostrarla en otro sitio',
	thisFigure: 'esta cifra',
	press: '{sheet|Hoja de prensa}, una página impresa',
	feed: ' · {feed|Canal de avisos (Atom)}, que informa cuando este número cambia',
	sum: {
		list: (value: string) => `La lista que sigue suma ${value}.`,
		publisher: (value: string) => `Todo lo que suma ${value} lo cuenta quien publica los datos.`,
		page: (here: string, pages: string, all: string) =>
			`Esta página suma ${here}; las ${pages} páginas juntas, ${all}.`,
		pageOf: (here: string, pages: string, all: string, more: string, value: string) =>
			`Esta página suma ${here}; las ${pages} páginas juntas, ${all}; con ${more} más se llega a ${value}.`,
		part: (all: string, more: string, value: string) =>
			`La lista de esta página suma ${all}; con ${more} más se llega a ${value}.`
	},
	nothing: 'No se contó nada.',
	beyond: (count: number) =>
		`El registro cuenta ${formatCountIn(count, 'es')} ${spanishPlural(count, { one: 'persona', many: 'de personas', other: 'personas' })} más que este conjunto de datos.`,
	told: {
		woundedUnstated: 'El conjunto de datos no dice cuántas personas resultaron heridas.',
		childrenUnstated: 'El conjunto de datos no dice si murieron menores o estudiantes.',
		nobodyKilled: 'No murió nadie.',
		woundedNotNamed: 'Las personas heridas se cuentan aquí y nunca se nombran.',
		nobodyHurt: 'No murió nadie ni hubo personas heridas.'
	},
	unlisted: 'Y {count} {where}',
	unlistedTold: {
		gated:
			'más, en la lista de quien publica los datos; las condiciones del conjunto no permiten mostrarla aquí',
		tooMany:
			'más, demasiado para una sola lista; la página del conjunto de datos lo tiene todo, y también lo tiene una lista de un periodo más corto o de un solo estado',
		published: 'más, según quien publica los datos, cuyas filas no se guardan aquí',
		publishedApart:
			'según quien publica los datos, cuyas filas no se guardan aquí; los sucesos del registro en el mismo periodo se muestran aparte y no forman parte de ese número'
	},
	apart: 'En la lista, sin sumar nada a este número',
	registerEvents: 'Los sucesos de este periodo en el registro',
	apartNote:
		'No forman parte del total de arriba: quien lo publica no da una lista en la que se puedan buscar.',
	pages: {
		label: 'Páginas de esta lista',
		range: (first: string, last: string, size: string) => `${first} a ${last} de ${size}`,
		first: 'Primera',
		previous: 'Anterior',
		next: 'Siguiente',
		last: 'Última'
	},
	sure: {
		title: 'Qué tan segura es la cifra',
		rates: 'Como tasa',
		interval: 'Intervalo',
		limits: (low: string, high: string) => `de ${low} a ${high}`,
		intervalText:
			'{limits} ({level|95 %}, exacto): los números de fondo que podrían dar un conteo así, si se toma en cuenta todo lo que puede hacer el azar por sí solo. No dice nada de los incidentes que nadie registró.',
		per: {
			pupils: 'Por cada millón de estudiantes',
			children: 'Por cada millón de niñas y niños'
		},
		people: {
			pupils: 'estudiantes de escuelas públicas',
			children: 'niñas y niños de 5 a 17 años'
		},
		rate: '{rate} por cada millón de {people}{year}{interval}{standing}. {divided|Entre qué se divide}{projected}.',
		aYear: ' al año',
		rateInterval: ', intervalo {limits}',
		unstable: '; inestable, porque se contaron menos de veinte',
		projected: ', en parte una proyección',
		gap: (gap: string) => `No se da: ${gap}.`,
		tooFewPeople: (people: string) => `No se da: hay menos de cien mil ${people} al año.`,
		tooFew: 'No se da: se contaron menos de diez.',
		notKnown: 'No se sabe',
		unknown: (count: number, question: string) =>
			`{figure} ${spanishPlural(count, { one: 'incidente queda', many: 'de incidentes quedan', other: 'incidentes quedan' })} fuera porque el conjunto de datos no dice ${question}. No saberlo no es un no.`
	}
} satisfies typeof english;

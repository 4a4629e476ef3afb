import type { claims as english } from '../en/claims.ts';
import { spanishPlural } from '../plural.ts';

export const claims = {
	title: 'Afirmaciones',
	description:
		'Números sobre los tiroteos en escuelas de Estados Unidos que alguien publicó, y lo que encontramos al revisarlos.',
	lead: 'Números que alguien publicó, con sus propias palabras, con la regla que hay detrás cuando se dio alguna, y lo que encontramos al revisarlos. La mayoría son correctos según una regla que no se publicó junto a ellos.',
	quotations: 'Los números de estas páginas son citas. Los nuestros son enlaces.',
	another: '¿Se ha encontrado con otro número? {trace|Rastree de dónde viene}.',
	kinds: { film: 'Sobre la película', published: 'Sobre los tiroteos en escuelas' },
	verdicts: {
		holds: {
			title: 'Se sostiene según su regla',
			text: 'Lo que leímos o contamos coincide. Junto a un conteo se debe decir la regla que hay detrás.'
		},
		wide: {
			title: 'Se sostiene solo con una regla amplia',
			text: 'El número viene de una regla que abarca más de lo que sugieren las palabras, y la regla no se dijo junto a él.'
		},
		partly: {
			title: 'Se sostiene en parte',
			text: 'Una parte coincide con lo que encontramos, o las fuentes no coinciden entre sí.'
		},
		moved: {
			title: 'Se sostenía cuando se dijo',
			text: 'Entonces coincidía con su fuente. Versiones o años posteriores dan otra cosa.'
		},
		misquoted: {
			title: 'Cuenta otra cosa',
			text: 'El número está en su fuente, pero no por lo que aquí se dice.'
		},
		contradicted: {
			title: 'Otras fuentes lo contradicen',
			text: 'Otras personas que lo revisaron, u otro conjunto de datos del mismo periodo, dan otra cosa.'
		},
		untraced: {
			title: 'Sin origen conocido',
			text: 'No se da con él ninguna fuente ni regla, o el número no se puede volver a contar con lo que es público.'
		},
		unchecked: {
			title: 'Sin revisar',
			text: 'Tenemos una sola fuente y nada con que compararla.'
		}
	},
	verdictsTitle: 'Los resultados',
	verdictsText: 'Cada afirmación tiene uno de estos, y en su página, con palabras, lo que encontramos.',
	these: 'las afirmaciones',
	one: {
		description: (title: string) => `Una afirmación publicada, y lo que encontramos al revisarla: ${title}`,
		inEnglish: 'Lo que se afirmó y lo que encontramos se guardan en inglés, como se escribieron.',
		saidBy: 'Lo dijo',
		number: 'El número, como se publicó',
		period: 'Periodo',
		rule: 'La regla que hay detrás',
		found: 'Lo que encontramos: {verdict}',
		allVerdicts: 'Todos los resultados',
		trace:
			'{trace|Rastree de dónde viene}: se buscan sus números en cada versión y con cada regla que guardamos.',
		retells: 'Repite {claim|otra afirmación}{changed}.',
		changed: ', y cambia lo que dice',
		alsoRead: 'También se leyó',
		rules: 'Cómo cambia un conteo con su regla: {rules|las reglas de conteo, lado a lado}.',
		this: 'esta afirmación',
		retold: {
			yes: 'Quienes lo repitieron bien',
			no: 'Quienes lo repitieron mal',
			part: 'Quienes lo repitieron en parte'
		}
	},
	counts: {
		title: 'Lo que nos da a nosotros',
		lead: 'Para el mismo periodo, según la regla de quien publica cada conjunto. Cada número abre su lista.',
		rule: 'Regla',
		release: 'Versión',
		number: 'Número',
		period: 'en {period}{part}',
		labels: {
			'whole years': 'años completos',
			'July to December': 'de julio a diciembre',
			'January to June': 'de enero a junio',
			killed: 'personas muertas',
			wounded: 'personas heridas'
		},
		part: ', en parte'
	},
	traces: {
		named: 'Lo que dan las reglas con nombre',
		namedText: 'La misma base de datos, contada según reglas que están escritas. Cada número abre su lista.',
		rule: 'Regla',
		first: 'Primero',
		then: 'Después',
		times: 'Veces',
		period: 'en {period}',
		candidates: 'Reglas halladas por búsqueda',
		candidatesText:
			'Se armaron probando muchas condiciones hasta que salieron los dos números. Son preguntas para quienes hicieron la película, no una respuesta.',
		gives: '{rule}: {from} en {fromPeriod}, {to} en {toPeriod}{where}.',
		where: ', en {release}',
		searches: 'Cuánto dice un acierto',
		tried: 'Lo que se probó',
		counts: 'Cuántas reglas dan los números',
		around: 'Lo que da el azar, y otras maneras de tomar los años',
		lookedFor: 'Lo que se buscó',
		data: 'Datos',
		found: 'Reglas',
		rules: (count: number) => spanishPlural(count, { one: 'regla', many: 'de reglas', other: 'reglas' }),
		hits: 'Las reglas que dan los dos números',
		elsewhere: 'Dónde más buscamos'
	}
} satisfies typeof english;

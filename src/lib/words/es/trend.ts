import type { trend as english } from '../en/trend.ts';

export const trend = {
	heading: 'Explorar los años',
	description: (title: string) =>
		`${title}, según cualquier regla de conteo, con intervalos exactos, lo que la regla hace con el aumento y los datos que hay detrás de cada número.`,
	lead: 'Se puede elegir quién cuenta, qué cuenta y dónde, y cada número abre lo que cuenta. {choose|Elegir}',
	unread:
		'No se pudo leer una parte de esta dirección. El motivo, en inglés: {problem}. En su lugar se muestra la primera vista.',
	totals:
		'De {dataset} esta copia solo guarda totales por año; los estados, los niveles, los tipos de tiroteo y los días del año se pueden elegir cuando se importa su archivo: {how|cómo importarlo}.',
	register:
		'Al registro de este sitio, más pequeño y guardado por completo, se le puede preguntar todo eso: {view|el registro en el explorador}.',
	title: {
		by: { calendar: 'por año', school: 'por año escolar' },
		shows: {
			pupils: ', por cada millón de estudiantes',
			children: ', por cada millón de niñas y niños',
			index: ', índice'
		}
	},
	allStates: 'Todos los estados',
	and: ' y ',
	per: {
		pupils: (many: string) => `${many} por cada millón de estudiantes`,
		children: (many: string) => `${many} por cada millón de niñas y niños`
	},
	ownRule: 'Una regla hecha por un lector',
	chart: {
		notDrawable: 'Ningún año de este periodo se puede dibujar así; la tabla que sigue dice por qué.',
		parts: 'Las marcas huecas sobre rayado son partes de años; no se unen con nada.',
		intervals:
			'Los intervalos contienen la tasa anual que daría un conteo así, si se toma en cuenta todo lo que puede hacer el azar por sí solo ({level|95\u00a0%}, exactos).',
		people:
			'En un mismo suceso puede haber varias personas muertas o heridas; por eso un conteo de personas no tiene aquí un intervalo sencillo.',
		rate: 'Para dar una tasa hacen falta diez o más contados en el año: {denominators|qué se divide entre qué}.',
		when: 'Lo mismo {when|por mes, día de la semana y hora}, con el tiempo de uno al siguiente.',
		from: (day: string) => `desde el ${day}`,
		aYear: (noun: string) => `${noun} al año`,
		collecting: 'otra manera de reunir los datos',
		level: 'un cambio de nivel',
		years: (first: string, last: string) => `de ${first} a ${last}`,
		ribbon: (rules: number) => `Entre la más baja y la más alta de ${rules} reglas`,
		lowest: 'lo más bajo',
		highest: 'lo más alto',
		lowestBy: (said: string, rule: string) => `${said}, el conteo más bajo, según la regla “${rule}”`,
		highestBy: (said: string, rule: string) => `${said}, el conteo más alto, según la regla “${rule}”`,
		byIndex: (value: string) => `${value} en el índice`,
		withInterval: (said: string, low: string, high: string) =>
			`${said}, intervalo del 95\u00a0%: de ${low} a ${high}`
	},
	said: {
		rate: (of: string) => `La tasa anual de ${of} `,
		number: (of: string) => `El número anual de ${of} `,
		ends: '{first} en {from}, {last} en {to}.'
	},
	table: {
		year: 'Año',
		index: 'Índice',
		interval: 'Intervalo del 95\u00a0%',
		mean: 'Media móvil',
		range: (low: string, high: string) => `de ${low} a ${high}`
	},
	missing: {
		counts: 'Mostrar conteos',
		rules: 'Esta versión se puede contar según {list}{others}.',
		others: ' {rules|y otras}'
	},
	rules: {
		title: 'Cuánto de esto es la regla',
		fold: '{ratio}',
		times: '{ratio}',
		mine: {
			rose: 'por {times} según esta regla y',
			went: '{times} veces lo que era según esta regla y'
		},
		rose: 'De {from} a {to} el conteo se multiplicó {mine} por entre {least} y {most} según {rules} reglas: la que da menos, {leastRule}; la que da más, {mostRule}.',
		went: 'De {from} a {to} el conteo pasó a ser {mine} de {least} a {most} veces lo que era según {rules} reglas: la que da menos, {leastRule}; la que da más, {mostRule}.',
		none: 'Según otras {rules} no hubo nada en el primer año, así que no hay entre qué dividir.',
		collected: 'En el camino cambió la manera de reunir las filas: {looking|¿aumenta, o se busca mejor?}',
		columns: { rule: 'Regla', times: 'Veces' },
		notDivisible: 'no se puede dividir',
		note: (count: number) =>
			`${count === 1 ? 'Esta es la regla que se puede aplicar' : 'Estas son las reglas que se pueden aplicar'} a este conjunto de datos, en los años que todas tienen. Los primeros conteos pequeños dan razones grandes.`
	},
	looking: {
		title: '¿Aumenta, o se busca mejor?',
		table: 'Cómo se reunieron los datos de cada año',
		rule: 'Cada incidente de la versión, sin importar lo que cuente la gráfica de arriba',
		lead: 'Un disparo que no hirió a nadie deja poco en los archivos; quien reúne los datos a medida que ocurren los hechos también lo encuentra.',
		subjects: {
			harmless: 'La proporción de incidentes sin personas muertas ni heridas',
			official: 'La proporción de incidentes cuya fuente son documentos oficiales'
		},
		tooFew: 'Hay muy pocos años para saber si cambió la proporción de incidentes sin víctimas.',
		boundary:
			'Los años a un lado y otro de {year} se comparan con cuidado: parte de lo que se sumó puede haberse encontrado, no haber ocurrido.',
		steady: 'En estas filas, ningún año por sí solo separa una manera de reunir los datos de otra. ',
		noProof: 'Eso no muestra que se hayan reunido de la misma manera.',
		label: 'Proporción de incidentes sin víctimas, por año',
		unit: 'de todos los incidentes',
		lines: { harmless: 'Sin personas muertas ni heridas', official: 'Documentos oficiales' },
		point: (year: number, percent: string, line: string) => `${year}: ${percent} por ciento, ${line}`,
		columns: {
			all: 'Todos',
			withVictim: 'Con víctimas',
			harmless: 'Sin víctimas, por ciento',
			official: 'Documentos oficiales, por ciento',
			reports: 'Notas de prensa, mediana'
		}
	},
	apart: {
		headings: { none: 'Dónde', state: 'Estado por estado', level: 'Por nivel escolar' },
		label: (many: string) => `${many} por año en cada lugar o nivel`,
		note: 'Todas en una misma escala, en el orden de sus nombres y como conteos. Se deja fuera el lugar donde no hubo nada en estos años.',
		these: 'estas gráficas',
		last: (counted: string, year: string) => `${counted} en ${year}`,
		ways: {
			none: '{state|Una gráfica pequeña por estado}, {level|una por nivel escolar}, o lo mismo {map|en un mapa}, o {halves|la primera mitad de estos años frente a la segunda}.',
			state:
				'{level|Una gráfica pequeña por nivel escolar}, {none|todo en una sola gráfica}, o lo mismo {map|en un mapa}, o {halves|la primera mitad de estos años frente a la segunda}.',
			level:
				'{state|Una gráfica pequeña por estado}, {none|todo en una sola gráfica}, o lo mismo {map|en un mapa}, o {halves|la primera mitad de estos años frente a la segunda}.',
			alone: 'Lo mismo {map|en un mapa}, o {halves|la primera mitad de estos años frente a la segunda}.'
		}
	},
	cite: {
		title: 'Para citarlo',
		against: ', frente a {first} {period}',
		address: 'Esta dirección indica la versión, la regla y los años, y conserva su significado:',
		what: 'esta vista, con sus estadísticas y advertencias'
	}
} satisfies typeof english;

import type { changes as english } from '../en/changes.ts';

export const changes = {
	title: 'Lo que cambió desde entonces',
	lead: 'De la versión con fecha {earlier} a la de fecha {later}.',
	forbidden:
		'Las condiciones de {dataset} no permiten nombrar aquí sus filas. Abajo están solo las de sucesos que el registro también contiene, con las palabras del registro; las demás se cuentan y no se nombran.',
	added: 'Agregadas',
	removed: 'Quitadas',
	counted: 'Contadas de otra manera',
	cut: 'Las listas terminan aquí; {data|los datos} tienen las primeras quinientas filas de cada una.',
	retoldCount: '{count} con otros datos y el mismo conteo',
	retold: 'Con otros datos y el mismo conteo',
	row: 'fila {id}, ',
	since: 'con la versión de fecha {since}',
	event: 'El suceso en el registro',
	adds: (after: number) => `suma ${after}`,
	addedBefore: (before: number) => `sumaba ${before}`,
	addsNow: (before: number, after: number) => `sumaba ${before}, ahora suma ${after}`,
	field: (term: string, before: string, after: string) => `${term}: ${before}, luego ${after}`,
	notStated: 'no se indica',
	terms: {
		killed: 'personas muertas',
		childrenKilled: 'menores o estudiantes muertos',
		killedByPolice: 'personas muertas por disparos de la policía',
		wounded: 'personas heridas',
		reliability: 'calificación de las fuentes, 1 es la mejor',
		hour: 'hora del día',
		level: 'nivel de la escuela',
		duringClasses: 'durante las clases',
		dayPart: 'parte del día',
		setting: 'lugar de los disparos',
		circumstance: 'tipo de tiroteo',
		activeShooter: 'tiroteo activo (FBI)',
		schoolCommunity: 'estudiantes o personal entre las personas involucradas',
		targets: 'a quién iban dirigidos los disparos',
		state: 'estado',
		occurredOn: 'fecha',
		school: 'escuela',
		city: 'ciudad',
		reports: 'notas de prensa'
	},
	first: {
		added: (count: number) => (count === 1 ? 'se agregó {count} fila' : 'se agregaron {count} filas'),
		removed: (count: number) => (count === 1 ? 'se quitó {count} fila' : 'se quitaron {count} filas'),
		changed: (count: number) => (count === 1 ? 'cambió {count} fila' : 'cambiaron {count} filas')
	},
	next: {
		added: (count: number) => (count === 1 ? 'se agregó {count}' : 'se agregaron {count}'),
		removed: (count: number) => (count === 1 ? 'se quitó {count}' : 'se quitaron {count}'),
		changed: (count: number) => (count === 1 ? 'cambió {count}' : 'cambiaron {count}')
	},
	and: ' y ',
	none: 'ninguna fila se agregó, se quitó ni cambió'
} satisfies typeof english;

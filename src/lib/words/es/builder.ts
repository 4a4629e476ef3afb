import { spanishValues } from '../../citation/spanish-facts.ts';
import type { builder as english } from '../en/builder.ts';

export const builder = {
	title: 'Armar una regla de conteo',
	description:
		'Arme una regla propia con las mismas cláusulas que las reglas con nombre: qué cuenta y qué pasa cuando un conjunto de datos no lo dice.',
	lead: 'Diga qué se debe cumplir para que un incidente cuente. La regla está en la dirección de su página: se puede guardar, enviar y citar como una regla con nombre.',
	failures: {
		unread: 'Esto no es una regla. El motivo, en inglés: “{why}”.',
		missing: 'Aquí no hay ninguna regla de conteo “{id}”.',
		inWords:
			'La regla “{rule}” solo está en palabras: ningún conjunto de datos de aquí trae lo necesario para ella. Empiece con una cláusula propia.',
		everything:
			'La regla “{rule}” cuenta cada incidente de su conjunto de datos y no tiene cláusulas. Empiece con una cláusula propia.'
	},
	presets: 'Empezar con una regla con nombre',
	trackers: 'Las reglas escritas de quienes llevan registros, y lo que los datos permiten de ellas',
	countedOn: 'Se cuenta con: {datasets}.',
	notCounted: 'No se puede contar con ningún conjunto de datos que se lea aquí.',
	everyRow: 'El conjunto de datos se lleva según esta regla, así que cada fila cuenta.',
	continue: 'Continuar',
	lines: 'Se debe cumplir todo esto',
	or: 'o',
	alternative: 'U otra cosa',
	line: 'Y otra condición',
	use: 'Usar esta regla',
	unfinished: '“Continuar” muestra qué se puede pedir de los datos elegidos y qué falta por hacer.',
	inWords: 'En palabras',
	page: 'La página de esta regla',
	asked: 'Lo que se puede pedir',
	askedText:
		'Lo que puede pedir una cláusula, y los conjuntos de datos de aquí que lo indican. Una regla se puede aplicar a un conjunto de datos que indique todo lo que ella pide.',
	everyFact: 'Cada dato, y quién lo indica',
	nobody: 'Ningún conjunto de datos de aquí',
	theFacts: 'lo que se puede pedir',
	clause: 'Cláusula',
	otherClause: 'O bien',
	fact: 'El dato',
	otherFact: 'o el dato',
	choose: 'Elija un dato',
	remove: 'Quitar',
	thisClause: 'esta cláusula',
	atLeast: 'como mínimo',
	atMost: 'como máximo',
	condition: 'Condición',
	oneOf: 'es uno de estos valores',
	noneOf: 'no es ninguno de estos valores',
	unsaid: 'Cuando el conjunto de datos no lo dice',
	counts: 'cuenta',
	countsNot: 'no cuenta',
	toDo: 'Falta por hacer:',
	problems: {
		noValue: 'Elija al menos un valor.',
		noChoice: 'Elija si cuenta o no cuando el conjunto de datos no lo dice.',
		noBound: 'Dé un número: como mínimo, como máximo o ambos.',
		crossed: 'El número “como mínimo” es mayor que el número “como máximo”.'
	},
	strange: (bound: string) => `“${bound}” no es un número de 0 a 9999.`,
	texts: {
		killed:
			'Cuántas personas murieron por los disparos, sin contar a quien disparó. Todos los conjuntos de datos lo dicen.',
		childrenKilled: 'Cuántas de las personas muertas eran estudiantes de cualquier edad o menores.',
		killedByPolice: 'A cuántas de las personas muertas les disparó un agente de la policía.',
		wounded: 'Cuántas personas resultaron heridas y vivieron, sin contar a quien disparó.',
		reliability:
			'La calificación que quien publica los datos da a sus fuentes: 1 es un documento oficial, 5 una sola nota de prensa.',
		hour: 'La hora del día en que se hizo el primer disparo, de 0 a 23.',
		level: 'De qué nivel es la escuela.',
		duringClasses:
			'Si quien publica los datos marca el tiroteo como ocurrido durante las clases. Cada quien pone los límites de otra manera; algunos incluyen la entrada y la salida.',
		dayPart: 'La parte del día escolar en que se disparó.',
		setting: 'Dónde se hicieron los disparos o a dónde llegaron.',
		circumstance:
			'Qué tipo de tiroteo fue, según lo clasifica quien publica los datos. Aquí no se guardan motivos.',
		activeShooter: 'Si quien publica los datos marca el tiroteo como activo según la definición del FBI.',
		schoolCommunity:
			'Si hubo estudiantes o personal de la escuela entre las personas involucradas, de un lado o del otro.',
		targets: 'A quién iban dirigidos los disparos, según lo clasifica quien publica los datos.',
		state: 'El estado o territorio en que está la escuela. Todos los conjuntos de datos lo dicen.'
	},
	meanings: Object.fromEntries(
		Object.entries(spanishValues).map(([fact, values]) => [
			fact,
			Object.fromEntries(Object.entries(values).map(([value, { text }]) => [value, text]))
		])
	) as Record<keyof typeof spanishValues, Record<string, string>>
} satisfies typeof english;

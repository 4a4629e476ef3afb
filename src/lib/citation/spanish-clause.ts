import type { TextClause } from '../domain/clause-words.ts';
import type { SimpleClause } from '../domain/explain.ts';
import type { NumberFact, TextFact } from '../domain/rule.ts';
import type { StateCode } from '../domain/state.ts';
import { spanishValues } from './spanish-facts.ts';
import { nameState } from './state-name.ts';

/** What is asked by a fact; completes "el conjunto de datos no dice …". */
export const spanishQuestions: Record<NumberFact | TextFact, string> = {
	killed: 'cuántas personas murieron',
	childrenKilled: 'cuántos menores o estudiantes murieron',
	killedByPolice: 'si la policía mató a alguien',
	wounded: 'cuántas personas resultaron heridas',
	reliability: 'qué tan buenas son sus fuentes',
	hour: 'a qué hora se disparó',
	level: 'de qué nivel es la escuela',
	duringClasses: 'si se disparó durante las clases',
	dayPart: 'en qué parte del día se disparó',
	setting: 'dónde se disparó',
	circumstance: 'qué tipo de tiroteo fue',
	activeShooter: 'si fue un tiroteo activo según la definición del FBI',
	schoolCommunity: 'si hubo estudiantes o personal de la escuela entre las personas involucradas',
	targets: 'a quién iban dirigidos los disparos',
	state: 'en qué estado fue'
};

const numbers = ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];

/** Who is counted by a fact: one of them, and several; `begin` is what is said before. */
const counted: Partial<Record<NumberFact, Record<'begin' | 'none' | 'one' | 'many', string>>> = {
	killed: {
		begin: 'hubo',
		none: 'no hubo personas muertas',
		one: 'persona muerta',
		many: 'personas muertas'
	},
	childrenKilled: {
		begin: 'hubo',
		none: 'no hubo menores ni estudiantes entre las personas muertas',
		one: 'persona menor de edad o estudiante entre las personas muertas',
		many: 'personas menores de edad o estudiantes entre las personas muertas'
	},
	killedByPolice: {
		begin: 'la policía mató a',
		none: 'la policía no mató a nadie',
		one: 'persona',
		many: 'personas'
	},
	wounded: {
		begin: 'hubo',
		none: 'no hubo personas heridas',
		one: 'persona herida',
		many: 'personas heridas'
	}
};

/** What a dataset says of a number: "hubo dos personas heridas". */
export function sayNumberInSpanish(fact: NumberFact, value: number): string {
	const who = counted[fact];
	if (who) {
		if (value === 0) return who.none;
		return `${who.begin} ${nameOne(value)} ${value === 1 ? who.one : who.many}`;
	}
	if (fact === 'hour') return `se disparó entre ${sayHour(value)} y ${sayHour(value + 1)}`;
	return `quien publica los datos califica sus fuentes con ${value}, donde 1 es lo mejor`;
}

/** A clause without clauses inside it, or its contrary, as a Spanish sentence without capital and full stop. */
export function sentenceInSpanish(clause: SimpleClause, holds: boolean): string {
	if ('everything' in clause) return holds ? 'cuenta cada incidente' : 'no cuenta ningún incidente';
	return 'in' in clause ? sayValues(clause, holds) : sayBound(clause, holds);
}

function sayBound(clause: Extract<SimpleClause, { fact: NumberFact }>, holds: boolean): string {
	const { fact } = clause;
	const bound = 'atLeast' in clause ? clause.atLeast : clause.atMost + 1;
	const isLeast = 'atLeast' in clause === holds;
	const who = counted[fact];
	if (!who) return sayScale(fact, bound, isLeast);
	if (bound === 1) return isLeast ? `${who.begin} al menos una ${who.one}` : who.none;
	return isLeast
		? `${who.begin} ${nameOne(bound)} o más ${who.many}`
		: `${who.begin} menos de ${nameOne(bound)} ${who.many}`;
}

function sayScale(fact: NumberFact, bound: number, isLeast: boolean): string {
	if (fact === 'hour')
		return isLeast
			? contract(`se disparó a ${sayHour(bound)} o después`)
			: contract(`se disparó antes de ${sayHour(bound)}`);
	const grade = isLeast ? `${bound} o peor` : `${bound - 1} o mejor`;
	return `quien publica los datos califica sus fuentes con ${grade}, donde 1 es lo mejor`;
}

function nameOne(value: number): string {
	return numbers[value] ?? String(value);
}

/** `a el mediodía` → `al mediodía`. */
function contract(words: string): string {
	return words.replace(/\b(a|de) el\b/g, '$1l');
}

/** An hour of 0 to 24 on the clock: `la medianoche`, `las 3 p. m.` */
export function sayHour(hour: number): string {
	if (hour % 24 === 0) return 'la medianoche';
	if (hour === 12) return 'el mediodía';
	const twelve = hour % 12;
	return `${twelve === 1 ? 'la' : 'las'} ${twelve} ${hour < 12 ? 'a. m.' : 'p. m.'}`;
}

/** What the values of a fact complete to a sentence. */
const beginnings: Record<TextFact, string> = {
	level: 'fue',
	dayPart: 'se disparó',
	setting: 'se disparó',
	circumstance: 'fue',
	targets: 'los disparos',
	state: 'fue',
	duringClasses: 'se disparó durante las clases',
	activeShooter: 'se marcó como tiroteo activo (FBI)',
	schoolCommunity: 'hubo estudiantes o personal de la escuela entre las personas involucradas'
};

const affirmed: ReadonlySet<TextFact> = new Set(['duringClasses', 'activeShooter', 'schoolCommunity']);

function sayValues({ fact, in: values }: TextClause, holds: boolean): string {
	const begin = beginnings[fact];
	if (affirmed.has(fact)) {
		const answers = (['yes', 'no'] as const).filter((answer) => values.includes(answer) === holds);
		return answers.map((answer) => (answer === 'yes' ? begin : `no ${begin}`)).join(' o ') || 'nunca';
	}
	const phrases = values.map((value) => phraseOf(fact, value)).join(holds ? ' o ' : ' ni ');
	if (fact === 'targets') return `${begin} ${holds ? '' : 'no '}${phrases}`;
	return `${holds ? '' : 'no '}${begin} ${phrases}`;
}

function phraseOf(fact: TextFact, value: string): string {
	if (fact === 'state') return `en ${nameState(value as StateCode)}`;
	return spanishValues[fact][value]?.phrase ?? `“${value}”`;
}

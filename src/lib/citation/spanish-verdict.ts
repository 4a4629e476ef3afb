import type { TextFact } from '../domain/rule.ts';
import type { StateCode } from '../domain/state.ts';
import type { VerdictGrammar } from '../domain/verdict-words.ts';
import { sayNumberInSpanish, sentenceInSpanish, spanishQuestions } from './spanish-clause.ts';
import { spanishValues } from './spanish-facts.ts';
import { formatState } from './state-name.ts';

/** Why an incident counts or does not, in Spanish: "Se cuenta: hubo dos personas heridas." */
export const spanishVerdicts: VerdictGrammar = {
	speakers: { dataset: 'el conjunto de datos', register: 'el registro' },
	begin: (counted) => (counted ? 'Se cuenta' : 'No se cuenta'),
	all: (counted) =>
		counted
			? 'la regla incluye todos los incidentes del conjunto de datos'
			: 'la regla no incluye ningún incidente del conjunto de datos',
	and: ', y ',
	number: sayNumberInSpanish,
	sentence: sentenceInSpanish,
	value: nameValue,
	unsaid: (speaker, fact) => `${speaker} no dice ${spanishQuestions[fact]}`,
	says: (speaker, value) => `${speaker} dice: ${value}`,
	butAsks: (said, asked) => `${said}, y la regla cuenta solo si ${asked}`,
	whether: (sentence) => `si ${sentence}`,
	decides: 'Lo que decide',
	unknownDoesNotCount: 'Lo que no se sabe no cuenta.',
	unknownByChoice: (counted) =>
		`Así lo decide esta regla: lo que no se sabe ${counted ? 'cuenta' : 'no cuenta'} aquí.`,
	inTotal: 'Se cuenta en el total de quien publica los datos.',
	wordsOnly:
		'Los datos que piden no están en ningún conjunto que se guarde aquí fila por fila: existen solo en palabras.',
	noRow: 'Ningún conjunto de datos que contenga lo que piden tiene aquí una fila de este suceso.',
	notStatedBy: (dataset) => `${dataset} no contiene los datos que piden.`
};

function nameValue(fact: TextFact, value: string): string {
	if (fact === 'state') return formatState(value as StateCode, 'es');
	const title = spanishValues[fact][value]?.title ?? value;
	return title.charAt(0).toLowerCase() + title.slice(1);
}

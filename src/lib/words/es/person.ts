import type { person as english } from '../en/person.ts';
import { spanishPlural } from '../plural.ts';

export const person = {
	knownAs: (name: string) => `Le decían ${name}.`,
	/** What is told of the life stands in English. */
	description: (name: string) => `${name}: su vida, lo que ocurrió y las fuentes públicas que lo cuentan.`,
	noAge: 'Las fuentes no indican la edad',
	age: (years: number) => `${years} ${spanishPlural(years, { one: 'año', many: 'de años', other: 'años' })}`,
	roles: { student: 'estudiante', teacher: 'docente', staff: 'personal de la escuela' },
	littleKnown:
		'Las fuentes públicas consultadas para esta página dan su nombre y poco más. Si usted le conoció, {corrections|escríbanos}.',
	room: 'Su cuarto',
	happened: 'Lo que ocurrió',
	killed: 'Le quitaron la vida el {day} en {school}, en {place}.',
	others: (count: number) =>
		spanishPlural(count, {
			one: 'En el mismo tiroteo le quitaron la vida también a {names}.',
			many: 'En el mismo tiroteo les quitaron la vida también a {names}.',
			other: 'En el mismo tiroteo les quitaron la vida también a {names}.'
		}),
	twoSources: 'Al menos dos fuentes públicas coinciden en el nombre.',
	oneSource: 'Una fuente pública da el nombre; no se encontró una segunda.'
} satisfies typeof english;

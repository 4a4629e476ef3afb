import type { parts as english } from '../en/parts.ts';
import { spanishPlural } from '../plural.ts';
import { capitalize, nameNumber } from '../small-number.ts';

export const parts = {
	reasons: {
		'not-identified': 'su identidad no se ha hecho pública',
		'not-found': 'no aparece en las fuentes consultadas',
		withheld: 'se omite a petición de la familia',
		terms: 'las condiciones del conjunto de datos no permiten listar nombres'
	},
	notNamed: (reason: string) => `Sin nombre aquí: ${reason}`,
	notNamedCount: (count: number) =>
		`${capitalize(nameNumber(count, 'es'))} ${spanishPlural(count, { one: 'persona', many: 'de personas', other: 'personas' })}`,
	notNamedRest: (reason: string) => ` sin nombre aquí: ${reason}.`,
	incidents: (count: number) =>
		spanishPlural(count, { one: 'incidente', many: 'de incidentes', other: 'incidentes' }),
	people: (count: number) => spanishPlural(count, { one: 'persona', many: 'de personas', other: 'personas' }),
	events: (count: number) => spanishPlural(count, { one: 'suceso', many: 'de sucesos', other: 'sucesos' }),
	dataOf: (what: string) => `Datos de ${what}:`,
	dataTerms: 'con licencia, cita y columnas.',
	thisList: 'esta lista',
	thisPage: 'esta página',
	sources: 'Fuentes',
	readOn: 'Consultado el {day}.',
	countedTitle: 'En qué cifras se cuenta',
	counted: (name: string) =>
		`Cada una de estas cifras cuenta lo que le ocurrió a ${name}, y cada una abre la lista de lo que cuenta.`,
	countedRelease: '{dataset}, versión con fecha {label}:',
	countedFigure: '{figure} en {year}, {rule}'
} satisfies typeof english;

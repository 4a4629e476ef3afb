import type { verdicts as english } from '../en/verdicts.ts';

export const verdicts = {
	title: 'Por qué se cuenta y dónde no',
	lead: (what: string) =>
		`Cada regla se aplica a lo que dice un conjunto de datos. Donde cuenta ${what}, al lado está la cifra que lo incluye, y la cifra abre su lista.`,
	notes: {
		withheld:
			'{datasets}: las condiciones no permiten listar filas. Se muestra si se cuenta y qué lo decide, no lo que dice la fila.',
		register:
			'{datasets}: las filas no se guardan aquí. Las reglas se aplican a los datos del registro; las cifras son los totales de quien publica.'
	},
	inYear: 'en {year}',
	inPart: 'en parte de {year}',
	notAsked: 'Las reglas que no se aplicaron, y por qué'
} satisfies typeof english;

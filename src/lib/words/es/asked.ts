import { spanishMeasures } from '../../citation/spanish-words.ts';
import type { asked as english } from '../en/asked.ts';

export const asked = {
	dataset: 'Conjunto de datos',
	rule: 'Regla de conteo',
	measure: 'Lo que se cuenta',
	from: 'Desde',
	to: 'Hasta',
	years: 'Años',
	state: 'Estado',
	show: 'Mostrar',
	bases: { calendar: 'Años calendario', school: 'Años escolares' },
	measures: {
		incidents: { title: 'Incidentes', ...spanishMeasures.incidents },
		killed: { title: 'Personas muertas', ...spanishMeasures.killed },
		'children-killed': { title: 'Menores o estudiantes muertos', ...spanishMeasures['children-killed'] },
		wounded: { title: 'Personas heridas', ...spanishMeasures.wounded },
		named: { title: 'Personas cuyos nombres se conocen', ...spanishMeasures.named }
	},
	withheld: {
		'too-few-incidents': 'se contaron menos de diez',
		'too-few-people': 'hay menos de cien mil niñas y niños',
		'no-denominator': 'no se guarda cuántas niñas y niños hay'
	},
	unstable: ', inestable'
} satisfies typeof english;

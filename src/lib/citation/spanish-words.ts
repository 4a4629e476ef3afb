import type { Filters } from '../domain/figure-filters.ts';
import { circumstanceWords } from '../domain/fact-words.ts';
import type { FigureAddress } from '../domain/figure.ts';
import type { Level } from '../domain/incident.ts';
import type { Measure } from '../domain/measure.ts';
import { yearLabel, type Weekday } from '../domain/period.ts';
import { states, type StateCode } from '../domain/state.ts';
import type { ThreeValued } from '../domain/three-valued.ts';
import { formatDayOfYearIn, formatListIn, formatMonthIn } from '../format/localized.ts';

/** What a figure counts, in Spanish: of one and of many. */
export const spanishMeasures: Record<Measure, { one: string; many: string }> = {
	incidents: { one: 'incidente', many: 'incidentes' },
	killed: { one: 'persona muerta', many: 'personas muertas' },
	'children-killed': { one: 'menor o estudiante muerto', many: 'menores o estudiantes muertos' },
	wounded: { one: 'persona herida', many: 'personas heridas' },
	named: { one: 'persona muerta cuyo nombre es público', many: 'personas muertas cuyos nombres son públicos' }
};

const levelWords: Record<Level, string> = {
	elementary: 'escuelas primarias',
	middle: 'escuelas intermedias',
	high: 'escuelas secundarias',
	k12: 'escuelas de kínder a duodécimo grado',
	other: 'otras escuelas',
	unknown: 'escuelas de nivel desconocido'
};

const classesWords: Record<ThreeValued, string> = {
	yes: 'durante las clases',
	no: 'fuera de las clases',
	unknown: 'en un momento del que no se sabe si era de clases'
};

const weekdayWords: Record<Weekday, string> = {
	mon: 'lunes',
	tue: 'martes',
	wed: 'miércoles',
	thu: 'jueves',
	fri: 'viernes',
	sat: 'sábados',
	sun: 'domingos'
};

/** States whose Spanish names are not their English ones, with their article where they have one. */
export const stateWords: Partial<Record<StateCode, string>> = {
	AS: 'Samoa Americana',
	DC: 'el Distrito de Columbia',
	HI: 'Hawái',
	LA: 'Luisiana',
	MP: 'las Islas Marianas del Norte',
	MS: 'Misisipi',
	MO: 'Misuri',
	NC: 'Carolina del Norte',
	ND: 'Dakota del Norte',
	NH: 'Nuevo Hampshire',
	NJ: 'Nueva Jersey',
	NM: 'Nuevo México',
	NY: 'Nueva York',
	OR: 'Oregón',
	PA: 'Pensilvania',
	SC: 'Carolina del Sur',
	SD: 'Dakota del Sur',
	VI: 'las Islas Vírgenes de los Estados Unidos',
	WV: 'Virginia Occidental'
};

const and = (words: readonly string[]) => formatListIn(words, 'and', 'es');
const or = (words: readonly string[]) => formatListIn(words, 'or', 'es');

/**
 * What the filters of a figure leave in, each part after a space; empty where nothing is left out. The names of
 * circumstances are in quotation marks, and English if no others are given: a citation has them as they are coded.
 */
export function describeFiltersInSpanish(
	filters: Omit<Filters, 'where' | 'until'>,
	circumstanceTitles: Readonly<Record<string, { title: string }>> = circumstanceWords
): string {
	const { classes, circumstances, levels, states: places, months, weekdays, hours } = filters;
	const parts = [
		circumstances.length > 0 &&
			`con la clasificación ${or(circumstances.map((one) => `“${circumstanceTitles[one]!.title}”`))}`,
		classes.length > 0 && or(classes.map((one) => classesWords[one])),
		levels.length > 0 && `en ${and(levels.map((one) => levelWords[one]))}`,
		places.length > 0 && `en ${and(places.map((one) => stateWords[one] ?? states[one]))}`,
		hours.length > 0 && describeHours(hours),
		weekdays.length > 0 && `los ${and(weekdays.map((one) => weekdayWords[one]))}`,
		months.length > 0 && `en ${and(months.map((one) => formatMonthIn(Number(one), 'es')))}`
	];
	return parts.flatMap((part) => (part ? ` ${part}` : '')).join('');
}

function describeHours(hours: string[]): string {
	const known = hours.filter((hour) => hour !== 'unknown').map((hour) => `de ${hour}:00 a ${hour}:59`);
	return or([...known, ...(hours.includes('unknown') ? ['a una hora desconocida'] : [])]);
}

/** "en 2022", "de 1999 a 2024", "en el año escolar 2022-23", "en 2023, hasta el 22 de septiembre". */
export function describePeriodInSpanish({
	from,
	to,
	basis,
	until
}: Pick<FigureAddress, 'from' | 'to' | 'basis' | 'until'>): string {
	const [first, last] = [yearLabel(from, basis), yearLabel(to, basis)];
	const part =
		until === null ? '' : `, ${from === to ? '' : 'cada año '}hasta el ${formatDayOfYearIn(until, 'es')}`;
	if (basis === 'calendar') return (from === to ? `en ${first}` : `de ${first} a ${last}`) + part;
	return (from === to ? `en el año escolar ${first}` : `del año escolar ${first} al ${last}`) + part;
}

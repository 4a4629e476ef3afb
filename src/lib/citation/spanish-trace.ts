import type { TraceBasis, TraceUnit } from '../domain/trace-question.ts';
import { traceUnits } from '../domain/trace-question.ts';
import { readingWords, type ReadingWord } from '../domain/trace-words.ts';
import { formatDayOfYearIn, type Language } from '../format/localized.ts';

/** What a number may be said to count, in Spanish. */
export const spanishTraceUnits: Record<TraceUnit, string> = {
	incidents: 'tiroteos',
	killed: 'personas muertas',
	'children-killed': 'menores o estudiantes muertos',
	wounded: 'personas heridas',
	harmed: 'personas muertas o heridas'
};

export const spanishTraceBases: Record<TraceBasis, string> = {
	calendar: 'años calendario',
	school: 'años escolares'
};

const readings: Record<ReadingWord, string> = {
	calendar: 'años calendario en vez de años escolares',
	august: 'años escolares desde agosto',
	july: 'años escolares desde julio',
	augustEnding: 'años escolares desde agosto, el que termina en ese año',
	julyEnding: 'años escolares desde julio, el que termina en ese año',
	running: 'un total acumulado en vez de un solo año',
	partial: 'solo una parte del periodo'
};

/** Words with which a trace tells something, and their Spanish: what was read otherwise, and as what. */
const told = new Map<string, string>([
	...Object.entries(readingWords).map(([key, words]) => [words, readings[key as ReadingWord]] as const),
	...Object.entries(traceUnits).map(([unit, words]) => [words, spanishTraceUnits[unit as TraceUnit]] as const)
]);

/**
 * What was read otherwise than a claim says it.
 *
 * @throws {RangeError} for words that no trace has
 */
export function tellReading(reading: string, language: Language): string {
	if (language === 'en') return reading;
	return told.get(reading) ?? reading.split(', read as ').map(tellOne).join(' en vez de ');
}

function tellOne(words: string): string {
	const spanish = told.get(words);
	if (spanish === undefined) throw new RangeError(`“${words}” has no Spanish`);
	return spanish;
}

/** The time of a number: "2018, to 05-24" → "2018, to May 24", "2018, hasta el 24 de mayo"; "1999 to 2004" → "1999 a 2004". */
export function tellPeriod(period: string, language: Language): string {
	const told = period.replace(/, to (\d\d-\d\d)$/, (_, until: string) => {
		const day = formatDayOfYearIn(until, language);
		return language === 'en' ? `, to ${day}` : `, hasta el ${day}`;
	});
	return language === 'en' ? told : told.replace(' to ', ' a ');
}

import { traceBases, traceUnits, type TraceUnit } from './trace-question.ts';

/** What may be read otherwise than a claim says it, besides what it counts. */
export const readingWords = {
	calendar: `${traceBases.calendar}, read as school years`,
	august: 'school years from August',
	july: 'school years from July',
	augustEnding: 'school years from August, the one that ends in the year',
	julyEnding: 'school years from July, the one that ends in the year',
	running: 'a running total, read as one year',
	partial: 'a part of the time only'
} as const;
export type ReadingWord = keyof typeof readingWords;

/** "people killed, read as shootings". */
export function sayUnits(counted: TraceUnit, asked: TraceUnit): string {
	return `${traceUnits[counted]}, read as ${traceUnits[asked]}`;
}

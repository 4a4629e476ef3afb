import { nearTo, type TraceQuestion } from '../../domain/trace-question.ts';
import type { Reading, Span } from './reading.ts';
import { spanOf } from './reading.ts';

/** What it stretches a claim's words when a number is only near. */
export const nearStretch = 2;

/** A number that was counted, and of what time. */
export interface Counted {
	span: Span;
	value: number;
	/** False where the source covers a part of the time only. */
	complete: boolean;
}

/** Both numbers of a claim, or its one, as something gives them. */
export interface Match {
	reading: Reading;
	first: Counted;
	second: Counted | null;
	/** How far the numbers are off together; 0 = exactly. */
	off: number;
}

/** Counts over a span; `null` where the source says nothing of it. */
export type Counter = (span: Span, reading: Reading) => Counted | null;

/** How far counted numbers are off the claim's; `null` where one is too far. */
export function offBy(question: TraceQuestion, first: number, second: number | null): number | null {
	const one = Math.abs(first - question.first.value);
	if (one > nearTo(question.first.value, question)) return null;
	if (question.second === null || second === null) return one;
	const other = Math.abs(second - question.second.value);
	return other > nearTo(question.second.value, question) ? null : one + other;
}

/** The later years that a claim may mean: the one it names, or any up to the last. */
export function laterYears({ first, second }: TraceQuestion, lastYear: number): number[] {
	if (second === null) return [];
	if (second.year !== null) return [second.year];
	return Array.from({ length: Math.max(0, lastYear - first.year) }, (_, index) => first.year + 1 + index);
}

/** How many years back a running total without a beginning may begin. */
const longestRun = 20;

/** The spans that the first number of a claim may be of, in one reading. */
export function firstSpans({ first, second, since, until }: TraceQuestion, reading: Reading): Span[] {
	if (second !== null) return [spanOf(first.year, reading)];
	if (since !== null) return reading.running ? [] : [spanOf(first.year, reading, since, until)];
	if (!reading.running) return [spanOf(first.year, reading, null, until)];
	return Array.from({ length: longestRun }, (_, back) =>
		spanOf(first.year, reading, first.year - 1 - back, until)
	);
}

/** The span of a later year in one reading. */
export function secondSpan(question: TraceQuestion, reading: Reading, year: number): Span {
	return spanOf(year, reading, reading.running ? question.first.year : null);
}

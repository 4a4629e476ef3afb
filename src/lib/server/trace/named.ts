import type { TraceQuestion } from '../../domain/trace-question.ts';
import {
	firstSpans,
	laterYears,
	nearStretch,
	offBy,
	secondSpan,
	type Counted,
	type Counter,
	type Match
} from './match.ts';
import { Nearby } from './nearby.ts';
import type { Pause } from './search.ts';
import { listReadings, type Reading, type Span } from './reading.ts';

/** Something with a name that gives numbers: a rule over the rows of a release, or a publisher's totals. */
export interface NamedSource {
	/** 0 for the publisher's own rule, 1 for another: part of how far a claim is stretched. */
	plainness: number;
	/** The last year of which it says anything. */
	lastYear: number;
	count: Counter;
}

/** A named source that gives a claim's numbers. */
export interface NamedMatch<Source> extends Match {
	source: Source;
	/** How far the claim's words are stretched altogether. */
	stretch: number;
}

/** Beyond this a claim's words say something else. */
const mostStretched = 6;

/** Every named source that gives a claim's numbers, exactly or nearly, and what is given of the numbers nearby. */
export async function findNamed<Source extends NamedSource>(
	question: TraceQuestion,
	sources: readonly Source[],
	pause: Pause
) {
	const nearby = new Nearby(question);
	const matches: NamedMatch<Source>[] = [];
	for (const reading of listReadings(question)) {
		const spans = firstSpans(question, reading);
		for (const source of sources) {
			await pause();
			for (const [first, second] of countBoth({ question, reading, spans, nearby }, source)) {
				const stretch = reading.stretch + source.plainness;
				nearby.note(first.value, second?.value ?? 0, stretch);
				const off = offBy(question, first.value, second?.value ?? null);
				const whole = stretch + (off ? nearStretch : 0);
				if (off !== null && whole <= mostStretched) {
					matches.push({ source, reading, first, second, off, stretch: whole });
				}
			}
		}
	}
	return { matches, nearby };
}

interface Asked {
	question: TraceQuestion;
	reading: Reading;
	/** What the first number may be of. */
	spans: Span[];
	nearby: Nearby;
}

/** The numbers that a source gives for a claim's times, where the first is nearby. A running total must be whole. */
function* countBoth(
	{ question, reading, spans, nearby }: Asked,
	{ count, lastYear }: NamedSource
): Generator<[Counted, Counted | null]> {
	for (const span of spans) {
		const first = count(span, reading);
		if (first === null || !nearby.reaches(first.value) || isCutShort(first)) continue;
		if (question.second === null) yield [first, null];
		for (const year of laterYears(question, lastYear)) {
			const second = count(secondSpan(question, reading, year), reading);
			if (second !== null && !isCutShort(second)) yield [first, second];
		}
	}
}

/** A part of one year may be what a claim means; a total of years that lacks some is nothing that anybody prints. */
function isCutShort({ span, complete }: Counted): boolean {
	return !complete && span.from < span.to;
}

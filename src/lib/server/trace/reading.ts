import { traceUnitIds, type TraceQuestion, type TraceUnit } from '../../domain/trace-question.ts';

/** How years are cut: from January, or school years from August or July, which bear the year in which they begin. */
export type Cut = 'calendar' | 'august' | 'july';

/** A run of years that is counted. */
export interface Span {
	cut: Cut;
	from: number;
	/** Last year, included. */
	to: number;
	/** Month and day up to which calendar years count; `null` = to the end. */
	until: string | null;
}

/** One way to take a claim's words. */
export interface Reading {
	cut: Cut;
	/** True where a school year is the one that ends in the year of the claim, not the one that begins in it. */
	ends: boolean;
	unit: TraceUnit;
	/** True where the number, or the later of two, is a running total since an earlier year. */
	running: boolean;
	/** How far the claim's words are stretched: 0 where they are taken as they stand. */
	stretch: number;
}

const beginnings: Record<Cut, string> = { calendar: '01-01', august: '08-01', july: '07-01' };

/** The first day of a span, and the day after its last, as ISO dates. */
export function daysOfSpan({ cut, from, to, until }: Span): { first: string; after: string } {
	const first = `${from}-${beginnings[cut]}`;
	if (until === null) return { first, after: `${to + 1}-${beginnings[cut]}` };
	const last = new Date(`${to}-${until}T00:00:00Z`);
	return { first, after: new Date(last.getTime() + 86_400_000).toISOString().slice(0, 10) };
}

/** Every way to take a claim's words, the plainest first; parts of a year are of calendar years only. */
export function listReadings({ unit, basis, until }: TraceQuestion): Reading[] {
	const cuts: [Cut, boolean, number][] =
		basis === 'calendar'
			? [['calendar', false, 0], ['august', false, 1], ['july', false, 2], ['august', true, 2], ['july', true, 3]] // prettier-ignore
			: [['august', false, 0], ['july', false, 1], ['calendar', false, 2], ['august', true, 2], ['july', true, 3]]; // prettier-ignore
	const open = until === null ? cuts : cuts.filter(([cut]) => cut === 'calendar');
	const readings = open.flatMap(([cut, ends, stretch]) =>
		traceUnitIds.flatMap((counted) =>
			(until === null ? [false, true] : [false]).map((running) => ({
				...{ cut, ends, unit: counted, running },
				stretch: stretch + unitStretch(unit, counted) + (running ? 3 : 0)
			}))
		)
	);
	return readings.sort((a, b) => a.stretch - b.stretch);
}

function unitStretch(asked: TraceUnit, counted: TraceUnit): number {
	if (asked === counted) return 0;
	return asked === 'killed' && counted === 'children-killed' ? 1 : 2;
}

/** The span of a claim's year, read so. */
export function spanOf(
	year: number,
	{ cut, ends }: Reading,
	since: number | null = null,
	until: string | null = null
): Span {
	const shift = ends ? 1 : 0;
	return { cut, from: (since ?? year) - shift, to: year - shift, until };
}

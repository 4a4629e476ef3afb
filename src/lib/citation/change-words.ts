import { formatPercents } from '../format/number.ts';
import { listParts, say, toText, type SentencePart } from './sentence-parts.ts';

/** A change of level, as `findChangePoints` and `findShareBreak` tell it. */
export interface Change {
	/** The year in which the new level begins. */
	year: number;
	/** The last known year of the old level. */
	before: number;
	/** Years in which the data allow the new level to begin, ascending; holds `year`. */
	possible: readonly number[];
}

/** What `findChangePoints` gives. */
export interface Changes {
	shape: 'level' | 'steps' | 'slope';
	changes: readonly Change[];
}

/** A year as a reader knows it: `2022`, `2022-23`. */
export type YearName = (year: number) => string;

/**
 * Changes of level as a sentence without a full stop: "The level changed around 2018 (between 2017 and 2018; the
 * data allow 2016 to 2019)".
 */
export function changeParts({ shape, changes }: Changes, nameOf: YearName = String): SentencePart[] {
	if (shape === 'slope')
		return say`The years are described at least as well by a steady change as by changes of level, so no single year stands out`;
	if (changes.length === 0) return say`No change of level stands out from the year-to-year variation`;
	return say`The level changed ${listParts(changes.map((change) => placeParts(change, nameOf)))}`;
}

/** The same as text. */
export function changeWords(changes: Changes, nameOf: YearName = String): string {
	return toText(changeParts(changes, nameOf));
}

/** The year in which a share went to another level. */
export interface Boundary extends Change {
	/** From 0 to 1. */
	shares: { before: number; after: number };
}

/**
 * The boundary between two ways of collecting, without a full stop: "The share of incidents without a victim went
 * from 27 to 52 percent around 2018 (…)".
 *
 * @param subject in the singular: `The share of incidents without a victim`
 * @param boundary `best` of `describeShare`
 */
export function boundaryParts(
	subject: string,
	shape: 'level' | 'step' | 'slope',
	boundary: Boundary,
	nameOf: YearName = String
): SentencePart[] {
	if (shape === 'level')
		return say`${subject} shows no change of level that stands out from the year-to-year variation`;
	if (shape === 'slope')
		return say`${subject} changed steadily, so no single year parts one way of collecting from another`;
	const [before, after] = formatPercents([100 * boundary.shares.before, 100 * boundary.shares.after]);
	return say`${subject} went from ${before!} to ${after!} percent ${placeParts(boundary, nameOf)}`;
}

/** The same as text. */
export function boundaryWords(
	subject: string,
	shape: 'level' | 'step' | 'slope',
	boundary: Boundary,
	nameOf: YearName = String
): string {
	return toText(boundaryParts(subject, shape, boundary, nameOf));
}

/** What a comparison across a boundary must carry, as a sentence without a full stop. */
export function boundaryCaveat(year: number, nameOf: YearName = String): string {
	return `The years compared lie on both sides of ${nameOf(year)}, when the way of collecting seems to have changed; a part of the difference may be that more was found, not that more happened`;
}

/** Whether a comparison needs that caveat: its years lie on both sides of the boundary. */
export function crosses(
	boundary: Pick<Change, 'year'> | null,
	from: number,
	to: number
): boundary is Pick<Change, 'year'> {
	return boundary !== null && from < boundary.year && boundary.year <= to;
}

function placeParts({ year, before, possible }: Change, nameOf: YearName): SentencePart[] {
	const between = say`between ${nameOf(before)} and ${nameOf(year)}`;
	if (possible.length < 2) return say`in ${nameOf(year)} (${between}; the data allow no other year)`;
	return say`around ${nameOf(year)} (${between}; the data allow ${listParts(runsOf(possible).map((run) => runParts(run, nameOf)))})`;
}

function runParts([first, last]: [number, number], nameOf: YearName): SentencePart[] {
	return first === last ? say`${nameOf(first)}` : say`${nameOf(first)} to ${nameOf(last)}`;
}

/** `[2015, 2016, 2018]` → `[[2015, 2016], [2018, 2018]]`. */
export function runsOf(years: readonly number[]): [number, number][] {
	const runs: [number, number][] = [];
	for (const year of years) {
		const run = runs.at(-1);
		if (run && run[1] === year - 1) run[1] = year;
		else runs.push([year, year]);
	}
	return runs;
}

import type { TraceQuestion } from '../../domain/trace-question.ts';
import { fingerprint, share, sumShared, type Bits, type Planes, type Stretch } from './bits.ts';
import { conditionsOf, type Combinations } from './combinations.ts';
import { firstSpans, laterYears, offBy, secondSpan, type Match } from './match.ts';
import { nearbyOf } from './nearby.ts';
import type { Reading, Span } from './reading.ts';

/** Rows of a release, ready to be counted by rules put together from conditions. */
export interface SearchSpace {
	combinations: Combinations;
	/** The rows that each condition holds for; last, at the place `none`, all rows. */
	masks: readonly Bits[];
	/** What rows add in a reading's unit; `null` where the release does not say. */
	planesOf(reading: Reading): Planes | null;
	/** The rows of a span, and whether the release covers all of it; `null` where it covers nothing of it. */
	rowsOf(span: Span): { stretch: Stretch | null; complete: boolean } | null;
	lastYear: number;
}

/** A rule put together from conditions that gives a claim's numbers. */
export interface FoundRule extends Match {
	/** Places of its conditions. */
	conditions: number[];
	/** Tells the rows that it counts from those of others. */
	print: number;
}

/** What a search over all rules came to, in one reading. */
export interface Searched {
	rules: FoundRule[];
	/** Rules that give the first number exactly. */
	first: number;
	/** How often each number nearby is given exactly, with the first number; from `low` on. */
	counts: Int32Array;
	low: number;
}

/** Lets others have their turn; called often, acts when its time is over. */
export type Pause = () => Promise<void> | undefined;

/** Found rules that are kept of one reading: exact ones, and near ones while there is room. */
const mostKept = { exact: 200, near: 60 };

/** Counts a claim's numbers by every rule, in one reading; rules of few conditions come first. */
export async function searchReading(
	space: SearchSpace,
	question: TraceQuestion,
	reading: Reading,
	pause: Pause
): Promise<Searched> {
	const { low, high } = nearbyOf((question.second ?? question.first).value);
	const found: Searched = { rules: [], first: 0, counts: new Int32Array(high - low + 1), low };
	const planes = space.planesOf(reading);
	const span = firstSpans(question, reading)[0];
	const rows = span && space.rowsOf(span);
	if (!planes || !rows) return found;
	const search = {
		space,
		question,
		reading,
		planes,
		found,
		span,
		rows,
		later: laterRows(space, question, reading)
	};
	for (let rule = 0; rule < space.combinations.size; rule++) {
		if ((rule & 63) === 0) await pause();
		countRule(search, rule);
	}
	return found;
}

type Rows = NonNullable<ReturnType<SearchSpace['rowsOf']>>;

interface Search {
	space: SearchSpace;
	question: TraceQuestion;
	reading: Reading;
	planes: Planes;
	found: Searched;
	span: Span;
	rows: Rows;
	later: { span: Span; rows: Rows }[];
}

function laterRows(space: SearchSpace, question: TraceQuestion, reading: Reading) {
	return laterYears(question, space.lastYear).flatMap((year) => {
		const span = secondSpan(question, reading, year);
		const rows = space.rowsOf(span);
		return rows ? [{ span, rows }] : [];
	});
}

function countRule(search: Search, rule: number): void {
	const { question, planes, found, rows } = search;
	const { combinations, masks } = search.space;
	const a = masks[combinations.places[rule * 3]!]!; // one by one: a list of three for each rule is work for the collector
	const b = masks[combinations.places[rule * 3 + 1]!]!;
	const c = masks[combinations.places[rule * 3 + 2]!]!;
	const value = sumShared(a, b, c, planes, rows.stretch);
	if (question.second === null) {
		note(found, value);
		if (offBy(question, value, null) !== null) keep(search, rule, value, null);
		return;
	}
	if (offBy(question, value, question.second.value) === null) return;
	const isExact = value === question.first.value;
	if (isExact) found.first += 1;
	for (const later of search.later) {
		const other = sumShared(a, b, c, planes, later.rows.stretch);
		if (isExact) note(found, other);
		if (offBy(question, value, other) !== null) keep(search, rule, value, { ...later, value: other });
	}
}

function masksOf({ combinations: { places }, masks }: SearchSpace, rule: number): [Bits, Bits, Bits] {
	const at = rule * 3;
	return [masks[places[at]!]!, masks[places[at + 1]!]!, masks[places[at + 2]!]!];
}

function note({ counts, low }: Searched, value: number): void {
	const place = value - low;
	if (place >= 0 && place < counts.length) counts[place]! += 1;
}

function keep(
	search: Search,
	rule: number,
	value: number,
	later: { span: Span; rows: Rows; value: number } | null
): void {
	const { space, question, reading, found, span, rows } = search;
	const off = offBy(question, value, later?.value ?? null)!;
	if (found.rules.length >= (off === 0 ? mostKept.exact : mostKept.near)) return;
	const shared = new Uint32Array(space.masks[0]!.length);
	share(...masksOf(space, rule), shared);
	found.rules.push({
		...{ reading, off, conditions: conditionsOf(space.combinations, rule), print: fingerprint(shared) },
		first: { span, value, complete: rows.complete },
		second: later && { span: later.span, value: later.value, complete: later.rows.complete }
	});
}

/** How many of the rules differ in what they count by year. */
export async function countSeries(
	{ combinations, masks }: SearchSpace,
	years: readonly (Stretch | null)[],
	all: Planes,
	pause: Pause
): Promise<number> {
	const seen = new Set<number>();
	const counts = new Int32Array(years.length);
	const shared = new Uint32Array(masks.at(-1)!.length);
	for (let rule = 0; rule < combinations.size; rule++) {
		if ((rule & 63) === 0) await pause();
		const at = rule * 3;
		const [a, b, c] = [0, 1, 2].map((place) => masks[combinations.places[at + place]!]!);
		share(a!, b!, c!, shared);
		for (let year = 0; year < years.length; year++)
			counts[year] = sumShared(shared, shared, shared, all, years[year]!);
		seen.add(fingerprint(counts));
	}
	return seen.size;
}

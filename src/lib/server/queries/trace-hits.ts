import { formatLines } from '../../domain/clause.ts';
import { describeLines } from '../../domain/own-rule-words.ts';
import { ownRuleId } from '../../domain/own-rule.ts';
import { formatRelease } from '../../domain/release.ts';
import type { TraceQuestion } from '../../domain/trace-question.ts';
import { readingWords, sayUnits } from '../../domain/trace-words.ts';
import type { Db } from '../db/open.ts';
import type { Counted, Match } from '../trace/match.ts';
import type { NamedMatch } from '../trace/named.ts';
import type { Reading } from '../trace/reading.ts';
import type { FoundRule } from '../trace/search.ts';
import type { DatasetRow } from './datasets.ts';
import { linkSpan } from './trace-links.ts';
import type { ReleaseSpace } from './trace-space.ts';
import type { TraceSource } from './trace-sources.ts';

/** What gives a claim's numbers, ready to be shown. */
export interface TraceHit {
	kind: 'named' | 'published' | 'search';
	dataset: { id: string; title: string };
	/** Id of the release, the newest that gives the same. */
	release: string;
	/** Labels of others that give the same. */
	alsoIn: string[];
	/** Id of the rule; its words; where they stand; the clauses of one that has no name. */
	rule: { id: string; words: string; address: string; where: string | null };
	/** Conditions of a rule that was put together; 0 for a named one. */
	conditions: number;
	first: TracedNumber;
	second: TracedNumber | null;
	/** How far the numbers are off together; 0 = exactly. */
	off: number;
	/** What was read otherwise than the claim says it. */
	readings: string[];
	/** How far that stretches the claim's words, all told. */
	stretch: number;
}

/** A number, the time that it is of, and the figures that it is the sum of. */
export interface TracedNumber {
	value: number;
	period: string;
	/** False where the source covers a part of it only. */
	complete: boolean;
	/** Figures of ours that add up to it; none where the publisher's total is of no measure of ours. */
	figures: { address: string; value: number; label: string | null }[];
}

/** A named match as it is shown. */
export function toNamedHit(db: Db, question: TraceQuestion, match: NamedMatch<TraceSource>): TraceHit {
	const { kind, dataset, label, rule } = match.source;
	const figure = { release: { dataset: dataset.id, label }, rule: rule.id, where: null };
	return {
		...{ kind, dataset: { id: dataset.id, title: dataset.title }, release: formatRelease(figure.release) },
		...{ alsoIn: [], conditions: 0, off: match.off, stretch: match.stretch },
		rule: { id: rule.id, words: rule.title, address: `/rules/${rule.id}`, where: null },
		readings: sayReadings(question, match),
		...linkBoth(db, figure, match)
	};
}

/** A rule that was put together, as it is shown. */
export function toFoundHit(
	db: Db,
	question: TraceQuestion,
	match: FoundRule,
	{ dataset, label, space }: { dataset: DatasetRow; label: string; space: ReleaseSpace }
): TraceHit {
	const lines = match.conditions.map((place) => space.conditions[place]!.line);
	const where = formatLines(lines);
	const figure = { release: { dataset: dataset.id, label }, rule: ownRuleId(where), where };
	return {
		...{ kind: 'search', dataset: { id: dataset.id, title: dataset.title } },
		...{ release: formatRelease(figure.release), alsoIn: [], conditions: lines.length },
		rule: { id: figure.rule, words: describeLines(lines), address: `/rules/own?where=${where}`, where },
		...{ off: match.off, stretch: match.reading.stretch, readings: sayReadings(question, match) },
		...linkBoth(db, figure, match)
	};
}

type Figure = Parameters<typeof linkSpan>[1];

function linkBoth(db: Db, figure: Figure, { reading, first, second }: Match) {
	const link = (counted: Counted): TracedNumber => ({
		...{ value: counted.value, complete: counted.complete, period: sayPeriod(counted) },
		figures: linkSpan(db, figure, reading.unit, counted.span)
	});
	return { first: link(first), second: second && link(second) };
}

function sayPeriod({ span: { cut, from, to, until } }: Counted): string {
	const schoolYear = (year: number) => `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
	const name = cut === 'calendar' ? String : schoolYear;
	const years = from === to ? name(from) : `${name(from)} to ${name(to)}`;
	return until === null ? years : `${years}, to ${until}`;
}

/** What was read otherwise than the claim says it, in words. */
function sayReadings({ unit, basis, since }: TraceQuestion, { reading, first, second }: Match): string[] {
	return [
		...sayCut(reading, basis),
		...(reading.unit === unit ? [] : [sayUnits(reading.unit, unit)]),
		...(reading.running && since === null ? [readingWords.running] : []),
		...(first.complete && (second?.complete ?? true) ? [] : [readingWords.partial])
	];
}

function sayCut({ cut, ends }: Reading, basis: TraceQuestion['basis']): string[] {
	if (cut === 'calendar') return basis === 'calendar' ? [] : [readingWords.calendar];
	if (ends) return [readingWords[`${cut}Ending`]];
	return basis === 'school' && cut === 'august' ? [] : [readingWords[cut]];
}

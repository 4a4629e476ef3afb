import { setImmediate as nextTurn } from 'node:timers/promises';
import { formatFigure } from '../../domain/figure.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import type { Measure } from '../../domain/measure.ts';
import { coverAlike, type YearValue } from '../../domain/year-move.ts';
import { sumsOf } from '../columns/sums.ts';
import type { Db } from '../db/open.ts';
import type { ApplicableRule } from './applicable-rules.ts';
import { readCalendar, readCounted } from './release-columns.ts';
import type { ReleasePair } from './release-diff-pair.ts';
import type { DiffChoices } from './release-diff-years.ts';
import { remember } from './remembered.ts';
import { readSignatures, sumUnderAll } from './rule-signatures.ts';
import { readYearTable } from './year-tables.ts';

/** A figure of one year that two releases give differently. */
export interface MovedFigure {
	rule: Pick<ApplicableRule, 'id' | 'title'>;
	measure: Measure;
	year: number;
	before: YearValue;
	after: YearValue;
}

/** Of the figures that our pages show of a dataset, year by year, those that moved. */
export interface MovedFigures {
	/** Figures of years of which both releases speak alike: so many were held against each other. */
	checked: number;
	/** By rule, measure and year. */
	moved: MovedFigure[];
	movedCount: number;
	/** Besides, figures of years that were not over when the earlier release was made and have another value now. */
	open: number;
}

/** Every calendar year by every named rule and measure on both releases: one pass a measure over the rows of each. */
export function readMovedFigures(db: Db, pair: ReleasePair, choices: DiffChoices): MovedFigures {
	const key = `moved figures ${pair.from.id} ${pair.to.id}`;
	return remember(
		db,
		key,
		() => compare(db, pair, choices),
		({ moved }) => 2000 + 600 * moved.length
	);
}

/** Makes what the counts of a comparison rest on, a piece at a time, so that others are served meanwhile: whoever asks next finds it kept. */
export async function countInTurns(
	db: Db,
	pair: ReleasePair,
	{ rules, measures }: DiffChoices
): Promise<void> {
	for (const { id } of [pair.from, pair.to]) {
		readCalendar(db, id);
		for (const { predicate } of rules) {
			await nextTurn();
			readCounted(db, id, predicate);
		}
		for (const measure of measures) {
			await nextTurn();
			tabulate(db, id, measure);
		}
	}
	await nextTurn();
}

function compare(db: Db, pair: ReleasePair, { rules, measures }: DiffChoices): MovedFigures {
	const found: MovedFigures = { checked: 0, moved: [], movedCount: 0, open: 0 };
	const years = listCommonYears(pair);
	for (const measure of measures) {
		const [before, after] = [pair.from, pair.to].map(({ id }) => tabulate(db, id, measure));
		for (const year of years) {
			const closed = coverAlike(pair.coverage.from, pair.coverage.to, year);
			const [was, is] = [before!(year), after!(year)];
			const moved = rules.filter((_, index) => was[index] !== is[index]);
			if (closed) found.checked += rules.length;
			else found.open += moved.length;
			if (!closed) continue;
			for (const rule of moved) {
				const index = rules.indexOf(rule);
				found.moved.push(toMoved(pair, rule, measure, year, [was[index]!, is[index]!]));
			}
		}
	}
	const places = new Map(rules.map(({ id }, index) => [id, index]));
	found.moved.sort((a, b) => places.get(a.rule.id)! - places.get(b.rule.id)!);
	return { ...found, movedCount: found.moved.length };
}

/** Calendar years of which both releases say anything. */
function listCommonYears({ coverage: { from, to } }: ReleasePair): number[] {
	const yearOf = (day: string) => Number(day.slice(0, 4));
	const first = Math.max(yearOf(from.first), yearOf(to.first));
	const last = Math.min(yearOf(from.last), yearOf(to.last));
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The values of a year under all rules, in their order. */
function tabulate(db: Db, releaseId: string, measure: Measure): (year: number) => number[] {
	const [dataset, label] = releaseId.split('@') as [string, string];
	const line = { release: { dataset, label }, rule: '', measure, from: 1900, to: 2100 };
	const everything = { release: { id: releaseId }, rule: { predicate: { everything: true } as const } };
	const asked = { ...line, basis: 'calendar' as const, ...noFilters };
	const table = readYearTable(db, everything, asked, 'signature');
	const signatures = readSignatures(db, releaseId);
	return (year) => sumUnderAll(signatures, sumsOf(table, year, year));
}

function toMoved(
	{ dataset, from, to }: ReleasePair,
	{ id, title }: ApplicableRule,
	measure: Measure,
	year: number,
	values: [number, number]
): MovedFigure {
	const [before, after] = [from, to].map(({ label }, index) => {
		const release = { dataset: dataset.id, label };
		const figure = { release, rule: id, measure, from: year, to: year, basis: 'calendar' as const };
		const value = values[index]!;
		return { value, address: formatFigure({ ...figure, ...noFilters, is: value }) };
	});
	return { rule: { id, title }, measure, year, before: before!, after: after! };
}

import { covers } from '../../domain/coverage.ts';
import { formatFigure } from '../../domain/figure.ts';
import { formatRelease } from '../../domain/release.ts';
import { sumsOf } from '../columns/sums.ts';
import type { Db } from '../db/open.ts';
import { isProblem } from './figure-answer.ts';
import type { RowsSubject, Subject } from './figure-subject.ts';
import { listFigureSources } from './figure-sources.ts';
import { readSignatures, sumUnderAll } from './rule-signatures.ts';
import { findRule } from './rules.ts';
import { readSeries, type Line } from './series.ts';
import { readYearTable } from './year-tables.ts';

/** One registered rule over the years of a line. */
export interface SpannedRule {
	id: string;
	title: string;
	/** Whole years only, ascending. */
	points: { year: number; value: number }[];
	/** One of them with its address: of a thousand that dozens of rules give, few are shown. */
	figureOf(point: { year: number; value: number }): { year: number; value: number; address: string };
}

/** The same release, measure, period and filters by every registered rule that the dataset can be asked, in the order of pages. */
export function readRuleSpan(db: Db, subject: Subject, line: Line): SpannedRule[] {
	if (line.measure === 'named') return [];
	return subject.kind === 'rows' ? spanRows(db, subject, line) : spanTotals(db, line);
}

function spanRows(db: Db, subject: RowsSubject, line: Line): SpannedRule[] {
	const { release, coverage } = subject;
	const signatures = readSignatures(db, release.id);
	const everything = { release, rule: { predicate: { everything: true as const } } };
	const table = readYearTable(db, everything, line, 'signature');
	const counts = Array.from({ length: line.to - line.from + 1 }, (_, index) => line.from + index)
		.filter((year) => covers(coverage, { from: year, to: year, basis: line.basis, until: line.until }))
		.map((year) => ({ year, values: sumUnderAll(signatures, sumsOf(table, year, year)) }));
	return signatures.rules.map(({ id, title }, rule) => ({
		id,
		title,
		points: counts.map(({ year, values }) => ({ year, value: values[rule]! })),
		figureOf: ({ year, value }) => ({
			...{ year, value },
			address: formatFigure({ ...line, rule: id, where: null, from: year, to: year, is: value })
		})
	}));
}

function spanTotals(db: Db, line: Line): SpannedRule[] {
	const release = formatRelease(line.release);
	const sources = listFigureSources(db).filter(
		(source) =>
			formatRelease(source.release) === release &&
			source.measure === line.measure &&
			source.basis === line.basis
	);
	return sources.flatMap(({ rule }) => {
		const points = readSeries(db, { ...line, rule, where: null });
		if (isProblem(points)) return [];
		const whole = points.filter(({ complete }) => complete);
		const figureOf = ({ year }: { year: number }) => whole.find((point) => point.year === year)!;
		return [{ id: rule, title: findRule(db, rule)!.title, points: whole, figureOf }];
	});
}

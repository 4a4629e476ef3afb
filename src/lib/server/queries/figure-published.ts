import { and, eq, getTableColumns } from 'drizzle-orm';
import type { FigureAddress } from '../../domain/figure.ts';
import { isFiltered } from '../../domain/figure-filters.ts';
import { measures } from '../../domain/measure.ts';
import { formatRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { yearlyTotals } from '../db/schema/published.ts';
import type { FigureProblem, Tally } from './figure-answer.ts';
import type { PublishedSubject } from './figure-subject.ts';
import { readFields } from './json-rows.ts';
import { remember } from './remembered.ts';
import type { TotalRow } from './totals.ts';

/** Nearest to the publisher's own records first. */
const evidences = ['computed', 'publisher', 'second_hand'] as const;

/** A publisher's total: given for the whole period as it stands, or for each of its years. */
export function readTotal(db: Db, subject: PublishedSubject, address: FigureAddress): Tally | FigureProblem {
	if (isFiltered(address)) {
		const problem = `${subject.dataset.title} is held here as yearly totals, which cannot be parted by place, level, time or circumstance.`;
		return { problem, status: 400 };
	}
	return (
		findTotal(db, address) ?? {
			problem: `${subject.release.id} gives no total of ${measures[address.measure].many} by this rule for the whole of this period.`,
			status: 404
		}
	);
}

/** The total of a period, or `null` where a year of it is missing. */
export function findTotal(db: Db, address: Omit<FigureAddress, 'is'>): Tally | null {
	const { from, to } = address;
	const rows = listTotals(db, address);
	const whole = rows.find((row) => row.fromYear === from && row.toYear === to);
	if (whole) return sumOf([whole]);
	const years = rows.filter(isOneYear);
	return years.length === to - from + 1 ? sumOf(years) : null;
}

/** The totals of single years, ascending. */
export function listYearlyTotals(db: Db, address: Omit<FigureAddress, 'is'>): TotalRow[] {
	return listTotals(db, address).filter(isOneYear);
}

/** Totals within a period; the index of the table lets one year have one. */
function listTotals(db: Db, line: Omit<FigureAddress, 'is'>): TotalRow[] {
	const { from, to } = line;
	return listLine(db, line).filter(({ fromYear, toYear }) => fromYear >= from && toYear <= to);
}

/** All totals of a release by one rule: read once, as pages ask for one year after another. */
function listLine(db: Db, line: Omit<FigureAddress, 'is'>): TotalRow[] {
	const { release, rule, measure, basis } = line;
	const key = `totals ${formatRelease(release)}/${rule}/${measure} ${basis}`;
	return remember(
		db,
		key,
		() => selectLine(db, line),
		({ length }) => 1000 + 2000 * length
	);
}

function selectLine(db: Db, { release, rule, measure, basis }: Omit<FigureAddress, 'is'>): TotalRow[] {
	const isOfLine = and(
		eq(yearlyTotals.datasetId, release.dataset),
		eq(yearlyTotals.release, release.label),
		eq(yearlyTotals.ruleId, rule),
		eq(yearlyTotals.measure, measure),
		eq(yearlyTotals.basis, basis)
	);
	return readFields<TotalRow>(getTableColumns(yearlyTotals), [yearlyTotals.fromYear], (told) =>
		db.select({ told }).from(yearlyTotals).where(isOfLine).all()
	);
}

function isOneYear({ fromYear, toYear }: TotalRow): boolean {
	return fromYear === toYear;
}

/** How good a total is, 0 best: near to the records, and a whole year before a part of one. */
export function rank({ evidence, complete }: TotalRow): number {
	return evidences.indexOf(evidence) * 2 + (complete === 'yes' ? 0 : 1);
}

/** A sum is as good as the weakest of its parts. */
function sumOf(parts: TotalRow[]): Tally {
	const weakest = Math.max(...parts.map((row) => evidences.indexOf(row.evidence)));
	const notes = new Set(parts.flatMap(({ note }) => note ?? []));
	return {
		value: parts.reduce((sum, row) => sum + row.value, 0),
		complete: parts.every((row) => row.complete === 'yes'),
		evidence: evidences[weakest]!,
		note: notes.size > 0 ? [...notes].join('; ') : null,
		source: parts[0]!.address
	};
}

import { asc, desc } from 'drizzle-orm';
import type { TraceUnit } from '../../domain/trace-question.ts';
import { rules as ruleTable, yearlyTotals } from '../db/schema/published.ts';
import type { Db } from '../db/open.ts';
import { fingerprint, packMarks, sumShared } from '../trace/bits.ts';
import type { Counted, Counter } from '../trace/match.ts';
import type { NamedSource } from '../trace/named.ts';
import type { Span } from '../trace/reading.ts';
import type { Pause } from '../trace/search.ts';
import { listApplicableRules, type ApplicableRule } from './applicable-rules.ts';
import { listDatasets, type DatasetRow } from './datasets.ts';
import { readCounted } from './release-columns.ts';
import { readSpace, type ReleaseSpace } from './trace-space.ts';

/** A release by a rule with a name: counted here over its rows, or totals as its publisher gives them. */
export interface TraceSource extends NamedSource {
	kind: 'named' | 'published';
	dataset: DatasetRow;
	/** Label of the release. */
	label: string;
	rule: { id: string; title: string };
	/** Tells the rows that it counts from others; `null` for totals. */
	print: number | null;
}

/** Every named source, releases newest first. Datasets whose terms forbid showing numbers are left out. */
export async function listTraceSources(db: Db, pause: Pause): Promise<TraceSource[]> {
	const datasets = listDatasets(db).filter(({ redistribution }) => redistribution !== 'none');
	const sources: TraceSource[] = [];
	for (const dataset of datasets) {
		const rules = listApplicableRules(db).filter(({ datasets }) => datasets.includes(dataset.id));
		for (const release of dataset.releases) {
			await pause();
			const space = readSpace(db, release);
			for (const rule of rules) {
				await pause();
				sources.push(openSource(db, { dataset, release, space }, rule));
			}
		}
	}
	await pause();
	return [...sources, ...listPublished(db, datasets)].sort((a, b) => b.label.localeCompare(a.label));
}

interface OpenRelease {
	dataset: DatasetRow;
	release: DatasetRow['releases'][number];
	space: ReleaseSpace;
}

/** A release by one rule. */
function openSource(db: Db, { dataset, release, space }: OpenRelease, rule: ApplicableRule): TraceSource {
	const mask = packMarks(readCounted(db, release.id, rule.predicate));
	const count: Counter = (span, reading) => {
		const planes = space.planesOf(reading);
		const rows = planes && space.rowsOf(span);
		if (!planes || !rows) return null;
		const value = sumShared(mask, mask, mask, planes, rows.stretch);
		return { span, value, complete: rows.complete };
	};
	return {
		...{ kind: 'named', dataset, label: release.label, print: fingerprint(mask) },
		rule: { id: rule.id, title: rule.title },
		...{ plainness: rule.id === dataset.nativeRule ? 0 : 1, lastYear: space.lastYear, count }
	};
}

type Total = typeof yearlyTotals.$inferSelect;

/** Totals as published, where the rows that they are of are not held. */
function listPublished(db: Db, datasets: DatasetRow[]): TraceSource[] {
	const titles = new Map(db.select().from(ruleTable).orderBy(asc(ruleTable.position)).all().map(({ id, title }) => [id, title])); // prettier-ignore
	const totals = db.select().from(yearlyTotals).orderBy(desc(yearlyTotals.release)).all();
	const lines = Map.groupBy(totals, ({ datasetId, release, ruleId }) => `${datasetId}@${release}/${ruleId}`);
	return [...lines.values()].flatMap((line): TraceSource[] => {
		const { datasetId, release, ruleId } = line[0]!;
		const dataset = datasets.find(({ id }) => id === datasetId);
		if (!dataset || isHeld(db, dataset, release, ruleId)) return [];
		return [
			{
				...{ kind: 'published', dataset, label: release, print: null },
				rule: { id: ruleId, title: titles.get(ruleId) ?? line[0]!.rule },
				plainness: ruleId === dataset.nativeRule ? 0 : 1,
				lastYear: Math.max(...line.map(({ toYear }) => toYear)),
				count: countTotals(line)
			}
		];
	});
}

/** Whether the same is counted here. */
function isHeld(db: Db, dataset: DatasetRow, label: string, rule: string): boolean {
	if (!dataset.releases.some((release) => release.label === label)) return false;
	return listApplicableRules(db).some(({ id, datasets }) => id === rule && datasets.includes(dataset.id));
}

const units: Record<Total['measure'], TraceUnit | null> = {
	incidents: 'incidents',
	killed: 'killed',
	'children-killed': 'children-killed',
	wounded: 'wounded',
	'killed-or-wounded': 'harmed',
	'schools-reporting': null,
	named: null
};

/** Totals of a span: given for the whole of it, or for each of its years. A publisher's school years are taken to begin in August. */
function countTotals(line: Total[]): Counter {
	const series = new Map<string, Map<number, Total>>();
	for (const row of line) {
		const name = `${row.basis} ${units[row.measure]}`;
		if (!series.has(name)) series.set(name, new Map());
		series.get(name)!.set(keyOf(row.fromYear, row.toYear), row);
	}
	return (span, { unit }) => {
		if (span.until !== null || span.cut === 'july') return null;
		const totals = series.get(span.cut === 'calendar' ? `calendar ${unit}` : `school ${unit}`);
		return totals ? addTotals(totals, span) : null;
	};
}

const keyOf = (from: number, to: number) => from * 10_000 + to;

function addTotals(totals: Map<number, Total>, span: Span): Counted | null {
	const whole = totals.get(keyOf(span.from, span.to));
	if (whole) return { span, value: whole.value, complete: whole.complete === 'yes' };
	let [value, complete] = [0, true];
	for (let year = span.from; year <= span.to; year++) {
		const total = totals.get(keyOf(year, year));
		if (!total) return null;
		value += total.value;
		complete &&= total.complete === 'yes';
	}
	return { span, value, complete };
}

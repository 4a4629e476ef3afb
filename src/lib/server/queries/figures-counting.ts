import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm';
import { coverageOf, covers } from '../../domain/coverage.ts';
import { formatFigure } from '../../domain/figure.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import { evaluate } from '../../domain/evaluate.ts';
import { yearOf } from '../../domain/period.ts';
import type { ReleaseName } from '../../domain/release.ts';
import { findYears } from '../columns/selection.ts';
import type { Db } from '../db/open.ts';
import { datasets, incidents, links, releases } from '../db/schema/releases.ts';
import { listApplicableRules, type ApplicableRule } from './applicable-rules.ts';
import { listTotalsCounting } from './figures-counting-published.ts';
import { readColumns } from './release-columns.ts';
import { countUnderAll, readSignatures } from './rule-signatures.ts';

/** A number of incidents in one calendar year, one of which is the event. */
export interface CountingFigure {
	address: string;
	value: number;
	year: number;
	rule: string;
	ruleTitle: string;
	complete: boolean;
}

/** The figures of one release that count an event. */
export interface CountingGroup {
	dataset: string;
	title: string;
	label: string;
	figures: CountingFigure[];
}

/**
 * The figures in which an event is counted: for each dataset with a row of it, the year's incidents under every rule
 * that the row meets, in the newest release held that has the row; where none is held, the publisher's totals.
 * The register first, then by title.
 */
export function figuresCounting(db: Db, eventId: string): CountingGroup[] {
	const rules = listApplicableRules(db);
	const counted = listNewestRows(db, eventId).map((newest) => countYears(db, newest));
	return [...counted, ...listTotalsCounting(db, eventId, rules)]
		.filter(({ figures }) => figures.length > 0)
		.sort((a, b) => Number(b.dataset === 'register') - Number(a.dataset === 'register'));
}

/** The rows of an event, of each dataset those in its newest release that has any. */
function listNewestRows(db: Db, eventId: string) {
	const linked = db
		.select({ datasetId: links.datasetId, title: datasets.title, sourceId: links.sourceId })
		.from(links)
		.innerJoin(datasets, and(eq(datasets.id, links.datasetId), ne(datasets.redistribution, 'none')))
		.where(eq(links.eventId, eventId))
		.orderBy(asc(datasets.title))
		.all();
	return [...Map.groupBy(linked, ({ datasetId }) => datasetId).values()].flatMap((list) => {
		const { datasetId, title } = list[0]!;
		const ids = list.map(({ sourceId }) => sourceId);
		const rows = findNewestRows(db, datasetId, ids);
		return rows.length > 0 ? [{ title, rows }] : [];
	});
}

/** The rows of the given ids in the newest release that has any. Release by release, so that each is a look-up by key. */
function findNewestRows(db: Db, datasetId: string, ids: string[]) {
	const held = db
		.select()
		.from(releases)
		.where(eq(releases.datasetId, datasetId))
		.orderBy(desc(releases.label))
		.all();
	for (const release of held) {
		const rows = db
			.select()
			.from(incidents)
			.where(and(eq(incidents.releaseId, release.id), inArray(incidents.sourceId, ids)))
			.all();
		if (rows.length > 0) return rows.map((row) => ({ ...row, release, on: row.occurredOn }));
	}
	return [];
}

type NewestRows = ReturnType<typeof listNewestRows>[number];

function countYears(db: Db, { title, rows }: NewestRows): CountingGroup {
	const { release } = rows[0]!;
	const name = { dataset: release.datasetId, label: release.label };
	const { rules, ...signatures } = readSignatures(db, release.id);
	const columns = readColumns(db, release.id);
	const years = Map.groupBy(rows, ({ on }) => yearOf(on, 'calendar'));
	const figures = [...years].flatMap(([year, ofYear]) => {
		const complete = covers(coverageOf(release), { from: year, to: year, basis: 'calendar' });
		const values = countUnderAll({ rules, ...signatures }, ...findYears(columns, year, year, 'calendar'));
		return rules.flatMap((rule, index) =>
			ofYear.some((row) => evaluate(rule.predicate, row) === 'yes')
				? toFigure(name, rule, year, values[index]!, complete)
				: []
		);
	});
	return { ...name, title, figures };
}

/** The figure of a calendar year's incidents, as a link. */
export function toFigure(
	release: ReleaseName,
	rule: ApplicableRule,
	year: number,
	value: number,
	complete: boolean
): CountingFigure {
	const period = { from: year, to: year, basis: 'calendar' as const };
	const address = formatFigure({
		release,
		rule: rule.id,
		measure: 'incidents',
		...period,
		...noFilters,
		is: value
	});
	return { address, value, year, rule: rule.id, ruleTitle: rule.title, complete };
}

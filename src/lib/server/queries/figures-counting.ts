import { and, asc, between, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { coverageOf, covers } from '../../domain/coverage.ts';
import { formatFigure } from '../../domain/figure.ts';
import { daysOf, yearOf } from '../../domain/period.ts';
import { formatRelease, type ReleaseName } from '../../domain/release.ts';
import type { Predicate } from '../../domain/rule.ts';
import type { Db } from '../db/open.ts';
import { datasets, incidents, links, releases } from '../db/schema/releases.ts';
import { isApplicable } from './figure-subject.ts';
import { listTotalsCounting } from './figures-counting-published.ts';
import { compilePredicate } from './predicate.ts';
import { listRules, type StoredRule } from './rules.ts';

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
	const rules = listRules(db);
	const counted = listNewestRows(db, eventId).map((newest) => countYears(db, newest, rules));
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
			.select({ sourceId: incidents.sourceId, on: incidents.occurredOn })
			.from(incidents)
			.where(and(eq(incidents.releaseId, release.id), inArray(incidents.sourceId, ids)))
			.all();
		if (rows.length > 0) return rows.map((row) => ({ release, ...row }));
	}
	return [];
}

type NewestRows = ReturnType<typeof listNewestRows>[number];

function countYears(db: Db, { title, rows }: NewestRows, rules: StoredRule[]): CountingGroup {
	const { release } = rows[0]!;
	const applicable = rules.filter((rule) => isApplicable(rule, release.datasetId));
	const name = { dataset: release.datasetId, label: release.label };
	const years = new Set(rows.map(({ on }) => yearOf(on, 'calendar')));
	const figures = [...years].flatMap((year) => {
		const complete = covers(coverageOf(release), { from: year, to: year, basis: 'calendar' });
		const ids = rows.map(({ sourceId }) => sourceId);
		return applicable.flatMap((rule) => {
			const value = countYear(db, name, year, rule.predicate!, ids);
			return value === null ? [] : toFigure(name, rule, year, value, complete);
		});
	});
	return { ...name, title, figures };
}

/** Incidents of a year under a rule; `null` if none of the given rows is among them. */
function countYear(db: Db, release: ReleaseName, year: number, predicate: Predicate, ids: string[]) {
	const { first, last } = daysOf(year, year, 'calendar');
	const [row] = db
		.select({
			value: sql<number>`count(*)`,
			among: sql<
				number | null
			>`max(${incidents.sourceId} in (select value from json_each(${JSON.stringify(ids)})))`
		})
		.from(incidents)
		.where(
			and(
				eq(incidents.releaseId, formatRelease(release)),
				between(incidents.occurredOn, first, last),
				compilePredicate(predicate)
			)
		)
		.all();
	return row?.among ? row.value : null;
}

/** The figure of a calendar year's incidents, as a link. */
export function toFigure(
	release: ReleaseName,
	rule: StoredRule,
	year: number,
	value: number,
	complete: boolean
): CountingFigure {
	const period = { from: year, to: year, basis: 'calendar' as const };
	const filters = { states: [], levels: [] };
	const address = formatFigure({
		release,
		rule: rule.id,
		measure: 'incidents',
		...period,
		...filters,
		is: value
	});
	return { address, value, year, rule: rule.id, ruleTitle: rule.title, complete };
}

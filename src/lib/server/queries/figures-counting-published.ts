import { and, eq, isNull, ne } from 'drizzle-orm';
import { evaluate } from '../../domain/evaluate.ts';
import type { Incident } from '../../domain/incident.ts';
import { yearOf } from '../../domain/period.ts';
import type { Db } from '../db/open.ts';
import { datasets, incidentColumns, incidents, links, releases } from '../db/schema/releases.ts';
import type { ApplicableRule } from './applicable-rules.ts';
import { rank } from './figure-published.ts';
import { findNewestRelease } from './figure-register-events.ts';
import { toFigure, type CountingGroup } from './figures-counting.ts';
import { readFields } from './json-rows.ts';
import { remember } from './remembered.ts';
import { listTotals, type TotalRow } from './totals.ts';

/**
 * Published totals that count an event, of datasets that are linked to it and of which no release is held: those by
 * rules that the event meets by the register's own facts.
 */
export function listTotalsCounting(db: Db, eventId: string, rules: ApplicableRule[]): CountingGroup[] {
	const unheld = listUnheld(db, eventId);
	const event = unheld.length > 0 ? findOwnFacts(db, eventId) : undefined;
	if (!event) return [];
	return unheld.flatMap(({ id, title }) => {
		const met = rules.filter(
			(rule) => rule.datasets.includes(id) && evaluate(rule.predicate, event) === 'yes'
		);
		const totals = met.flatMap((rule) => {
			const total = findBestTotal(db, id, rule.id, yearOf(event.occurredOn, 'calendar'));
			return total ? { rule, total } : [];
		});
		return [...Map.groupBy(totals, ({ total }) => total.release)].map(([label, list]) => ({
			dataset: id,
			title,
			label,
			figures: list.map(({ rule, total }) =>
				toFigure({ dataset: id, label }, rule, total.fromYear, total.value, total.complete === 'yes')
			)
		}));
	});
}

/** What the register says of an event, as an incident of its newest release; all are read at once, and kept. */
function findOwnFacts(db: Db, eventId: string): Incident | undefined {
	const readAll = () => {
		const register = findNewestRelease(db, 'register');
		const rows = register === null ? [] : listRows(db, register);
		return new Map<string, Incident>(rows.map((row) => [row.sourceId, row]));
	};
	return remember(db, 'register rows', readAll, ({ size }) => 1000 * size + 100).get(eventId);
}

function listRows(db: Db, releaseId: string) {
	return readFields<typeof incidents.$inferSelect>(incidentColumns, [], (told) =>
		db.select({ told }).from(incidents).where(eq(incidents.releaseId, releaseId)).all()
	);
}

/** Datasets with a link to the event and without a release here; those of all events are read at once, and kept. */
function listUnheld(db: Db, eventId: string) {
	const readAll = () =>
		Map.groupBy(
			db
				.selectDistinct({ eventId: links.eventId, id: datasets.id, title: datasets.title })
				.from(links)
				.innerJoin(datasets, eq(datasets.id, links.datasetId))
				.leftJoin(releases, eq(releases.datasetId, datasets.id))
				.where(and(ne(datasets.redistribution, 'none'), isNull(releases.id)))
				.orderBy(datasets.title)
				.all(),
			(link) => link.eventId
		);
	return remember(db, 'unheld datasets', readAll, ({ size }) => 500 * size + 100).get(eventId) ?? [];
}

/** A year's incidents by a rule: the publisher's records before hearsay, then a whole year, then the newest label. */
function findBestTotal(db: Db, datasetId: string, ruleId: string, year: number): TotalRow | undefined {
	const readAll = () => Map.groupBy(listTotals(db).filter(isOfOneYear).sort(compareTotals), nameTotal);
	const all = remember(db, 'totals of years', readAll, ({ size }) => 1000 * size + 100);
	return all.get(nameTotal({ datasetId, ruleId, fromYear: year }))?.[0];
}

function nameTotal({ datasetId, ruleId, fromYear }: Pick<TotalRow, 'datasetId' | 'ruleId' | 'fromYear'>) {
	return `${datasetId} ${ruleId} ${fromYear}`;
}

function compareTotals(a: TotalRow, b: TotalRow): number {
	return rank(a) - rank(b) || b.release.localeCompare(a.release);
}

/** A total of incidents of a single calendar year. */
function isOfOneYear({ measure, basis, fromYear, toYear }: TotalRow): boolean {
	return measure === 'incidents' && basis === 'calendar' && fromYear === toYear;
}

import { and, eq, isNull, ne } from 'drizzle-orm';
import { evaluate } from '../../domain/evaluate.ts';
import type { Incident } from '../../domain/incident.ts';
import { yearOf } from '../../domain/period.ts';
import type { Db } from '../db/open.ts';
import { yearlyTotals } from '../db/schema/published.ts';
import { datasets, incidents, links, releases } from '../db/schema/releases.ts';
import type { ApplicableRule } from './applicable-rules.ts';
import { rank, type TotalRow } from './figure-published.ts';
import { findNewestRelease } from './figure-register-events.ts';
import { toFigure, type CountingGroup } from './figures-counting.ts';

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

/** What the register says of an event, as an incident of its newest release. */
function findOwnFacts(db: Db, eventId: string): Incident | undefined {
	const register = findNewestRelease(db, 'register');
	if (register === null) return undefined;
	return db
		.select()
		.from(incidents)
		.where(and(eq(incidents.releaseId, register), eq(incidents.sourceId, eventId)))
		.all()[0];
}

/** Datasets with a link to the event and without a release here. */
function listUnheld(db: Db, eventId: string) {
	return db
		.selectDistinct({ id: datasets.id, title: datasets.title })
		.from(links)
		.innerJoin(datasets, eq(datasets.id, links.datasetId))
		.leftJoin(releases, eq(releases.datasetId, datasets.id))
		.where(and(eq(links.eventId, eventId), ne(datasets.redistribution, 'none'), isNull(releases.id)))
		.orderBy(datasets.title)
		.all();
}

/** A year's incidents by a rule: the publisher's records before hearsay, then a whole year, then the newest label. */
function findBestTotal(db: Db, datasetId: string, ruleId: string, year: number): TotalRow | undefined {
	return db
		.select()
		.from(yearlyTotals)
		.where(
			and(
				eq(yearlyTotals.datasetId, datasetId),
				eq(yearlyTotals.ruleId, ruleId),
				eq(yearlyTotals.measure, 'incidents'),
				eq(yearlyTotals.basis, 'calendar'),
				eq(yearlyTotals.fromYear, year),
				eq(yearlyTotals.toYear, year)
			)
		)
		.all()
		.sort((a, b) => rank(a) - rank(b) || b.release.localeCompare(a.release))[0];
}

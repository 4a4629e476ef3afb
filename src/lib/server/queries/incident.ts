import { and, eq } from 'drizzle-orm';
import type { Incident } from '../../domain/incident.ts';
import { formatRelease, type ReleaseName } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { events } from '../db/schema/register.ts';
import { datasets, incidentColumns, incidents, links, releases } from '../db/schema/releases.ts';
import type { FigureProblem } from './figure-answer.ts';

/** One row of a release, which may be shown, and where it comes from. */
export interface HeldIncident {
	incident: Incident;
	release: typeof releases.$inferSelect;
	dataset: typeof datasets.$inferSelect;
	/** The register's event that the row describes; `null` where the register holds none. */
	eventId: string | null;
}

/**
 * One row by the publisher's id. Of a dataset whose terms forbid listing nothing is read, not even whether there is
 * such a row: the licence gate.
 */
export function findIncident(db: Db, name: ReleaseName, sourceId: string): HeldIncident | FigureProblem {
	const [dataset] = db.select().from(datasets).where(eq(datasets.id, name.dataset)).all();
	if (!dataset) return missing(`There is no dataset “${name.dataset}” here.`);
	if (dataset.redistribution !== 'rows') {
		return missing(`The terms of ${dataset.title} forbid showing its rows. Its publisher shows them.`);
	}
	const id = formatRelease(name);
	const [release] = db.select().from(releases).where(eq(releases.id, id)).all();
	if (!release) return missing(`This copy of the site does not hold the release ${id}.`);
	const found = findRow(db, release, sourceId);
	return found ? { ...found, release, dataset } : missing(`The release ${id} has no row of this id.`);
}

function findRow(db: Db, release: typeof releases.$inferSelect, sourceId: string) {
	const [found] = db
		.select({ row: incidentColumns, eventId: events.id })
		.from(incidents)
		.leftJoin(links, and(eq(links.datasetId, release.datasetId), eq(links.sourceId, incidents.sourceId)))
		.leftJoin(events, eq(events.id, links.eventId))
		.where(and(eq(incidents.releaseId, release.id), eq(incidents.sourceId, sourceId)))
		.all();
	return found && { incident: toIncident(found.row), eventId: found.eventId };
}

/** A row without the release and the record that it is read from. */
export function toIncident({
	releaseId: _,
	recordId: _record,
	...incident
}: typeof incidents.$inferSelect): Incident {
	return incident;
}

function missing(problem: string): FigureProblem {
	return { problem, status: 404 };
}

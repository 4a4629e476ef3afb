import { and, asc, desc, eq, ne } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { datasets, incidents, links, releases } from '../db/schema/releases.ts';
import { toIncident } from './incident.ts';

export type EventRow = ReturnType<typeof listEventRows>[number];

/** The rows of an event that we hold, of each dataset those in its newest release that has any. */
export function listEventRows(db: Db, eventId: string) {
	const rows = db
		.select({ dataset: datasets, release: releases, row: incidents })
		.from(links)
		.innerJoin(datasets, and(eq(datasets.id, links.datasetId), ne(datasets.redistribution, 'none')))
		.innerJoin(releases, eq(releases.datasetId, links.datasetId))
		.innerJoin(incidents, and(eq(incidents.releaseId, releases.id), eq(incidents.sourceId, links.sourceId)))
		.where(eq(links.eventId, eventId))
		.orderBy(asc(datasets.title), desc(releases.label), asc(incidents.sourceId))
		.all();
	const newest = new Map<string, string>();
	for (const { dataset, release } of rows) {
		if (!newest.has(dataset.id)) newest.set(dataset.id, release.id);
	}
	return rows
		.filter(({ dataset, release }) => newest.get(dataset.id) === release.id)
		.map(({ row, ...rest }) => ({ ...rest, incident: toIncident(row) }));
}

import { and, asc, desc, eq, ne } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { datasets, links, recordFacts, records, releaseRecords, releases } from '../db/schema/releases.ts';

export type EventRow = ReturnType<typeof listEventRows>[number];

/** The rows of an event that we hold, of each dataset those in its newest release that has any. */
export function listEventRows(db: Db, eventId: string) {
	const rows = db
		.select({ dataset: datasets, release: releases, incident: recordFacts })
		.from(links)
		.innerJoin(datasets, and(eq(datasets.id, links.datasetId), ne(datasets.redistribution, 'none')))
		.innerJoin(records, and(eq(records.datasetId, links.datasetId), eq(records.sourceId, links.sourceId)))
		.innerJoin(releaseRecords, eq(releaseRecords.recordId, records.id))
		.innerJoin(releases, eq(releases.number, releaseRecords.releaseNumber))
		.where(eq(links.eventId, eventId))
		.orderBy(asc(datasets.title), desc(releases.label), asc(records.sourceId))
		.all();
	const newest = new Map<string, string>();
	for (const { dataset, release } of rows) {
		if (!newest.has(dataset.id)) newest.set(dataset.id, release.id);
	}
	return rows.filter(({ dataset, release }) => newest.get(dataset.id) === release.id);
}

import { and, asc, desc, eq, ne } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { datasets, links, records, releaseRecords, releases } from '../db/schema/releases.ts';

/** What one dataset says of an event. Of a `totals` dataset only date and counts are told. */
export interface Account {
	datasetId: string;
	title: string;
	releaseId: string;
	label: string;
	/** The publisher's own id of the row; `null` where its terms forbid listing. */
	sourceId: string | null;
	occurredOn: string;
	/** School as that dataset spells it; `null` where its terms forbid listing. */
	school: string | null;
	/** City, likewise. */
	city: string | null;
	killed: number;
	wounded: number | null;
	/** How the row was joined to the event. */
	method: 'identity' | 'reviewed' | 'matched';
	/** 0-1. */
	confidence: number;
}

/**
 * What each dataset that we hold says of an event, in its newest release, the register first. A row of a dataset
 * that forbids listing leaves here without id, school and city: the licence gate.
 */
export function listAccounts(db: Db, eventId: string): Account[] {
	const rows = db
		.select({
			datasetId: datasets.id,
			title: datasets.title,
			redistribution: datasets.redistribution,
			releaseId: releases.id,
			label: releases.label,
			sourceId: records.sourceId,
			occurredOn: records.occurredOn,
			school: records.school,
			city: records.city,
			killed: records.killed,
			wounded: records.wounded,
			method: links.method,
			confidence: links.confidence
		})
		.from(links)
		.innerJoin(datasets, and(eq(datasets.id, links.datasetId), ne(datasets.redistribution, 'none')))
		.innerJoin(records, and(eq(records.datasetId, links.datasetId), eq(records.sourceId, links.sourceId)))
		.innerJoin(releaseRecords, eq(releaseRecords.recordId, records.id))
		.innerJoin(releases, eq(releases.number, releaseRecords.releaseNumber))
		.where(eq(links.eventId, eventId))
		.orderBy(asc(datasets.title), desc(releases.label))
		.all();
	const newest = rows.filter(
		(row, index) =>
			rows.findIndex((other) => other.datasetId === row.datasetId && other.label > row.label) === -1 &&
			rows.indexOf(row) === index
	);
	return newest
		.map(({ redistribution, ...row }) =>
			redistribution === 'rows' ? row : { ...row, sourceId: null, school: null, city: null }
		)
		.sort((a, b) => Number(b.datasetId === 'register') - Number(a.datasetId === 'register'));
}

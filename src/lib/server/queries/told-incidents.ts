import { and, eq, sql } from 'drizzle-orm';
import type { Incident } from '../../domain/incident.ts';
import type { Db } from '../db/open.ts';
import { incidentColumns, incidents, recordFacts, records } from '../db/schema/releases.ts';
import { toIncident } from './incident.ts';
import { readFields } from './json-rows.ts';
import { isOneOf } from './record-differences.ts';

/** Some rows of a release, by their id. */
export function readRows(db: Db, releaseId: string, sourceIds: string[]): Map<string, Incident> {
	const isAskedFor = and(eq(incidents.releaseId, releaseId), isOneOf(sourceIds));
	const rows = readFields<typeof incidents.$inferSelect>(incidentColumns, [], (told) =>
		db.select({ told }).from(incidents).where(isAskedFor).all()
	);
	return new Map(rows.map((row) => [row.sourceId, toIncident(row)]));
}

/** What some records of a dataset tell, by the id of the record. */
export function readRecords(db: Db, datasetId: string, ids: number[]): Map<number, Incident> {
	const inOrder = [...ids].sort((a, b) => a - b); // in which they lie in the file
	const rows = readFields<Incident & { id: number }>({ id: records.id, ...recordFacts }, [], (told) =>
		db.all<{ told: Buffer | null }>(
			sql`select ${told} as told from json_each(${JSON.stringify(inOrder)}) listed cross join ${records}
				where ${records.id} = listed.value and ${records.datasetId} = ${datasetId}`
		)
	);
	return new Map(rows.map(({ id, ...incident }) => [id, incident]));
}

import { eq, and, sql } from 'drizzle-orm';
import type { Incident } from '../../domain/incident.ts';
import type { Db } from '../db/open.ts';
import { incidents, records } from '../db/schema/releases.ts';
import { canonicalFields } from '../ledger/canonical-fields.ts';
import { parseRows, tellRows } from './json-rows.ts';
import { isOneOf } from './record-differences.ts';

/** Some rows of a release, by their id. */
export function readRows(db: Db, releaseId: string, sourceIds: string[]): Map<string, Incident> {
	const [found] = db
		.select({ told: tellRows(canonicalFields.map((field) => incidents[field])) })
		.from(incidents)
		.where(and(eq(incidents.releaseId, releaseId), isOneOf(sourceIds)))
		.all();
	return new Map(parseRows<Facts>(found!.told).map((facts) => [facts[0] as string, toIncident(facts)]));
}

/** What some records of a dataset tell, by the id of the record. */
export function readRecords(db: Db, datasetId: string, ids: number[]): Map<number, Incident> {
	const inOrder = [...ids].sort((a, b) => a - b); // in which they lie in the file
	const [found] = db.all<{ told: Buffer | null }>(
		sql`select ${tellRows([records.id, ...canonicalFields.map((field) => records[field])])} as told
			from json_each(${JSON.stringify(inOrder)}) listed cross join ${records}
			where ${records.id} = listed.value and ${records.datasetId} = ${datasetId}`
	);
	const rows = parseRows<[id: number, ...Facts]>(found!.told);
	return new Map(rows.map(([id, ...facts]) => [id, toIncident(facts)]));
}

/** What is told of an incident, in the order of `canonicalFields`. */
type Facts = Incident[keyof Incident][];

function toIncident(facts: Facts): Incident {
	const incident: Partial<Record<keyof Incident, unknown>> = {};
	for (const [place, field] of canonicalFields.entries()) incident[field] = facts[place];
	return incident as Incident;
}

import type { Incident } from './incident.ts';
import type { StateCode } from './state.ts';

/** One fact of a record that two releases tell differently; `null` and `unknown` where a release does not say. */
export interface FieldChange {
	field: Exclude<keyof Incident, 'sourceId'>;
	before: string | number | null;
	after: string | number | null;
}

/** A record that adds something else to a figure in one release than in another. */
export interface RecordChange {
	/** The publisher's id; `null` where its terms forbid naming rows. */
	sourceId: string | null;
	/** As the later release says; as the earlier one where the later has no such record. */
	occurredOn: string;
	school: string;
	city: string;
	state: StateCode;
	/** What the record added to the figure; `null` where it was not counted. */
	before: number | null;
	after: number | null;
	/** What the releases tell differently of it; empty where only one of them holds it. */
	fields: FieldChange[];
	/** Page of the record, in the later release that holds it; `null` where the terms forbid naming rows. */
	record: string | null;
	/** Page of the register's event. */
	event: string | null;
	/** Label of the release that brought the present state. */
	since: string;
}

/** What two rows of one id tell differently, in the order of the columns; nothing where there is only one. */
export function listFields(before: Incident | null, after: Incident | null): FieldChange[] {
	if (!before || !after) return [];
	const names = (Object.keys(after) as (keyof Incident)[]).filter((name) => name !== 'sourceId');
	return names
		.filter((field) => before[field] !== after[field])
		.map((field) => ({ field, before: before[field], after: after[field] }));
}

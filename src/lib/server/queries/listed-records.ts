import { sql, type SQL } from 'drizzle-orm';
import { records, releases } from '../db/schema/releases.ts';

/**
 * Records by their ids, as the list of a release has them, to select from: each is looked up by its key, where a query of
 * `incidents` would go through all rows of the dataset. In the order in which they lie in the file, so that none of it is
 * read twice.
 */
export function fromListed(ids: readonly number[]): SQL {
	const sorted = Uint32Array.from(ids).sort();
	return sql`json_each(${`[${sorted.join()}]`}) listed cross join ${releases} cross join ${records}`;
}

/** What holds of them. */
export function isOfRelease(releaseId: string): SQL {
	return sql`${releases.id} = ${releaseId} and ${records.id} = listed.value and ${records.datasetId} = ${releases.datasetId}`;
}

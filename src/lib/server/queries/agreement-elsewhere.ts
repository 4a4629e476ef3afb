import { formatIncidentAddress } from '../../domain/incident-address.ts';
import { parseRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { plainCity } from './agreement-rows.ts';
import type { HeldIncident } from './incident.ts';
import { readLinked, type LinkedRow } from './linked.ts';

/** The row of another dataset that tells of the same event, or may, and what it tells otherwise. */
export interface ElsewhereRow extends LinkedRow {
	/** Page of the row, or of the register's event; `null` where its terms forbid listing. */
	address: string | null;
	/** Each completes "it tells … otherwise". */
	otherwise: string[];
}

/** The rows of other datasets that are, or may be, the event of a row; the surest first. */
export function listElsewhere(
	db: Db,
	{ dataset, incident }: Pick<HeldIncident, 'dataset' | 'incident'>
): ElsewhereRow[] {
	return readLinked(db, { dataset: dataset.id, sourceId: incident.sourceId }).map((row) => ({
		...row,
		address: addressOf(row),
		otherwise: row.outcome === 'same' ? listOtherwise(row, incident) : []
	}));
}

function addressOf({ datasetId, releaseId, facts }: LinkedRow): string | null {
	if (!facts?.listed) return null;
	const { sourceId } = facts.listed;
	if (datasetId === 'register') return `/events/${sourceId}`;
	return formatIncidentAddress({ release: parseRelease(releaseId)!, sourceId });
}

/** What one side does not say it does not tell otherwise. */
function listOtherwise({ facts }: LinkedRow, own: HeldIncident['incident']): string[] {
	if (!facts) return [];
	const { occurredOn, killed, wounded, listed } = facts;
	const isWoundedOther = wounded !== null && own.wounded !== null && wounded !== own.wounded;
	return [
		...(occurredOn === own.occurredOn ? [] : ['the date']),
		...(killed === own.killed ? [] : ['how many were killed']),
		...(isWoundedOther ? ['how many were wounded'] : []),
		...(listed && plainCity(listed.city) !== plainCity(own.city) ? ['the city'] : [])
	];
}

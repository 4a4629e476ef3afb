import { and, eq, gt, max, sql } from 'drizzle-orm';
import type { Incident } from '../../domain/incident.ts';
import { records, releaseRecords } from '../db/schema/releases.ts';
import { canonicalFields, canonicalRow } from './canonical.ts';
import type { Writer } from './write-release.ts';

/** A release that records are written for. */
interface Holder {
	datasetId: string;
	number: number;
}

/**
 * Writes what a release says of incidents: a row of which another release of the dataset says the same, word for word, is
 * not written again, but held by both. A batch goes through prepared statements that unpack a JSON array: faster than a
 * statement a row, and the parameters of one batch replace those of the last, where new statements would hold on to theirs
 * until the event loop turns.
 */
export function openRecords(tx: Writer, release: Holder): (batch: readonly Incident[]) => void {
	const write = prepareRecords(tx, release);
	const isFirst = tx.select().from(records).where(isOf(release)).limit(1).all().length === 0;
	if (isFirst) return (batch) => write(batch.map(canonicalRow));
	const share = prepareSharing(tx, release);
	return (batch) => write(share(batch.map(canonicalRow)));
}

function isOf({ datasetId }: Holder) {
	return eq(records.datasetId, datasetId);
}

/** Writes new records, and that the release holds them: they have the highest ids. */
function prepareRecords(tx: Writer, { datasetId, number }: Holder) {
	const unpacked = sql`select null, ${datasetId}, value->>0, value->>1, value->>2, value->>3, value->>4, value->>5,
		value->>6, value->>7, value->>8, value->>9, value->>10, value->>11, value->>12, value->>13, value->>14,
		value->>15, value->>16, value->>17, value->>18, value->>19
		from json_each(${sql.placeholder('batch')})`;
	const insert = tx.insert(records).select(unpacked).prepare();
	const isNew = gt(records.id, sql.placeholder('last'));
	const held = tx
		.insert(releaseRecords)
		.select(
			tx
				.select({ recordId: records.id, releaseNumber: sql`${number}`.as('number') })
				.from(records)
				.where(isNew)
		)
		.prepare();
	const newest = tx
		.select({ id: max(records.id) })
		.from(records)
		.prepare();
	return (rows: readonly string[]): void => {
		if (rows.length === 0) return;
		const last = newest.all()[0]?.id ?? 0;
		insert.run({ batch: toArray(rows) });
		held.run({ last });
	};
}

/** Lets the release hold the records that are there already, and gives the other rows back. */
function prepareSharing(tx: Writer, release: Holder) {
	const row = sql`json_array(${sql.join(
		canonicalFields.map((field) => sql`${records[field]}`),
		sql`, `
	)})`;
	const find = tx
		.select({ at: sql<number>`given.key`, id: records.id })
		.from(sql`json_each(${sql.placeholder('batch')}) given`)
		.crossJoin(records)
		.where(and(isOf(release), sql`${records.sourceId} = given.value->>0`, sql`${row} = given.value`))
		.prepare();
	const hold = tx
		.insert(releaseRecords)
		.select(sql`select value, ${release.number} from json_each(${sql.placeholder('ids')})`)
		.prepare();
	return (rows: readonly string[]): string[] => {
		const found = new Map(find.all({ batch: toArray(rows) }).map(({ at, id }) => [at, id]));
		hold.run({ ids: JSON.stringify([...found.values()]) });
		return rows.filter((_, index) => !found.has(index));
	};
}

function toArray(rows: readonly string[]): string {
	return `[${rows.join(',')}]`;
}

import { and, count, eq, sql } from 'drizzle-orm';
import { pairs } from '../db/schema/linkage.ts';
import { links } from '../db/schema/releases.ts';
import { createLinker } from '../linkage/link.ts';
import type { LinkedPair } from '../linkage/pairs.ts';
import { readDecisions } from './read-decisions.ts';
import { readHeld, readStates } from './read-records.ts';
import { batchSize, type Writer } from './write-release.ts';

/**
 * Links every dataset anew, see `server/linkage`: rows of datasets to each other (`pairs`) and to events of the register
 * (`links`). Reviewed decisions always win, both ways. All is made anew because a row may come to its event through the
 * row of another dataset, and so that the result does not depend on the order of imports.
 *
 * @returns how many rows of the dataset are linked to events by matching
 */
export function matchDataset(tx: Writer, datasetId: string): number {
	matchAll(tx);
	const [found] = tx
		.select({ rows: count() })
		.from(links)
		.where(and(eq(links.datasetId, datasetId), eq(links.method, 'matched')))
		.all();
	return found!.rows;
}

/** The same for all of them. */
export function matchAll(tx: Writer): void {
	const held = readHeld(tx);
	const linker = createLinker(readDecisions(tx, held));
	tx.delete(links).where(eq(links.method, 'matched')).run();
	tx.delete(pairs).where(eq(pairs.method, 'matched')).run();
	const write = preparePairs(tx);
	for (const records of readStates(tx, held)) write(linker.linkState(records));
	write(linker.linkReviewed());
	linkEvents(tx);
}

/** Writes pairs by the batch. A pair on which a person decided stays as it was decided. */
function preparePairs(tx: Writer): (list: readonly LinkedPair[]) => void {
	const unpacked = sql`select value->>0, value->>1, value->>2, value->>3, value->>4, 'matched', value->>5
		from json_each(${sql.placeholder('batch')}) where true`;
	const insert = tx.insert(pairs).select(unpacked).onConflictDoNothing().prepare();
	return (list) => {
		for (let at = 0; at < list.length; at += batchSize) {
			insert.run({ batch: JSON.stringify(list.slice(at, at + batchSize).map(toValues)) });
		}
	};
}

function toValues(pair: LinkedPair) {
	const { datasetId, sourceId, otherDatasetId, otherSourceId, outcome, score } = pair;
	return [datasetId, sourceId, otherDatasetId, otherSourceId, outcome, score];
}

/** The pairs with an event of the register are the links of its pages. A reviewed link stays. */
function linkEvents(tx: Writer): void {
	const row = sql`case when ${pairs.datasetId} = 'register' then ${pairs.otherDatasetId} else ${pairs.datasetId} end`;
	const id = sql`case when ${pairs.datasetId} = 'register' then ${pairs.otherSourceId} else ${pairs.sourceId} end`;
	const event = sql`case when ${pairs.datasetId} = 'register' then ${pairs.sourceId} else ${pairs.otherSourceId} end`;
	const matched = sql`select ${row}, ${id}, ${event}, 'matched', ${pairs.score}, null from ${pairs}
		where 'register' in (${pairs.datasetId}, ${pairs.otherDatasetId})
			and ${pairs.outcome} = 'same' and ${pairs.method} = 'matched'
		order by ${pairs.score} desc, ${event}`;
	tx.insert(links).select(matched).onConflictDoNothing().run();
}

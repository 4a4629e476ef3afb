import { pairs as pairsTable } from '../db/schema/linkage.ts';
import { links as linksTable, separations } from '../db/schema/releases.ts';
import { events } from '../importers/embedded/events.ts';
import { links } from '../importers/embedded/links.ts';
import { pairs } from '../importers/embedded/pairs.ts';
import type { RowOf } from '../importers/embedded/table.ts';
import type { DataFolder } from './data-folder.ts';
import { insertAll } from './insert-all.ts';
import { matchAll } from './match-dataset.ts';
import type { Writer } from './write-release.ts';

/**
 * Replaces all links and pairs: each event is its own row of the register, then reviewed decisions, then what matching
 * finds in the releases that are held.
 */
export function loadLinks(tx: Writer, data: DataFolder): void {
	const decisions = data.rows(links).map(({ values }) => values);
	const same = decisions.filter(({ decision }) => decision === 'same');
	const different = decisions.filter(({ decision }) => decision === 'different');

	tx.delete(linksTable).run();
	tx.delete(pairsTable).run();
	tx.delete(separations).run();
	insertAll(
		tx,
		linksTable,
		data.rows(events).map(({ values }) => identityRow(values.event_id))
	);
	insertAll(tx, linksTable, same.map(reviewedRow));
	insertAll(tx, separations, different.map(pairOf));
	insertAll(
		tx,
		pairsTable,
		data.rows(pairs).map(({ values }) => reviewedPair(values))
	);
	matchAll(tx);
}

type Link = typeof linksTable.$inferInsert;

function identityRow(id: string): Link {
	return { datasetId: 'register', sourceId: id, eventId: id, method: 'identity', confidence: 1, note: null };
}

function reviewedRow(decision: RowOf<typeof links>): Link {
	return { ...pairOf(decision), method: 'reviewed', confidence: 1, note: decision.note };
}

function pairOf({ dataset, source_id, event_id }: RowOf<typeof links>) {
	return { datasetId: dataset, sourceId: source_id, eventId: event_id };
}

function reviewedPair(decision: RowOf<typeof pairs>): typeof pairsTable.$inferInsert {
	const { dataset, source_id, other_dataset, other_source_id, decision: outcome } = decision;
	const rows = { otherDatasetId: other_dataset, otherSourceId: other_source_id };
	const score = outcome === 'same' ? 1 : 0;
	return { datasetId: dataset, sourceId: source_id, ...rows, outcome, method: 'reviewed', score };
}

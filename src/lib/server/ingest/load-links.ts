import { links as linksTable, separations } from '../db/schema/releases.ts';
import { events } from '../importers/embedded/events.ts';
import { links } from '../importers/embedded/links.ts';
import type { RowOf } from '../importers/embedded/table.ts';
import type { DataFolder } from './data-folder.ts';
import { insertAll } from './insert-all.ts';
import { matchAll } from './match-dataset.ts';
import type { Writer } from './write-release.ts';

/**
 * Replaces all links: each event is its own row of the register, then reviewed decisions, then what matching finds in
 * the releases that are held.
 */
export function loadLinks(tx: Writer, data: DataFolder): void {
	const decisions = data.rows(links).map(({ values }) => values);
	const same = decisions.filter(({ decision }) => decision === 'same');
	const different = decisions.filter(({ decision }) => decision === 'different');

	tx.delete(linksTable).run();
	tx.delete(separations).run();
	insertAll(
		tx,
		linksTable,
		data.rows(events).map(({ values }) => identityRow(values.event_id))
	);
	insertAll(tx, linksTable, same.map(reviewedRow));
	insertAll(tx, separations, different.map(pairOf));
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

import { and, asc, eq, exists, sql } from 'drizzle-orm';
import type { FigureAddress } from '../../domain/figure.ts';
import { formatRelease } from '../../domain/release.ts';
import type { Predicate } from '../../domain/rule.ts';
import type { Db } from '../db/open.ts';
import { events } from '../db/schema/register.ts';
import { incidents, links } from '../db/schema/releases.ts';
import type { ListedRow } from './figure-entries.ts';
import { matching, quantities } from './figure-rows.ts';
import type { PublishedSubject } from './figure-subject.ts';
import { findRelease } from './releases.ts';

/**
 * The register's events under a published total. Where the publisher's rows are linked to events, those that meet the
 * rule by the register's own facts, and they count; else every event of the period, counting nothing: they are not a
 * part of that total. They count nothing either where they would exceed it.
 */
export function listRegisterEvents(
	db: Db,
	subject: PublishedSubject,
	address: FigureAddress,
	value: number
): ListedRow[] {
	const register = findNewestRelease(db, 'register');
	if (register === null) return [];
	const linked = subject.rule.predicate !== null && hasLinks(db, subject.dataset.id);
	const rows = linked
		? selectEvents(db, register, address, subject.rule.predicate!, subject.dataset.id)
		: selectEvents(db, register, address, { everything: true }, null);
	const sum = rows.reduce((total, { counts }) => total + (counts ?? 0), 0);
	return linked && sum <= value ? rows : rows.map((row) => ({ ...row, counts: 0 }));
}

/** Id of the newest release of a dataset that is held; `null` if none is. */
export function findNewestRelease(db: Db, datasetId: string): string | null {
	const row = findRelease(db, datasetId);
	return row ? formatRelease({ dataset: datasetId, label: row.label }) : null;
}

function hasLinks(db: Db, datasetId: string): boolean {
	const rows = db
		.select({ eventId: links.eventId })
		.from(links)
		.where(eq(links.datasetId, datasetId))
		.limit(1)
		.all();
	return rows.length > 0;
}

function selectEvents(
	db: Db,
	register: string,
	address: FigureAddress,
	predicate: Predicate,
	linkedTo: string | null
): ListedRow[] {
	const link = db
		.select({ one: sql`1` })
		.from(links)
		.where(and(eq(links.eventId, events.id), eq(links.datasetId, linkedTo ?? '')));
	return db
		.select({
			eventId: events.id,
			occurredOn: events.occurredOn,
			school: events.school,
			city: events.city,
			state: events.state,
			counts: quantities[address.measure],
			killed: events.killed,
			wounded: events.wounded
		})
		.from(incidents)
		.innerJoin(events, eq(events.id, incidents.sourceId))
		.where(and(matching(register, address, predicate), linkedTo === null ? undefined : exists(link)))
		.orderBy(asc(events.occurredOn), asc(events.id))
		.all()
		.map((row) => ({ sourceId: null, ...row }));
}

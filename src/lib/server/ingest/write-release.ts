import { and, count, eq, max, min, sql } from 'drizzle-orm';
import type { Incident } from '../../domain/incident.ts';
import { formatRelease } from '../../domain/release.ts';
import { writeColumns } from '../columns/store.ts';
import type { Db } from '../db/open.ts';
import { importFindings, incidents, releases, withdrawnReleases } from '../db/schema/releases.ts';
import type { Books, Finding } from '../importers/importer.ts';
import { keepColumnsHash, recordRelease } from '../ledger/record.ts';
import { hashBytes, readRowBytes } from '../ledger/stored-bytes.ts';
import { canonicalRow, compareSourceIds, hashIncidents } from './canonical.ts';
import { openRecords } from './write-records.ts';

/** A database or a transaction of it. */
export type Writer = Omit<Db, '$client'>;

/** A release about to be written: its name and its closed books. */
export interface NewRelease extends Books {
	datasetId: string;
	/** ISO date of the publisher's release. */
	label: string;
}

/** Rows in one insert: enough to hide the cost of a statement, few enough to keep memory flat. */
export const batchSize = 4000;

/**
 * Writes a release whole, inside a transaction of the caller. The same release again is no change.
 *
 * @param rows in any order, ids unique
 * @returns its id, its hash and the number of its incidents
 * @throws {Error} if a release of this id is held with other content: releases never change
 */
export function writeRelease(
	tx: Writer,
	release: NewRelease,
	rows: Iterable<Incident>,
	findings: readonly Finding[]
) {
	const list = [...rows].sort((a, b) => compareSourceIds(a.sourceId, b.sourceId));
	const id = formatRelease({ dataset: release.datasetId, label: release.label });
	const sha256 = hashIncidents(list.map(canonicalRow));
	const held = findHash(tx, id);
	if (held !== null) checkHeld(id, held, sha256);
	else {
		const open = openRelease(tx, release.datasetId, release.label);
		for (let at = 0; at < list.length; at += batchSize) open.insertIncidents(list.slice(at, at + batchSize));
		open.insertFindings(findings);
		closeRelease(tx, release, sha256);
	}
	return { id, sha256, incidents: list.length };
}

/** @throws {Error} if a release is held with another hash */
export function checkHeld(id: string, held: string, sha256: string): void {
	if (held === sha256) return;
	throw new Error(
		`${id} is held with other content (SHA-256 ${held.slice(0, 12)}…, this has ${sha256.slice(0, 12)}…). ` +
			'A release never changes: give this file its own date, or remove the release first.'
	);
}

/** The hash of a release that is held; `null` if it is not. */
export function findHash(tx: Writer, id: string): string | null {
	const [row] = tx.select({ sha256: releases.sha256 }).from(releases).where(eq(releases.id, id)).all();
	return row?.sha256 ?? null;
}

/** Takes the rows and findings of a release whose books are still open. */
export interface OpenRelease {
	insertIncidents: (batch: readonly Incident[]) => void;
	insertFindings: (batch: readonly Finding[]) => void;
}

/** Makes room for a release, so that its rows can be streamed in. */
export function openRelease(tx: Writer, datasetId: string, label: string): OpenRelease {
	const id = formatRelease({ dataset: datasetId, label });
	const nothing = { bytes: 0, lines: 0, headerLines: 0, blankLines: 0, innerBreaks: 0 };
	const none = { records: 0, accepted: 0, rejected: 0 };
	const empty = { sha256: '', fileSha256: '', encoding: '', firstOn: '', lastOn: '' };
	const number = nextNumber(tx);
	tx.insert(releases)
		.values({ id, datasetId, label, number, ...nothing, ...none, ...empty })
		.run();
	const findings = prepareFindings(tx, id);
	return {
		insertIncidents: openRecords(tx, { datasetId, number }),
		insertFindings: (batch) => findings.run({ batch: JSON.stringify(batch) })
	};
}

/** A number that no release has. */
export function nextNumber(tx: Writer): number {
	const [row] = tx
		.select({ last: sql<number | null>`max(${releases.number})` })
		.from(releases)
		.all();
	return (row?.last ?? 0) + 1;
}

function prepareFindings(tx: Writer, releaseId: string) {
	const unpacked = sql`select null, ${releaseId}, value->>'line', value->>'column', value->>'found',
		value->>'expected', value->>'rejected'
		from json_each(${sql.placeholder('batch')})`;
	return tx.insert(importFindings).select(unpacked).prepare();
}

/**
 * Writes the closed books, the hash and the columns of a release opened before, and the ledger's line on it. A release that
 * was removed and comes back with the same content is withdrawn no more.
 */
export function closeRelease(tx: Writer, release: NewRelease, sha256: string): void {
	const id = formatRelease({ dataset: release.datasetId, label: release.label });
	const { rows, firstOn, lastOn } = survey(tx, id);
	if (!firstOn || !lastOn) throw new Error(`${id} would hold no incident`);
	if (rows !== release.accepted) throw new Error(`${id} would hold two rows of one id`);
	tx.update(releases)
		.set({ ...release, sha256, firstOn, lastOn })
		.where(eq(releases.id, id))
		.run();
	writeColumns(tx, id);
	keepColumnsHash(tx, id);
	const isSame = and(eq(withdrawnReleases.id, id), eq(withdrawnReleases.sha256, sha256));
	tx.delete(withdrawnReleases).where(isSame).run();
	recordRelease(tx, id, 'import');
}

/** How many incidents a release tells of, each by its own id, and from when to when. */
function survey(tx: Writer, releaseId: string) {
	const { sourceId, occurredOn } = incidents;
	const ofIds = tx
		.select({
			first: sql<string>`min(${occurredOn})`.as('first'),
			last: sql<string>`max(${occurredOn})`.as('last')
		})
		.from(incidents)
		.where(eq(incidents.releaseId, releaseId))
		.groupBy(sourceId)
		.as('of_ids');
	const [found] = tx
		.select({ rows: count(), firstOn: min(ofIds.first), lastOn: max(ofIds.last) })
		.from(ofIds)
		.all();
	return found!;
}

/** The hash of what is stored under a release, read back a page at a time. */
export function hashStored(tx: Writer, releaseId: string): string {
	return hashBytes(readRowBytes(tx, releaseId));
}

import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { releases, withdrawnReleases } from '../db/schema/releases.ts';
import { readColumnBytes, readListBytes, readRowBytes } from '../ledger/stored-bytes.ts';
import { remember } from './remembered.ts';

/** What became of holding a stored release against its hashes. */
export interface StoredCheck {
	/** True if the rows, the columns and the list of records are what they were when the release was written. */
	whole: boolean;
	/** The SHA-256 that was kept: of the rows, or of the columns or the list where these alone differ. */
	expected: string;
	/** The SHA-256 of what is stored now; why there is none, where it cannot be read. */
	found: string;
}

/** Rows that are read in one go: some milliseconds. */
const sliceRows = 1000;

/**
 * Holds what is stored of a release against the hashes that were kept when it was written: read as bytes, in slices
 * that let other requests pass, once for all who ask until anything in the database changes, one release after the other.
 *
 * @throws {Error} if the release is not held
 */
export function checkStored(db: Db, releaseId: string): Promise<StoredCheck> {
	return checkOnce(db, releaseId, 'all', check);
}

/**
 * The same for the columns and the list of records alone: what counting rests on, and telling what two releases do not share.
 * The rows are left to the search for damage that every site runs beside it. Of a release without columns, as above.
 *
 * @throws {Error} if the release is not held
 */
export function checkPacked(db: Db, releaseId: string): Promise<StoredCheck> {
	return checkOnce(db, releaseId, 'packed', async () => {
		const kept = readKept(db, releaseId);
		return kept.columns === null ? checkStored(db, releaseId) : checkColumns(db, releaseId, kept.columns);
	});
}

type Check = (db: Db, releaseId: string) => Promise<StoredCheck>;

function checkOnce(db: Db, releaseId: string, what: 'all' | 'packed', run: Check): Promise<StoredCheck> {
	const checks = readChecks(db, what);
	const held = checks.get(releaseId);
	if (held) return held;
	const begun = what === 'all' ? inTurn(() => run(db, releaseId)) : run(db, releaseId);
	const made = begun.then((found) => {
		const isStale = !found.whole && readChecks(db, what) !== checks; // it may have been removed meanwhile
		return isStale ? checkOnce(db, releaseId, what, run) : found;
	});
	checks.set(releaseId, made);
	made.catch(() => checks.delete(releaseId));
	return made;
}

function readChecks(db: Db, what: 'all' | 'packed'): Map<string, Promise<StoredCheck>> {
	return remember(db, `checks of stored releases: ${what}`, () => new Map());
}

let last: Promise<unknown> = Promise.resolve();

/** Begins some work when all that was begun before has ended. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	const begun = last.then(work, work);
	last = begun;
	return begun;
}

async function check(db: Db, releaseId: string): Promise<StoredCheck> {
	const kept = readKept(db, releaseId);
	const rows = await hashInSlices(readRowBytes(db, releaseId, sliceRows));
	const isRowsWhole = rows === kept.rows;
	if (!isRowsWhole || kept.columns === null) return { whole: isRowsWhole, expected: kept.rows, found: rows };
	const { whole, ...columns } = await checkColumns(db, releaseId, kept.columns);
	return whole ? { whole, expected: kept.rows, found: rows } : { whole, ...columns };
}

async function checkColumns(db: Db, releaseId: string, expected: string): Promise<StoredCheck> {
	const found = await hashInSlices(readColumnBytes(db, releaseId));
	if (found !== expected) return { whole: false, expected, found };
	const stored = readListBytes(db, releaseId);
	const list = stored && (await hashInSlices([stored.list]));
	if (stored && list !== stored.sha256) return { whole: false, expected: stored.sha256, found: list! };
	return { whole: true, expected, found };
}

/** The hashes that were kept, read as bytes: they may be damaged too. */
function readKept(db: Db, releaseId: string): { rows: string; columns: string | null } {
	const rows = sql<Buffer>`cast(${releases.sha256} as blob)`;
	const columns = sql<Buffer | null>`cast(${releases.columnsSha256} as blob)`;
	const [kept] = db.select({ rows, columns }).from(releases).where(eq(releases.id, releaseId)).all();
	if (!kept) throw new Error(`${releaseId} is not held`);
	return { rows: kept.rows.toString(), columns: kept.columns && kept.columns.toString() };
}

async function hashInSlices(pieces: Iterable<Buffer>): Promise<string> {
	const hash = createHash('sha256');
	try {
		for (const piece of pieces) {
			hash.update(piece);
			await nextTurn();
		}
	} catch (error) {
		return `cannot be read: ${(error as Error).message}`; // SQLite found the damage before we did
	}
	return hash.digest('hex');
}

/** A release that was taken back. */
export interface Withdrawn {
	/** ISO date. */
	removedOn: string;
	reason: string;
	/** SHA-256 of the canonical rows that it had. */
	sha256: string;
}

/** What is known of a release that was taken back; `null` if it was not, or is held again. */
export function findWithdrawn(db: Db, releaseId: string): Withdrawn | null {
	const { removedOn, reason, sha256 } = withdrawnReleases;
	const [found] = db
		.select({ removedOn, reason, sha256 })
		.from(withdrawnReleases)
		.where(eq(withdrawnReleases.id, releaseId))
		.all();
	if (!found) return null;
	const isHeld =
		db.select({ id: releases.id }).from(releases).where(eq(releases.id, releaseId)).all().length > 0;
	return isHeld ? null : found;
}

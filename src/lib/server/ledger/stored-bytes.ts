import { createHash } from 'node:crypto';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { columns, recordLists } from '../db/schema/columns.ts';
import { incidents } from '../db/schema/releases.ts';
import { canonicalFields } from './canonical-fields.ts';

/** A database or a transaction of it. */
export type Source = Omit<Db, '$client'>;

/**
 * The canonical rows of a release as they are stored, each followed by a line feed, a page at a time. SQLite writes the
 * JSON, the same text as ours, and hands it over as bytes: to read a text that is no UTF-8 would end the process. A piece is
 * to be used before the next one is asked for.
 *
 * @param pageSize rows of a page: more are faster, fewer hold the event loop for less long
 * @throws {Error} if the database cannot read a row, or finds ids out of order
 */
export function* readRowBytes(db: Source, releaseId: string, pageSize = 4000): Generator<Buffer> {
	const page = preparePage(db, releaseId, pageSize);
	let after: Buffer = Buffer.alloc(0);
	for (;;) {
		const [found] = page.all({ after });
		if (!found?.rows || !found.last) return;
		if (Buffer.compare(found.last, after) <= 0) throw new Error('the index of ids is out of order');
		yield found.rows;
		free(found.rows);
		yield lineFeed;
		after = found.last;
	}
}

const lineFeed = Buffer.from('\n');

function preparePage(db: Source, releaseId: string, pageSize: number) {
	const fields = sql.join(
		canonicalFields.map((field) => sql`${incidents[field]}`),
		sql`, `
	);
	const isLater = sql`${incidents.sourceId} > cast(${sql.placeholder('after')} as text)`;
	const ordered = db
		.select({ sourceId: incidents.sourceId, row: sql<string>`json_array(${fields})`.as('row') })
		.from(incidents)
		.where(and(eq(incidents.releaseId, releaseId), isLater))
		.orderBy(asc(incidents.sourceId))
		.limit(pageSize)
		.as('ordered');
	const rows = sql<Buffer | null>`cast(group_concat(${ordered.row}, char(10)) as blob)`;
	const last = sql<Buffer | null>`cast(max(${ordered.sourceId}) as blob)`;
	return db.select({ rows, last }).from(ordered).prepare();
}

/** Gives memory back at once: the garbage collector sees how small a buffer is and not how many bytes it holds. */
function free({ buffer, byteLength }: Buffer): void {
	if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}

/** Bytes of a column that are read in one go. */
const largestPiece = 1_000_000;

/**
 * The stored columns of a release by name: the lengths of name, vocabulary and data as a line, then these themselves. A piece
 * is to be used before the next one is asked for.
 */
export function* readColumnBytes(db: Source, releaseId: string): Generator<Buffer> {
	const ofRelease = eq(columns.releaseId, releaseId);
	const { fact, vocabulary, length } = {
		fact: sql<Buffer>`cast(${columns.fact} as blob)`,
		vocabulary: sql<Buffer>`cast(coalesce(${columns.vocabulary}, '') as blob)`,
		length: sql<number>`octet_length(${columns.data})` // of the bytes as they are, which it need not read
	};
	const named = db
		.select({ fact, vocabulary, length })
		.from(columns)
		.where(ofRelease)
		.orderBy(asc(columns.fact));
	const piece = sql<Buffer>`substr(cast(${columns.data} as blob), ${sql.placeholder('from')}, ${largestPiece})`;
	const isNamed = sql`${columns.fact} = cast(${sql.placeholder('fact')} as text)`;
	const next = db.select({ piece }).from(columns).where(and(ofRelease, isNamed)).prepare();
	for (const column of named.all()) {
		yield Buffer.from(`${column.fact.length} ${column.vocabulary.length} ${column.length}\n`);
		yield column.fact;
		yield column.vocabulary;
		for (let from = 1; from <= column.length; from += largestPiece) {
			const [found] = next.all({ fact: column.fact, from });
			if (!found) throw new Error('the index of columns is out of order');
			yield found.piece;
			free(found.piece);
		}
	}
}

/** The list of records of a release as it is stored, and its hash; `null` if there is none. */
export function readListBytes(db: Source, releaseId: string): { list: Buffer; sha256: string } | null {
	const list = sql<Buffer>`cast(${recordLists.records} as blob)`;
	const sha256 = sql<Buffer>`cast(${recordLists.sha256} as blob)`;
	const [found] = db
		.select({ list, sha256 })
		.from(recordLists)
		.where(eq(recordLists.releaseId, releaseId))
		.all();
	return found ? { list: found.list, sha256: found.sha256.toString() } : null;
}

/** SHA-256 of bytes that come in pieces, hexadecimal. */
export function hashBytes(pieces: Iterable<Buffer>): string {
	const hash = createHash('sha256');
	for (const piece of pieces) hash.update(piece);
	return hash.digest('hex');
}

/** SHA-256 of the stored columns of a release, hexadecimal; `null` if it has none. */
export function hashColumns(db: Source, releaseId: string): string | null {
	const [any] = db
		.select({ one: sql`1` })
		.from(columns)
		.where(eq(columns.releaseId, releaseId))
		.limit(1)
		.all();
	return any ? hashBytes(readColumnBytes(db, releaseId)) : null;
}

import { asc, sql } from 'drizzle-orm';
import { parseRelease } from '../../domain/release.ts';
import { releases } from '../db/schema/releases.ts';
import type { Source } from './stored-bytes.ts';

/** What a database says of a release that it holds. */
export interface HeldRelease {
	id: string;
	/** SHA-256 of the canonical rows, hexadecimal. */
	sha256: string;
	/** SHA-256 of the stored columns; `null` in a database that was made before there was one. */
	columnsSha256: string | null;
	rows: number;
	/** False: the id is none, so what was stored is damaged. */
	isNamed: boolean;
}

/** The releases of a database, by id. Read as bytes: a damaged text comes with marks for what cannot be read. */
export function listHeld(db: Source): HeldRelease[] {
	return db
		.select({
			id: sql<Buffer>`cast(${releases.id} as blob)`,
			sha256: sql<Buffer>`cast(${releases.sha256} as blob)`,
			columnsSha256: sql<Buffer | null>`cast(${releases.columnsSha256} as blob)`,
			rows: sql<number>`cast(${releases.accepted} as integer)`
		})
		.from(releases)
		.orderBy(asc(releases.id))
		.all()
		.map(({ id, sha256, columnsSha256, rows }) => ({
			id: String(id),
			sha256: String(sha256),
			columnsSha256: columnsSha256 === null ? null : String(columnsSha256),
			rows,
			isNamed: parseRelease(String(id)) !== null
		}));
}

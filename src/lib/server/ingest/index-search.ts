import { and, asc, eq, exists, ne, sql } from 'drizzle-orm';
import { searchRows, searchWords } from '../db/schema/search.ts';
import { datasets, records, releaseRecords, releases } from '../db/schema/releases.ts';
import type { Writer } from './write-release.ts';

/** Words that typing errors are looked for among, at most: the most common. */
const mostWords = 100_000;

/**
 * Makes the words of other publishers' rows ready to be searched, inside a transaction of the caller. All is made anew:
 * that takes some ten seconds for a million rows, and never leaves a word of a row that is gone. Rows of datasets whose
 * terms forbid listing are not in it. The register is not either: it is small, and read as it stands.
 */
export function indexSearch(tx: Writer): void {
	tx.run(sql`insert into search_fts (search_fts) values ('delete-all')`);
	tx.delete(searchRows).run();
	tx.delete(searchWords).run();
	gatherRows(tx);
	tx.run(
		sql`insert into ${searchRows} (id, release_id, source_id) select id, release_id, source_id from temp.found_rows`
	);
	tx.run(sql`insert into search_fts (rowid, school, city, state, day)
		select id, school, city, state, occurred_on from temp.found_rows order by id`);
	tx.run(sql`delete from temp.found_rows`);
	tx.run(sql`insert into ${searchWords} (word, rows)
		select term, doc from search_fts_terms where term >= 'a' and term < '{' order by doc desc limit ${mostWords}`);
}

/**
 * Puts every row once into a table of this connection, in the order of the index: to look a million rows up again by their
 * ids takes longer than to write them down.
 */
function gatherRows(tx: Writer): void {
	tx.run(sql`create temp table if not exists found_rows
		(id integer primary key, release_id text, source_id text, school text, city text, state text, occurred_on text)`);
	tx.run(sql`delete from temp.found_rows`);
	for (const { id } of listListed(tx)) gatherNewest(tx, id);
}

/** The datasets whose rows may be listed, of which a release is held. */
function listListed(tx: Writer) {
	const held = tx.select().from(releases).where(eq(releases.datasetId, datasets.id));
	return tx
		.select({ id: datasets.id })
		.from(datasets)
		.where(and(eq(datasets.redistribution, 'rows'), ne(datasets.id, 'register'), exists(held)))
		.orderBy(asc(datasets.id))
		.all();
}

/**
 * The rows of a dataset, each as the newest release that has it tells it: with `max` alone, SQLite takes the other columns
 * from the row that has it. The cross joins hold it to the order of ids, in which it need not sort.
 */
function gatherNewest(tx: Writer, datasetId: string): void {
	tx.run(sql`insert into temp.found_rows
		select null, release_id, source_id, school, city, state, occurred_on from (
			select max(${releases.label}), ${releases.id} as release_id, ${records.sourceId}, ${records.school},
				${records.city}, ${records.state}, ${records.occurredOn}
			from ${records} cross join ${releaseRecords} on ${releaseRecords.recordId} = ${records.id}
				cross join ${releases} on ${releases.number} = ${releaseRecords.releaseNumber}
			where ${records.datasetId} = ${datasetId}
			group by ${records.sourceId}
		) order by occurred_on desc, source_id`);
}

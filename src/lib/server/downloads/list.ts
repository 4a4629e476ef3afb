import type { Citable } from '../../citation/cited-figure.ts';
import type { Db } from '../db/open.ts';
import type { DataFormat } from '../../domain/data-format.ts';
import type { ColumnKey } from './columns.ts';
import type { Row } from './csv.ts';

/** A counting rule that is no named one: a reader's own. */
export interface OwnRule {
	id: string;
	/** Completes "incidents in which …". */
	words: string;
	/** Path and query of its page. */
	address: string;
}

/** What a list is, for those who have only its file. */
export interface ListWords {
	title: string;
	/** What one row is: "One row a claim." */
	about: string;
	/** Ids of the releases that rows were taken from or counted on; none where all of it is ours. */
	releases: readonly string[];
	/** The counting rules behind its numbers, by id or in words; none where nothing is counted. */
	rules: readonly (string | OwnRule)[];
	/** The figure that the list adds up to; left out where it is none. */
	figure?: Citable;
}

/** The data behind a page. */
export interface DataList<Key extends ColumnKey> extends ListWords {
	/** What the page shows, the whole of it; anything that JSON can hold. */
	value: unknown;
	/** Columns of its list, in their order. */
	columns: readonly Key[];
	/** The list of the page, flat. */
	rows: readonly NoInfer<Row<Key>>[];
}

/** What of a request a list is answered to; the event of a route has it. */
export interface ListRequest {
	locals: { db: Db; endLine?: boolean };
	params: { format: DataFormat };
	url: URL;
}

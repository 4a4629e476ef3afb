import { sql } from 'drizzle-orm';
import type { Db } from '../db/open.ts';

/** A table as a database describes it, ready to be compared with the table of that name in another. */
export interface Table {
	name: string;
	/** Text that makes it; of a shadow table, which its virtual table makes, that of the virtual one. */
	made: string;
	kind: 'table' | 'virtual' | 'shadow';
	/** Columns that tell its rows apart, quoted: the primary key, or SQLite's own number of the row. */
	key: string[];
	/** All other columns, quoted. */
	rest: string[];
}

/** An index, a view or a trigger. */
export interface Attachment {
	type: string;
	name: string;
	made: string;
}

/** Which of the databases of a connection. */
type Schema = 'main' | 'other';

/** The tables of one of the databases of a connection, virtual ones first; without those of SQLite's own. */
export function listTables(db: Db, schema: Schema): Map<string, Table> {
	const made = new Map(listMaster(db, schema).map(({ name, made }) => [name, made]));
	const listed = db.all<{ name: string; type: Table['kind'] | 'view'; wr: number }>(
		sql`select name, type, wr from pragma_table_list where schema = ${schema} and name not like 'sqlite\\_%' escape '\\' order by type = 'virtual' desc, name`
	);
	const virtual = listed.filter(({ type }) => type === 'virtual').map(({ name }) => name);
	const tables = listed.flatMap(({ name, type, wr }): Table[] => {
		if (type === 'view') return [];
		const parent = type === 'shadow' ? virtual.find((other) => name.startsWith(`${other}_`)) : name;
		return [
			{ name, kind: type, made: made.get(parent ?? name)!, ...listColumns(db, schema, name, wr === 1) }
		];
	});
	return new Map(tables.map((table) => [table.name, table]));
}

function listColumns(db: Db, schema: Schema, table: string, hasOwnKey: boolean) {
	const columns = db.all<{ name: string; pk: number }>(
		sql`select name, pk from pragma_table_info(${table}, ${schema}) order by cid`
	);
	const isKey = ({ pk }: { pk: number }) => hasOwnKey && pk > 0;
	return {
		key: hasOwnKey ? columns.filter(isKey).map(({ name }) => quote(name)) : ['_rowid_'],
		rest: columns.filter((column) => !isKey(column)).map(({ name }) => quote(name))
	};
}

/** The indexes, views and triggers of one of the databases of a connection. */
export function listAttachments(db: Db, schema: Schema): Attachment[] {
	return listMaster(db, schema).filter(({ type }) => type !== 'table');
}

function listMaster(db: Db, schema: Schema): Attachment[] {
	const master = schema === 'main' ? sql`main.sqlite_schema` : sql`other.sqlite_schema`;
	return db.all<Attachment>(
		sql`select type, name, sql as made from ${master} where sql is not null and name not like 'sqlite\\_%' escape '\\'`
	);
}

/** Whether two texts make the same thing: a server writes them down with spaces and quotes of its own. */
export function isMadeAlike(one: string | undefined, other: string | undefined): boolean {
	const bare = (text: string | undefined) => text?.replaceAll(/[\s"`[\]]/g, '').toLowerCase();
	return bare(one) === bare(other);
}

/** A name as SQL takes it. */
export function quote(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

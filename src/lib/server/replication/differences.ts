import type { Db } from '../db/open.ts';
import { isMadeAlike, listAttachments, listTables, quote, type Attachment, type Table } from './tables.ts';

/** What would make `other` equal to `main`, the keys of rows kept in temporary tables of the connection. */
export interface Differences {
	/** Statements to begin with: what hangs on tables, then tables that are gone or made otherwise, then those that are new. */
	before: string[];
	tables: TableDifference[];
	/** Statements to end with: indexes, views, triggers. */
	after: string[];
}

export interface TableDifference {
	table: Table;
	/** True: it was made anew, so that what it began with goes first. */
	isNew: boolean;
	/** Temporary tables of keys: of rows that go, and of rows that come; a changed row is in both. */
	gone: string;
	come: string;
	goes: number;
	comes: number;
}

/** True if nothing differs. */
export function areEqual({ before, tables, after }: Differences): boolean {
	return before.length + tables.length + after.length === 0;
}

/** Compares two databases of one connection, `main` and `other`: how they are made, and every row by its key. */
export function findDifferences(db: Db): Differences {
	const [ours, theirs] = [listTables(db, 'main'), listTables(db, 'other')];
	const isKept = ({ name, made }: Table) => isMadeAlike(theirs.get(name)?.made, made);
	const attached = compareAttachments(listAttachments(db, 'main'), listAttachments(db, 'other'));
	const isMade = ({ kind }: Table) => kind !== 'shadow'; // a virtual table makes its shadows
	const dropped = [...theirs.values()].filter(
		(table) => isMade(table) && !isMadeAlike(ours.get(table.name)?.made, table.made)
	);
	const created = [...ours.values()].filter((table) => isMade(table) && !isKept(table));
	const stored = [...ours.values()].filter(({ kind }) => kind !== 'virtual');
	return {
		before: [
			...attached.gone.map(({ type, name }) => `drop ${type} if exists ${quote(name)}`),
			...dropped.map(({ name }) => `drop table ${quote(name)}`),
			...created.map(({ made }) => made)
		],
		tables: stored.flatMap((table, index) => compareRows(db, table, !isKept(table), index)),
		after: attached.come.map(({ made }) => made)
	};
}

function compareAttachments(ours: Attachment[], theirs: Attachment[]) {
	const missing = (from: Attachment[], others: Attachment[]) =>
		from.filter(
			({ name, made }) => !others.some((other) => other.name === name && isMadeAlike(other.made, made))
		);
	return { gone: missing(theirs, ours), come: missing(ours, theirs) };
}

function compareRows(db: Db, table: Table, isNew: boolean, index: number): TableDifference[] {
	const [gone, come] = [`temp."gone ${index}"`, `temp."come ${index}"`];
	const goes = isNew ? keepNone(db, gone) : keepKeys(db, gone, table, 'other', 'main');
	const comes = isNew ? keepAll(db, come, table) : keepKeys(db, come, table, 'main', 'other');
	return goes + comes > 0 || isNew ? [{ table, isNew, gone, come, goes, comes }] : [];
}

/** Keeps the keys of the rows of one database that the other has not, or has otherwise. */
function keepKeys({ $client: client }: Db, into: string, table: Table, from: string, than: string): number {
	const { key, rest } = table;
	const name = quote(table.name);
	const isSame = key.map((column) => `b.${column} = a.${column}`).join(' and ');
	const differs = rest.map((column) => ` or a.${column} is not b.${column}`).join('');
	const keys = key.map((column, at) => `a.${column} as k${at}`).join();
	client.exec(`drop table if exists ${into}`);
	client.exec(
		`create table ${into} as select ${keys} from ${from}.${name} a left join ${than}.${name} b on ${isSame} where b.${key[0]} is null${differs}`
	);
	return count(client, into);
}

function keepAll({ $client: client }: Db, into: string, { name, key }: Table): number {
	client.exec(`drop table if exists ${into}`);
	client.exec(
		`create table ${into} as select ${key.map((column, at) => `${column} as k${at}`).join()} from main.${quote(name)}`
	);
	return count(client, into);
}

function keepNone({ $client: client }: Db, into: string): number {
	client.exec(`drop table if exists ${into}`);
	client.exec(`create table ${into} (k0)`);
	return 0;
}

function count(client: Db['$client'], table: string): number {
	return client.prepare(`select count(*) from ${table}`).pluck().all()[0] as number;
}

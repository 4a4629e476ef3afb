import type BetterSqlite3 from 'better-sqlite3';
import type { Db } from '../db/open.ts';
import type { Differences, TableDifference } from './differences.ts';
import { quote } from './tables.ts';

/** What a server takes in one statement: values, and bytes of them. */
const most = { values: 20_000, bytes: 1_000_000 };

type Values = readonly unknown[];

/**
 * Makes another server's database equal to `main`, in one transaction there: all of it or nothing.
 *
 * @param primary a connection to the server
 * @param isExpected asked inside the transaction whether the server still holds what was compared
 * @param onProgress told after each statement how many rows have gone and come
 */
export function writeDifferences(
	db: Db,
	primary: BetterSqlite3.Database,
	differences: Differences,
	{ isExpected, onProgress }: { isExpected: () => boolean; onProgress: (rows: number) => void }
): void {
	primary.exec('pragma foreign_keys = off; begin immediate'); // else what refers to a changed row would go with it
	try {
		if (!isExpected()) throw new Error('somebody else wrote to the primary meanwhile: run this again');
		for (const statement of differences.before) primary.exec(statement);
		let rows = 0;
		const tell = (count: number) => onProgress((rows += count));
		for (const difference of differences.tables) writeTable(db, primary, difference, tell);
		for (const statement of differences.after) primary.exec(statement);
		primary.exec('commit');
	} catch (error) {
		rollBack(primary);
		throw error;
	}
}

/** A server that is gone rolls back by itself. */
function rollBack(primary: BetterSqlite3.Database): void {
	try {
		primary.exec('rollback');
	} catch {
		// told already by what led here
	}
}

function writeTable(
	db: Db,
	primary: BetterSqlite3.Database,
	difference: TableDifference,
	tell: (rows: number) => void
) {
	const { table, isNew, gone, come } = difference;
	const name = quote(table.name);
	if (isNew) primary.exec(`delete from ${name}`);
	const key = `(${table.key.join()})`;
	for (const batch of batches(read(db, `select * from ${gone}`))) {
		run(primary, `delete from ${name} where ${key} in (values ${places(batch)})`, batch);
		tell(batch.length);
	}
	const columns = [...table.key, ...table.rest];
	const isKey = table.key.map((column, at) => `a.${column} = c.k${at}`).join(' and ');
	const rows = `select ${columns.map((column) => `a.${column}`).join()} from ${come} c cross join main.${name} a on ${isKey}`;
	for (const batch of batches(read(db, rows))) {
		run(primary, `insert into ${name} (${columns.join()}) values ${places(batch)}`, batch);
		tell(batch.length);
	}
}

function read({ $client: client }: Db, statement: string): Iterable<Values> {
	return client.prepare(statement).safeIntegers().raw().iterate() as Iterable<Values>;
}

function* batches(rows: Iterable<Values>): Generator<Values[]> {
	let batch: Values[] = [];
	let bytes = 0;
	for (const row of rows) {
		const size = row.reduce((sum: number, value) => sum + sizeOf(value), 0);
		const isFull = bytes + size > most.bytes || (batch.length + 1) * row.length > most.values;
		if (isFull && batch.length > 0) {
			yield batch;
			batch = [];
			bytes = 0;
		}
		batch.push(row);
		bytes += size;
	}
	if (batch.length > 0) yield batch;
}

function sizeOf(value: unknown): number {
	if (typeof value === 'string') return value.length;
	return value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? value.byteLength : 8;
}

/** `(?,?),(?,?)` */
function places(batch: Values[]): string {
	const row = `(${batch[0]!.map(() => '?').join()})`;
	return batch.map(() => row).join();
}

function run(primary: BetterSqlite3.Database, statement: string, batch: Values[]): void {
	try {
		primary
			.prepare(statement)
			.run(batch.flat().map((value) => (value instanceof ArrayBuffer ? Buffer.from(value) : value)));
	} catch (error) {
		if (!/too big/.test(String(error))) throw error;
		const size = batch[0]!.reduce((sum: number, value) => sum + sizeOf(value), 0);
		throw new Error(
			`a row of ${size} bytes is larger than the primary takes: ship the database with "publish" instead`,
			{
				cause: error
			}
		);
	}
}

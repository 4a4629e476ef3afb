/**
 * Looks for damage in a database, step by step, and tells `find-damage.ts` in lines of JSON. A process of its own, because to
 * read a damaged file can end the process that reads it: `node damage-child.ts <url> <first step>`. It only reads.
 */
import { isUtf8 } from 'node:buffer';
import { setPriority } from 'node:os';
import { openDbForReading, type Db } from '../db/open.ts';
import { listHeld } from '../ledger/held-releases.ts';
import { findDamage, findFileDamage } from '../ledger/verify.ts';
import type { Finding, Subject } from './damage-messages.ts';

interface Step {
	subject: Subject;
	run: () => Finding[];
}

/** Tables whose rows the hashes of releases cover. */
const hashed = new Set(['incidents', 'columns', 'record_lists', 'records', 'release_records']);

function listSteps(db: Db): Step[] {
	const file: Step = {
		subject: { kind: 'file', name: 'the file' },
		run: () => findFileDamage(db).flatMap((message) => toFinding(db, message))
	};
	const releases = listHeld(db).map((held): Step => {
		const subject: Subject = { kind: 'release', name: held.id };
		return {
			subject,
			run: () => findDamage(db, held, () => undefined).map((words) => ({ ...subject, words }))
		};
	});
	const tables = listTables(db).map((name): Step => {
		const subject: Subject = { kind: 'table', name };
		const words = 'it holds text that is not UTF-8';
		return { subject, run: () => (holdsBrokenText(db, name) ? [{ ...subject, words }] : []) };
	});
	return [...tables, file, ...releases]; // texts first: they can end the process that serves
}

/** Whose damage a message of SQLite tells: of a release whose row an index does not know, of an index's table, else of the file. */
function toFinding(db: Db, message: string): Finding[] {
	const release = /, a row of (\S+)$/.exec(message)?.[1];
	if (release) return [{ kind: 'release', name: release, words: message }];
	const index = /^(?:wrong # of entries in|row \d+ missing from|non-unique entry in) index (\S+)/.exec(
		message
	)?.[1];
	const table = index ? tableOf(db, index) : null;
	if (table === null) return [{ kind: 'file', name: 'the file', words: message }];
	// The rows of a release are held against its hash, and the count of entries follows from the row that is not found.
	return hashed.has(table) ? [] : [{ kind: 'table', name: table, words: message }];
}

function tableOf(db: Db, index: string): string | null {
	const found = db.$client.prepare('select tbl_name as name from sqlite_schema where name = ?').all(index);
	return (found as { name: string }[])[0]?.name ?? null;
}

function listTables(db: Db): string[] {
	const text =
		"select name from sqlite_schema where type = 'table' and sql not like 'create virtual%' and name not like 'sqlite!_%' escape '!'";
	const found = db.$client.prepare(text).all() as { name: string }[];
	return found.map(({ name }) => name).filter((name) => !hashed.has(name));
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Whether a text of a table is no UTF-8. Read as bytes, all texts of a row in one piece. */
function holdsBrokenText(db: Db, table: string): boolean {
	const columns = db.$client.prepare('select name from pragma_table_info(?)').all(table) as {
		name: string;
	}[];
	const texts = columns.map(
		({ name }) => `case typeof(${quote(name)}) when 'text' then ${quote(name)} else '' end`
	);
	if (texts.length === 0) return false;
	const rows = db.$client.prepare(
		`select cast(${texts.join(" || ' ' || ")} as blob) as texts from ${quote(table)}`
	);
	for (const row of rows.iterate() as Iterable<{ texts: ArrayBuffer | Buffer }>) {
		if (!isUtf8(new Uint8Array(row.texts))) return true;
	}
	return false;
}

function tell(message: Subject | Finding[]): void {
	process.stdout.write(`${JSON.stringify(message)}\n`);
}

setPriority(19); // readers come first
const [url, first] = process.argv.slice(2);
const db = openDbForReading(url!);
for (const { subject, run } of listSteps(db).slice(Number(first))) {
	tell(subject);
	tell(run());
}
db.$client.close();

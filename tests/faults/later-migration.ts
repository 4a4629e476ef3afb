import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/project.ts';

interface Journal {
	entries: { idx: number; when: number; tag: string; version: string; breakpoints: boolean }[];
}

/** Writes every record of every release anew, and many rows more: long enough to be killed in the middle. */
const statements = [
	'create table later (number integer, school text)',
	`insert into later with recursive times (n) as (select 1 union all select n + 1 from times where n < 1000)
		select n, school from times, incidents`,
	'update records set school = school || char(32)',
	'alter table records add column later integer',
	'update records set school = substr(school, 1, length(school) - 1)'
];

/** Copies the migrations that there are into a folder and adds a made-up one after them. */
export function makeLaterMigration(folder: string): string {
	const migrations = join(folder, 'migrations');
	cpSync(join(root, 'drizzle'), migrations, { recursive: true });
	const path = join(migrations, 'meta/_journal.json');
	const journal = JSON.parse(readFileSync(path, 'utf8')) as Journal;
	const last = journal.entries.at(-1)!;
	journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag: 'later' });
	writeFileSync(path, JSON.stringify(journal));
	writeFileSync(join(migrations, 'later.sql'), statements.join(';\n--> statement-breakpoint\n'));
	return migrations;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Argument, Command } from 'commander';
import { asc } from 'drizzle-orm';
import { openDb, type Db } from '../src/lib/server/db/open.ts';
import { releases } from '../src/lib/server/db/schema/releases.ts';
import { readEnvironment } from '../src/lib/server/environment.ts';
import { importers } from '../src/lib/server/importers/index.ts';
import { checkData, formatFault } from '../src/lib/server/ingest/check-data.ts';
import { removeRelease } from '../src/lib/server/ingest/remove-release.ts';
import { writeDescriptions } from '../src/lib/server/ingest/write-descriptions.ts';
import { importFile, type ImportFlags } from './import.ts';
import { prepareDatabase } from './load.ts';
import { root } from './project.ts';

const folder = join(root, 'data');
const databaseUrl = () => readEnvironment().DATABASE_URL;

const program = new Command('npm run data --')
	.description(
		'Checks, loads and imports the data. The database is DATABASE_URL, by default file:var/site.db.'
	)
	.showHelpAfterError('(--help tells more)');

program
	.command('check')
	.description('check every file of data/ and list each fault as file:line:column')
	.action(() => {
		const faults = checkData(folder);
		for (const fault of faults) console.log(formatFault(fault));
		console.log(faults.length === 0 ? 'data/ is in order.' : `${faults.length} faults.`);
		if (faults.length > 0) process.exitCode = 1;
	});

program
	.command('load')
	.description(
		'bring the database to the schema of this code and the contents of data/; imported releases stay'
	)
	.action(() => prepareDatabase(databaseUrl()));

program
	.command('package')
	.description(
		'write data/datapackage.json and the columns in data/README.md anew from the schemas of the files'
	)
	.action(() => {
		writeDescriptions(folder);
		console.log('data/datapackage.json and data/README.md written.');
	});

program
	.command('import')
	.description('import a publisher’s file as a release: whole or not at all, and only once')
	.addArgument(new Argument('<dataset>', 'whose file it is').choices([...importers.keys()]))
	.argument('<file or address>', 'a CSV file, an https address of one, or for the register its folder')
	.option(
		'--date <YYYY-MM-DD>',
		'day on which the publisher released the file; else taken from YYYY-MM-DD.csv'
	)
	.option('--accept-bad-rows', 'take the file although more than 2 % of its rows are bad')
	.option('--sha256 <hex>', 'SHA-256 that a downloaded file must have')
	.action((dataset: string, from: string, flags: ImportFlags) =>
		importFile(databaseUrl(), dataset, from, flags)
	);

program
	.command('list')
	.description('list the releases that the database holds')
	.action(() => withDatabase(listReleases));

program
	.command('remove')
	.description('take an imported release out of the database')
	.argument('<release>', 'as list shows it: dataset@date')
	.action((name: string) =>
		withDatabase((db) => {
			removeRelease(db, name);
			console.log(`${name} removed.`);
		})
	);

/** Opens the database that is there; `list` and `remove` make none. */
function withDatabase(use: (db: Db) => void): void {
	const url = databaseUrl();
	if (!existsSync(url.slice('file:'.length))) {
		throw new Error(`${url}: no such database; "npm run data -- load" makes it`);
	}
	prepareDatabase(url);
	const db = openDb(url);
	try {
		use(db);
	} finally {
		db.$client.close();
	}
}

function listReleases(db: Db): void {
	const held = db.select().from(releases).orderBy(asc(releases.datasetId), asc(releases.label)).all();
	for (const { id, accepted, rejected, firstOn, lastOn, sha256 } of held) {
		const bad = rejected > 0 ? `, ${rejected} rejected` : '';
		console.log(`${id}  ${accepted} incidents${bad}, ${firstOn} to ${lastOn}, SHA-256 ${sha256}`);
	}
}

/** What went wrong, in one message; parameters of a statement are left out. */
function explain(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const message = error.cause instanceof Error ? error.cause.message : error.message;
	if (/database is locked/.test(message))
		return 'another process is writing to the database: try again when it is done';
	return message.split('\nparams:')[0]!;
}

await program.parseAsync().catch((error: unknown) => {
	console.error(`error: ${explain(error)}`);
	process.exitCode = 1;
});

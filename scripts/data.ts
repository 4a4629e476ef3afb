import { setFlagsFromString } from 'node:v8';
import { Argument, Command, Option } from 'commander';
import type { DiffFlags } from './diff.ts';
import { explain } from './explain.ts';
import type { ImportFlags } from './import.ts';
import type { WithdrawFlags } from './withdraw.ts';

// An import promises to stay below 300 MB. Loading drizzle alone makes 150 MB of garbage in this Node, which reads the
// package's large package.json once for each of its modules; with a young generation that does not grow it is swept at
// once. So this comes first, and the commands load what they need after it.
setFlagsFromString('--semi-space-growth-factor=1');

const { readEnvironment } = await import('../src/lib/server/environment.ts');
const { readSettings } = await import('../src/lib/server/replication/settings.ts');
const { importers } = await import('../src/lib/server/importers/index.ts');

const program = new Command('npm run data --')
	.description(
		'Checks, loads and imports the data. The database is DATABASE_URL, by default file:var/site.db.'
	)
	.showHelpAfterError('(--help tells more)');
const databaseUrl = () => readEnvironment().DATABASE_URL;

program
	.command('check')
	.description('check every file of data/ and list each fault as file:line:column')
	.action(async () => {
		const { checkFolder } = await import('./check.ts');
		if (!checkFolder()) process.exitCode = 1;
	});

program
	.command('load')
	.description(
		'bring the database to the schema of this code and the contents of data/; imported releases stay'
	)
	.option('--data <folder>', 'another folder than data/')
	.action(async ({ data }: { data?: string }) =>
		(await import('./load.ts')).prepareDatabase(databaseUrl(), data)
	);

program
	.command('package')
	.description('write data/datapackage.json anew from the schemas of the files')
	.action(async () => (await import('./check.ts')).writeDescriptor());

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
	.option('--confirm', 'take the file although its review found something grave')
	.option('--sha256 <hex>', 'SHA-256 that a downloaded file must have')
	.action(async (dataset: string, from: string, flags: ImportFlags) => {
		const { importFile } = await import('./import.ts');
		await importFile(databaseUrl(), dataset, from, flags);
	});

program
	.command('list')
	.description('list the releases that the database holds')
	.action(async () => (await import('./releases.ts')).listReleases(databaseUrl()));

program
	.command('remove')
	.description(
		'take an imported release out of the database; its name and the reason stay, for those who cite it'
	)
	.argument('<release>', 'as list shows it: dataset@date')
	.option('--reason <text>', 'why, for everybody to read')
	.action(async (name: string, { reason }: { reason?: string }) =>
		(await import('./releases.ts')).dropRelease(databaseUrl(), name, reason)
	);

program
	.command('rollback')
	.description('take back the newest release of a dataset, so that the one before it is the newest again')
	.argument('<dataset>', 'whose release it is')
	.option('--to <release>', 'the release that is to be the newest: all later ones are taken back')
	.option('--reason <text>', 'why, for everybody to read')
	.action(async (dataset: string, flags: { to?: string; reason?: string }) =>
		(await import('./releases.ts')).rollBackDataset(databaseUrl(), dataset, flags)
	);

program
	.command('withdraw')
	.description(
		'take a name, or what is told of a person, out of sight at the request of the family; every count stays'
	)
	.argument('<id>', 'of the victim, or of the person, as it stands in their address')
	.addOption(
		new Option('--scope <scope>', 'the name, with its room; or only the text; or only the room')
			.choices(['name', 'text', 'room'])
			.default('name')
	)
	.option('--data <folder>', 'another folder than data/')
	.action(async (id: string, flags: WithdrawFlags) =>
		(await import('./withdraw.ts')).withdraw(databaseUrl(), id, flags)
	);

program
	.command('diff')
	.description(
		'say how two releases of a dataset differ: records added, removed and changed, and the years that moved'
	)
	.argument('<earlier>', 'as list shows it: dataset@date')
	.argument('<later>', 'another release of the same dataset')
	.option('--json', 'one line of JSON a record, the last one the whole')
	.option('--csv', 'one line a record and changed fact')
	.action(async (earlier: string, later: string, flags: DiffFlags) =>
		(await import('./diff.ts')).compareReleases(databaseUrl(), [earlier, later], flags)
	);

program
	.command('verify')
	.description(
		'hold every stored release against its hash, and the ledger against the database; with a file, check the links in it'
	)
	.argument('[file]', 'a text with addresses of figures')
	.action(async (file?: string) => {
		if (file === undefined) {
			const { verifyReleases } = await import('./verify-releases.ts');
			if (!(await verifyReleases(databaseUrl()))) process.exitCode = 1;
		} else {
			const { verifyLinks } = await import('./verify-links.ts');
			await verifyLinks(databaseUrl(), file);
		}
	});

program
	.command('publish')
	.description(
		'write a finished copy with its SHA-256 and its ledger, every hash in it recomputed: to ship, and as a backup'
	)
	.argument('<folder or file>', 'where it goes')
	.action(async (target: string) => (await import('./publish.ts')).publish(databaseUrl(), target));

program
	.command('install')
	.description(
		'put a published file in the place of the database, under a running site: shipped, or restored from a backup'
	)
	.argument('<file>', 'what publish wrote; its .sha256 lies beside it')
	.action(async (file: string) => (await import('./publish.ts')).install(databaseUrl(), file));

program
	.command('push')
	.description(
		'make the libSQL server at PRIMARY_URL hold what the database holds; every command that changes the database does it by itself'
	)
	.action(async () => (await import('./push.ts')).push(databaseUrl()));

program
	.command('keys')
	.description('write the keys of a libSQL server: its own, a token that writes, a token that reads')
	.argument('<folder>', 'where they go')
	.action(async (folder: string) => (await import('./primary-keys.ts')).makeKeys(folder));

program.hook('postAction', async (_, command) => {
	const isChange = ['load', 'import', 'remove', 'rollback', 'withdraw'].includes(command.name());
	if (isChange && readSettings(databaseUrl()).primary !== null)
		(await import('./push.ts')).pushAfter(command.name(), databaseUrl());
});

await program.parseAsync().catch((error: unknown) => {
	console.error(`error: ${explain(error, databaseUrl().slice('file:'.length))}`);
	process.exitCode = 1;
});

/**
 * What went wrong, in one message; parameters of a statement are left out. What the database says in its own words is said in
 * ours, with the file.
 *
 * @param path of the database that the command was about
 */
export function explain(error: unknown, path: string): string {
	if (!(error instanceof Error)) return String(error);
	const isStatement = /^Failed (query|to run the query)/.test(error.message); // drizzle's words; the database's are the cause
	const message = isStatement && error.cause instanceof Error ? error.cause.message : error.message;
	for (const [known, say] of said) if (known.test(message)) return say(path);
	return message.split('\nparams:')[0]!;
}

const said: [RegExp, (path: string) => string][] = [
	[/database is locked/, () => 'another process is writing to the database: try again later'],
	[
		/database or disk is full|ENOSPC/,
		(path) => `disk full: nothing of this was kept in ${path}. Make room, then run the command again`
	],
	[
		/disk image is malformed|file is not a database/,
		(path) =>
			`${path} cannot be read: it is damaged. npm run data -- verify says where; docs/operate.md tells how to put back a copy`
	]
];

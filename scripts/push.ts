import { pushTo } from '../src/lib/server/replication/push.ts';
import { readSettings } from '../src/lib/server/replication/settings.ts';
import { useExistingDatabase } from './open-database.ts';
import { createProgress } from './progress.ts';
import { secondsSince } from './project.ts';

/** Makes the primary hold what the database of this machine holds. */
export function push(url: string): void {
	const { primary, replicaFolder } = readSettings(url);
	if (primary === null)
		throw new Error('PRIMARY_URL: found nothing, expected the address of the libSQL server to write to');
	const start = performance.now();
	const progress = createProgress();
	try {
		const { gone, come } = useExistingDatabase(url, (db) =>
			pushTo(primary, db, replicaFolder, (done, of) =>
				progress.show({ step: 'push', done, of, records: done })
			)
		);
		progress.clear();
		const rows = (count: number) => count.toLocaleString('en-US');
		const what =
			gone + come === 0 ? 'holds the same already' : `${rows(come)} rows brought, ${rows(gone)} taken away`;
		console.log(`Primary: ${what} (${secondsSince(start)})`);
	} finally {
		progress.clear();
	}
}

/** The same after a command that changed the database of this machine: what it did stays done if the primary cannot be reached. */
export function pushAfter(command: string, url: string): void {
	try {
		push(url);
	} catch (error) {
		const why = (error as Error).message;
		throw new Error(
			`${command} is done here, but did not reach the primary: ${why}. Later: npm run data -- push`,
			{ cause: error }
		);
	}
}

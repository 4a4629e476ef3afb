import { loadData } from '../src/lib/server/ingest/load-data.ts';
import { useDatabase } from './open-database.ts';
import { root, secondsSince } from './project.ts';

/**
 * Makes the database, or brings it to the schema of this code and the contents of `data/`.
 *
 * @param url `file:path/to.db`; folders on the way are made
 * @param folder another folder than our `data`
 */
export function prepareDatabase(url: string, folder = `${root}data`): void {
	const start = performance.now();
	const { changed } = useDatabase(url, (db) => loadData(db, folder));
	const what = changed ? `loaded into ${url.slice('file:'.length)}` : 'nothing has changed';
	console.log(`Data: ${what} (${secondsSince(start)})`);
}

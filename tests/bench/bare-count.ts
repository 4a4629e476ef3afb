import { openDb } from '../../src/lib/server/db/open.ts';

/** A count of the fatal incidents of a release in SQL and nothing else: what a view is measured against. */
export interface Count {
	/** Counts once; milliseconds. */
	run(): number;
	close(): void;
}

/** Opens a connection of its own with the statement prepared. */
export function openCount(database: string, release: string): Count {
	const { $client: client } = openDb(database);
	const statement = client.prepare(
		'select count(*) as found from incidents where release_id = ? and occurred_on between ? and ? and killed >= 1'
	);
	return {
		run: () => {
			const start = performance.now();
			statement.all(release, '1999-01-01', '2025-12-31');
			return performance.now() - start;
		},
		close: () => client.close()
	};
}

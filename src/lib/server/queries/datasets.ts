import { asc, eq } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { datasets, importFindings } from '../db/schema/releases.ts';
import { listReleases } from './releases.ts';
import { remember } from './remembered.ts';

/** Every dataset that is described here, with the releases that this copy of the site holds in full. */
export function listDatasets(db: Db) {
	return remember(db, 'datasets', () => {
		const held = Map.groupBy(listReleases(db), ({ datasetId }) => datasetId);
		return listDescribed(db).map((dataset) => ({ ...dataset, releases: held.get(dataset.id) ?? [] }));
	});
}

/** Every dataset that is described here, whether or not a release of it is held. */
export function listDescribed(db: Db) {
	const select = () => db.select().from(datasets).orderBy(asc(datasets.title)).all();
	return remember(db, 'described datasets', select, ({ length }) => 1000 + 3000 * length);
}
export type DatasetRow = ReturnType<typeof listDatasets>[number];

/** One dataset with its releases, or `undefined`. */
export function findDataset(db: Db, id: string): DatasetRow | undefined {
	return listDatasets(db).find((dataset) => dataset.id === id);
}

/** What the importer met in the file of a release, in the order of its lines. */
export function listFindings(db: Db, releaseId: string) {
	return db
		.select()
		.from(importFindings)
		.where(eq(importFindings.releaseId, releaseId))
		.orderBy(asc(importFindings.line), asc(importFindings.id))
		.all();
}

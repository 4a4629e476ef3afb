import { error } from '@sveltejs/kit';
import { formatRelease } from '#lib/domain/release.ts';
import type { Db } from '#lib/server/db/open.ts';
import { findDataset } from '#lib/server/queries/datasets.ts';
import { findReview, listFirstFindings } from '#lib/server/queries/review.ts';
import { listWithdrawn } from '#lib/server/queries/withdrawn-releases.ts';

/** Everything that the page of a release tells: its books, its hashes, and what was found when it was imported. */
export function readRelease(db: Db, datasetId: string, label: string) {
	const dataset = findDataset(db, datasetId);
	if (!dataset) error(404, 'No dataset stands at this address.');
	const release = dataset.releases.find((one) => one.label === label);
	if (!release) return refuse(db, formatRelease({ dataset: datasetId, label }));
	const { id, title, shortTitle, publisher, citation, redistribution, licenceName } = dataset;
	return {
		dataset: { id, title, shortTitle, publisher, citation, redistribution, licenceName },
		release,
		review: findReview(db, dataset, release.id),
		findings: listFirstFindings(db, dataset, release.id)
	};
}
export type ReleasePage = ReturnType<typeof readRelease>;

function refuse(db: Db, id: string): never {
	const gone = listWithdrawn(db).find((one) => one.id === id);
	if (gone) error(410, `The release ${id} was taken back on ${gone.removedOn}: ${gone.reason}`);
	error(404, `This copy of the site does not hold the release ${id}.`);
}

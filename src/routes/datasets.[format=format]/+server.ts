import { listDatasets } from '#lib/server/queries/datasets.ts';
import { respondWithData } from '#lib/server/downloads/respond.ts';
import type { RequestHandler } from './$types';

/** `GET /datasets.json|csv`: the datasets and their releases; as CSV one row a dataset. */
export const GET: RequestHandler = (event) => {
	const datasets = listDatasets(event.locals.db);
	const rows = datasets.map(({ releases, ...dataset }) => ({
		...dataset,
		releases: releases.map(({ id }) => id).join(' ')
	}));
	return respondWithData(event, {
		title: 'Data sets about shootings at US schools',
		about: 'What is described or held here. One row a data set.',
		...{ releases: [], rules: [], value: { datasets } },
		columns: [
			...([
				'datasets:id',
				'title',
				'shortTitle',
				'publisher',
				'datasets:address',
				'about',
				'covers'
			] as const),
			...(['licenceName', 'licenceAddress', 'redistribution', 'citation', 'importer', 'nativeRule'] as const),
			'releases'
		],
		rows
	});
};

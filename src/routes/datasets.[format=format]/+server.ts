import { listDatasets } from '#lib/server/queries/datasets.ts';
import { respondWithData } from '#lib/server/render/data.ts';
import type { RequestHandler } from './$types';

/** `GET /datasets.json|csv`: the datasets and their releases; as CSV one row a dataset. */
export const GET: RequestHandler = ({ locals: { db }, params }) => {
	const datasets = listDatasets(db);
	const rows = datasets.map(({ releases, ...dataset }) => ({
		...dataset,
		releases: releases.map(({ id }) => id).join(' ')
	}));
	return respondWithData(params.format, { datasets }, rows);
};

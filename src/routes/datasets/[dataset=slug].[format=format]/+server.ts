import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readDataset } from '../[dataset=slug]/dataset.ts';
import type { RequestHandler } from './$types';

/** `GET /datasets/<id>.json|csv|…`: one dataset; as CSV its yearly totals. */
export const GET: RequestHandler = (event) => {
	const value = readDataset(event.locals.db, event.params.dataset);
	const { dataset, totals } = value;
	const held = dataset.releases.map(({ id }) => id);
	const given = totals.map(({ datasetId, release }) => `${datasetId}@${release}`);
	return respondWithData(event, {
		title: `Yearly totals: ${dataset.title}`,
		about: 'Totals that the publisher states, others report or we computed from its file. One row a total.',
		releases: [...new Set([...held, ...given])],
		rules: [...new Set(totals.map(({ ruleId }) => ruleId))],
		value,
		columns: [
			...(['totals:id', 'datasetId', 'totals:release', 'ruleId', 'totals:rule', 'periodLabel'] as const),
			...(['fromYear', 'toYear', 'basis', 'measure', 'value', 'asOf', 'how', 'evidence'] as const),
			...(['totals:complete', 'totals:address', 'note', 'figure'] as const)
		],
		rows: totals
	});
};

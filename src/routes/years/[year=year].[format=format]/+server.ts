import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readYear } from '../[year=year]/year.ts';
import type { RequestHandler } from './$types';

/** `GET /years/<year>.json|csv`: one year; as CSV what each rule and release gives. */
export const GET: RequestHandler = (event) => {
	const data = readYear(event.locals.db, event.params.year);
	const rows = data.counts.map(({ dataset, release, rule, measure, value, complete, evidence, address }) => ({
		year: data.year,
		dataset: dataset.id,
		release: release.id,
		rule: rule.id,
		measure,
		value,
		complete,
		evidence,
		address
	}));
	return respondWithData(event, {
		title: `Shootings at US schools in ${data.year}`,
		about: 'What every counting rule gives for one year. One row a release and rule.',
		releases: [...new Set(data.counts.map(({ release }) => release.id))],
		rules: [...new Set(data.counts.map(({ rule }) => rule.id))],
		...{ value: data, rows },
		columns: [
			...(['year', 'dataset', 'release', 'rule', 'measure', 'value', 'complete', 'evidence'] as const),
			'address'
		]
	});
};

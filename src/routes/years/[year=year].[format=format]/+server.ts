import { respondWithData } from '#lib/server/render/data.ts';
import { readYear } from '../[year=year]/year.ts';
import type { RequestHandler } from './$types';

/** `GET /years/<year>.json|csv`: one year; as CSV what each rule and release gives. */
export const GET: RequestHandler = ({ locals: { db }, params }) => {
	const data = readYear(db, params.year);
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
	return respondWithData(params.format, data, rows);
};

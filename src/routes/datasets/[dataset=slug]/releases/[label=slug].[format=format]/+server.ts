import { respondWithData } from '#lib/server/downloads/respond.ts';
import { readRelease } from '../[label=slug]/release.ts';
import type { RequestHandler } from './$types';

/** `GET /datasets/<id>/releases/<label>.json|csv|…`: one release and its review; as CSV the remarks of the review. */
export const GET: RequestHandler = (event) => {
	const value = readRelease(event.locals.db, event.params.dataset, event.params.label);
	const { dataset, release, review } = value;
	return respondWithData(event, {
		title: `Review of ${dataset.title}, release of ${release.label}`,
		about:
			'What was found when the release was imported, in itself and beside earlier releases. One row a remark.',
		releases: [release.id, ...(review?.comparedWith ?? [])],
		rules: [],
		value,
		columns: [
			...(['review:severity', 'review:check', 'review:column', 'review:word', 'review:remark'] as const),
			...(['review:rows', 'review:of', 'review:before', 'review:examples'] as const)
		],
		rows: (review?.remarks ?? []).map(({ severity, check, column, value: word, words, ...remark }) => ({
			...{ severity, check, column, word, remark: words },
			...{ rows: remark.count, of: remark.of, before: remark.before },
			examples: remark.examples.flatMap(({ id }) => id ?? []).join(' ')
		}))
	});
};

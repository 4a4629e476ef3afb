import { error } from '@sveltejs/kit';
import { writeFeed } from '#lib/citation/atom.ts';
import { findDataset } from '#lib/server/queries/datasets.ts';
import { findPackedDamage, toPair } from '#lib/server/queries/release-diff-pair.ts';
import { listDiffChoices, readYearMoves } from '#lib/server/queries/release-diff-years.ts';
import { readReleaseDiff } from '#lib/server/queries/release-diff.ts';
import { toReleaseFeed, type ReleaseStep } from './release-feed.ts';
import type { RequestHandler } from './$types';

/** `GET /datasets/<id>.atom`: what changed from each held release of a dataset to the next, newest first. */
export const GET: RequestHandler = async ({ locals: { db }, params, url }) => {
	const dataset = findDataset(db, params.dataset);
	if (!dataset) error(404, 'No dataset stands at this address.');
	if (dataset.redistribution === 'none')
		error(404, `The terms of ${dataset.title} forbid showing its numbers here.`);
	const releases = dataset.releases.toReversed();
	const steps: ReleaseStep[] = [];
	for (const [index, to] of releases.slice(1).entries()) {
		const pair = toPair(dataset, releases[index]!, to);
		const damage = await findPackedDamage(db, pair);
		if (damage !== null) error(503, damage);
		const { rule } = listDiffChoices(db, pair);
		const years = rule ? readYearMoves(db, pair, { rule, measure: 'incidents' }) : [];
		steps.push({ from: pair.from, to, counts: (await readReleaseDiff(db, pair)).counts, years });
	}
	return new Response(writeFeed(toReleaseFeed(dataset, releases[0], steps, url.origin)), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'access-control-allow-origin': '*' }
	});
};

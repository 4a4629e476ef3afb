import { writeFeed } from '#lib/citation/atom.ts';
import { listChanges } from '#lib/server/queries/changes.ts';
import { listDatasets } from '#lib/server/queries/datasets.ts';
import { listWithdrawn } from '#lib/server/queries/withdrawn-releases.ts';
import { toChangesFeed } from './changes-feed.ts';
import type { RequestHandler } from './$types';

/** `GET /changes.atom`: releases held and taken back, and corrections, newest first. */
export const GET: RequestHandler = ({ locals: { db }, url }) => {
	const changed = {
		datasets: listDatasets(db),
		withdrawn: listWithdrawn(db),
		corrections: listChanges(db)
	};
	return new Response(writeFeed(toChangesFeed(changed, url.origin)), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'access-control-allow-origin': '*' }
	});
};

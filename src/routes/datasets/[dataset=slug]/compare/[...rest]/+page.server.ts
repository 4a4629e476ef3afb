import { error, redirect } from '@sveltejs/kit';
import { quote } from '#lib/domain/quote.ts';
import { findDataset } from '#lib/server/queries/datasets.ts';
import type { PageServerLoad } from './$types';

/**
 * `/datasets/<id>/compare?from=&to=` leads to the comparison of two releases, by default the two newest. What stands
 * below it and is no comparison is told what one looks like.
 */
export const load: PageServerLoad = ({ locals: { db }, params, url }) => {
	const dataset = findDataset(db, params.dataset);
	if (!dataset) error(404, 'No dataset stands at this address.');
	if (params.rest !== '') {
		error(400, `${quote(params.rest)} names no two releases: expected 2018-05-25...2025-02-14.`);
	}
	const [from, to] = [url.searchParams.get('from'), url.searchParams.get('to')];
	const isLabel = (text: string | null) => /^[a-z0-9][a-z0-9-]{0,39}$/.test(text ?? '');
	if (isLabel(from) && isLabel(to)) redirect(308, `/datasets/${dataset.id}/compare/${from}...${to}`);
	const [newest, before] = dataset.releases;
	if (!newest || !before) error(404, `This copy of the site holds no two releases of ${dataset.title}.`);
	redirect(307, `/datasets/${dataset.id}/compare/${before.label}...${newest.label}`);
};

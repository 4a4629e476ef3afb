import { error } from '@sveltejs/kit';
import { respondWithImage } from '#lib/server/render/image.ts';
import { toChartPicture } from '../../chart-picture.ts';
import { readForImage } from '../../page-image.ts';
import { readTrend } from '../trend.ts';
import type { RequestHandler } from './$types';
import { toShownApart } from './apart-picture.ts';

/** `GET /trend/apart.svg|png?…&shape=…&theme=…`: the small charts of a view, one a state or level, as an image. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const read = (page: URL) => readTrend(db, page);
	const { found, options } = readForImage(url, '/trend/apart', params.image, read, '/trend');
	if (found.problem !== null) error(400, `A part of this address cannot be read: ${found.problem}.`);
	const shown = toShownApart(found, url.origin);
	if (!shown) error(404, 'This view is not told apart by state or level; its page says how to ask for that.');
	return respondWithImage(toChartPicture(db, shown), params.image, options);
};

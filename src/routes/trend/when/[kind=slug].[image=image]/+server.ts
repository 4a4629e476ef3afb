import { error } from '@sveltejs/kit';
import { respondWithImage } from '#lib/server/render/image.ts';
import { toChartPicture } from '../../../chart-picture.ts';
import { readForImage } from '../../../page-image.ts';
import { timeKindIds } from '../time-bars.ts';
import { readWhen } from '../when.ts';
import type { RequestHandler } from './$types';
import { toShownTimes } from './times-picture.ts';

/** `GET /trend/when/months|weekdays|hours.svg|png?…&shape=…&theme=…`: when what a view counts happened, as an image. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const kind = timeKindIds.find((id) => id === params.kind);
	if (!kind) error(404, 'There are images of months, weekdays and hours.');
	const read = (page: URL) => readWhen(db, page);
	const { found, options } = readForImage(url, `/trend/when/${kind}`, params.image, read, '/trend/when');
	if (found.problem !== null) error(400, `A part of this address cannot be read: ${found.problem}.`);
	const shown = toShownTimes(found, kind, url.origin);
	if (!shown) error(404, found.missing ?? 'Of this, nothing can be told; its page says why.');
	return respondWithImage(toChartPicture(db, shown), params.image, options);
};

import { error, redirect } from '@sveltejs/kit';
import { imageAddress, parseImageOptions } from '#lib/charts/image-options.ts';
import { formatFigure, parseFigure } from '#lib/domain/figure.ts';
import { respondWithImage } from '#lib/server/render/image.ts';
import { readShownFigure, toPicture } from '../../../../figure-picture.ts';
import type { RequestHandler } from './$types';

/**
 * `GET /figures/….svg|png?…&shape=wide|square|tall&theme=light|dark`: a figure as an image. It draws what the release counts,
 * never what was cited, and says in the picture where the two differ or the number was revised.
 */
export const GET: RequestHandler = async ({ locals: { db }, params, url }) => {
	const parsed = parseFigure(params, url.searchParams);
	if ('problem' in parsed) error(400, `This is not the address of a figure: ${parsed.problem}.`);
	const options = parseImageOptions(url.searchParams);
	const canonical = imageAddress(formatFigure(parsed.figure), params.image, options);
	if (canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);
	const shown = await readShownFigure(db, parsed.figure, url.origin);
	if ('problem' in shown) error(shown.status, shown.problem);
	return respondWithImage(toPicture(shown), params.image, options, parsed.figure.is !== null);
};

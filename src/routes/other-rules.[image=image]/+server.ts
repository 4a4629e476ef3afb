import { respondWithImage } from '#lib/server/render/image.ts';
import { drawSeries } from '#lib/server/render/series-image.ts';
import { toChartPicture, type ShownChart } from '../chart-picture.ts';
import { otherRules, readHome, sayRises, type HomeData } from '../home.ts';
import { readForImage } from '../page-image.ts';
import type { RequestHandler } from './$types';

/** `GET /other-rules.svg|png?shape=…&theme=…`: the years of the front page by other rules, as an image. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const { found, options } = readForImage(url, '/other-rules', params.image, () =>
		readHome(db, new URLSearchParams())
	);
	return respondWithImage(toChartPicture(db, toShownRules(found, url)), params.image, options);
};

function toShownRules({ lines }: HomeData, url: URL): ShownChart {
	return {
		title: otherRules.title,
		sentence: sayRises(lines),
		notes: [],
		sources: lines.map(({ dataset, release, rule }) => ({ dataset, release: { label: release }, rule })),
		key: 'Hollow marks over hatching: parts of years and totals of later releases, some of them second hand.',
		url: new URL('/#rules', url.origin).href,
		beside: true,
		draw: (box) =>
			drawSeries(
				lines.map(({ series }) => series),
				{},
				otherRules.label,
				box
			)
	};
}

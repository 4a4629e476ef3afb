import FacadeDrawing from '#lib/charts/FacadeDrawing.svelte';
import { formatCount, formatRatio } from '#lib/format/number.ts';
import { respondWithImage } from '#lib/server/render/image.ts';
import { renderSvg } from '#lib/server/render/svg.ts';
import { toChartPicture, type ShownChart } from '../chart-picture.ts';
import { readHome } from '../home.ts';
import { readForImage } from '../page-image.ts';
import type { RequestHandler } from './$types';

/** `GET /facade.svg|png?rule=…&shape=…&theme=…`: the façade of the front page as an image, dusk in both themes. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const { found, options } = readForImage(url, '/facade', params.image, ({ searchParams }) =>
		readHome(db, searchParams)
	);
	return respondWithImage(toChartPicture(db, toShownFacade(found, url)), params.image, options);
};

type Home = ReturnType<typeof readHome>;

function toShownFacade({ facade, tallest, rule, dataset, release, rise }: Home, url: URL): ShownChart {
	const label = 'Shootings at schools by year, one window each';
	const page = rule.id === 'all' ? '/' : `/?rule=${rule.id}`;
	return {
		title: 'Every window is a shooting at a school. Where one is lit, we can say a name.',
		sentence: rise
			? `By the rule “${rule.title}” there were ${formatCount(rise.from.value)} in ${rise.from.year} and ${formatCount(rise.to.value)} in ${rise.to.year}, ${formatRatio(rise.to.value / rise.from.value)} times as many. This rule counts incidents, most of which nobody died of.`
			: '',
		notes: [],
		sources: [{ dataset, release, rule }],
		url: new URL(page, url.origin).href,
		beside: true,
		dusk: true,
		draw: ({ width }) => {
			const drawn = { years: facade, label, tallest, width: Math.max(600, Math.round(width * 0.88)) };
			return renderSvg(FacadeDrawing, drawn).replace(street, '');
		}
	};
}

/** The ground reaches far beyond a façade, to be clipped by a page. */
const street = /<path class="ground"[^>]*>(<\/path>)?/;

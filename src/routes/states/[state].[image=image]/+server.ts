import { error, redirect } from '@sveltejs/kit';
import { speechIn } from '#lib/components/speech.ts';
import { imageAddress, parseImageOptions } from '#lib/charts/image-options.ts';
import { formatCounted } from '#lib/format/number.ts';
import { respondWithImage } from '#lib/server/render/image.ts';
import { drawSeries } from '#lib/server/render/series-image.ts';
import { toChartPicture, type ShownChart } from '../../chart-picture.ts';
import { codeOf, readState, type StateData } from '../[state]/state.ts';
import { toSeries } from '../[state]/to-series.ts';
import type { RequestHandler } from './$types';

/** `GET /states/tx.svg|png?shape=…&theme=…`: the years of a state as an image. */
export const GET: RequestHandler = ({ locals: { db }, params, url }) => {
	const { code, path } = codeOf(params.state);
	const options = parseImageOptions(url.searchParams);
	const canonical = imageAddress(`/states/${path}`, params.image, options);
	if (canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);
	const shown = toShownState(readState(db, code), new URL(`/states/${path}`, url.origin).href);
	if (!shown) error(404, 'Nothing is counted in this state by any release that is held.');
	return respondWithImage(toChartPicture(db, shown), params.image, options);
};

/** The chart of a state as its page shows it; `null` where there is none. */
function toShownState({ place, lines }: StateData, url: string): ShownChart | null {
	const drawn = lines.filter(({ incidents }) => incidents.value > 0).slice(0, 4);
	const title = `Shootings at schools in ${place} by year`;
	if (drawn.length === 0) return null;
	return {
		title,
		sentence: `${drawn.map((line, at) => sayLine(line, at === 0 ? place : null)).join('; ')}${drawn.length > 1 ? ', each by its own rule' : ''}.`,
		notes: [],
		sources: drawn,
		key: 'Hollow marks over hatching: parts of years. Counts of one state are small: that a year has more than the one before says little by itself.',
		url,
		beside: true,
		draw: (box) =>
			drawSeries(
				drawn.map((line) => toSeries(line, speechIn('en'))),
				{},
				title,
				box
			)
	};
}

function sayLine({ dataset, points, incidents }: StateData['lines'][number], place: string | null): string {
	const counted = formatCounted(incidents.value, 'incident', 'incidents');
	const years = `from ${points[0]!.year} to ${points.at(-1)!.year}`;
	return place === null
		? `${dataset.title}: ${counted} ${years}`
		: `${dataset.title} counts ${counted} in ${place} ${years}`;
}

import { boundaryParts } from '#lib/citation/change-words.ts';
import { toText } from '#lib/citation/sentence-parts.ts';
import { drawSeries } from '#lib/server/render/series-image.ts';
import type { ShownChart } from '../../chart-picture.ts';
import { catalogues } from '#lib/words/catalogues.ts';
import { toShares, toSharesView, type ToldCollection } from '../collected.ts';
import type { TrendData } from '../trend.ts';

/** How a release was collected, as its page shows it; `null` where there is nothing to draw. */
export function toShownCollection(
	{ address, collection, lines }: TrendData,
	origin: string
): ShownChart | null {
	const [line] = lines;
	if (!collection || collection.years.length === 0 || !line || line.problem !== null) return null;
	const { title } = catalogues.en.trend.looking;
	const series = toShares(collection.years);
	return {
		title,
		sentence: sayChanges(collection),
		notes: [],
		sources: [{ ...line, rule: { id: '', title: 'every incident of the release, whatever is counted' } }],
		key: 'Shares of all incidents of a year.',
		beside: true,
		url: new URL(`${address}#looking`, origin).href,
		draw: (box) => drawSeries(series, toSharesView(collection), title, box)
	};
}

/** The sentences of the page that the drawing shows. */
function sayChanges(collection: ToldCollection): string {
	const { lead, subjects } = catalogues.en.trend.looking;
	const kinds = Object.entries(subjects) as [keyof typeof subjects, string][];
	const said = kinds.flatMap(([kind, subject]) => {
		const change = collection[kind];
		return change ? [`${toText(boundaryParts(subject, change.shape, change.best))}.`] : [];
	});
	return [lead, ...said].join(' ');
}

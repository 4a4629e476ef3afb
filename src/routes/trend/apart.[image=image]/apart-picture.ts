import { shareScale } from '#lib/charts/layout-multiples.ts';
import { measures } from '#lib/domain/measure.ts';
import { formatCount } from '#lib/format/number.ts';
import { drawMultiples } from '#lib/server/render/multiples-image.ts';
import type { ShownChart } from '../../chart-picture.ts';
import { toMultiple } from '../apart.ts';
import type { TrendData } from '../trend.ts';

/** The small charts of a view as its page shows them; `null` where it is not told apart. */
export function toShownApart(trend: TrendData, origin: string): ShownChart | null {
	const { view, lines, places } = trend;
	const line = lines.find((one) => one.problem === null);
	if (!line || !places || places.length === 0) return null;
	const charts = places.map((place) => toMultiple(place, view));
	const { first, last, highest, lastWhole } = shareScale(charts);
	const { many } = measures[view.measure === 'named' ? 'incidents' : view.measure];
	const title = `${trend.title}, ${view.apart === 'state' ? 'state by state' : 'by school level'}`;
	const hasPart = charts.some(({ points }) => points.some(({ partial }) => partial));
	return {
		title,
		sentence: [
			`Every chart runs from ${first} to ${last} and from 0 to ${formatCount(highest)} ${many}`,
			lastWhole === null ? '.' : `; the number is that of ${lastWhole}.`,
			' A place without anything in these years is left out.'
		].join(''),
		notes: [],
		sources: [line],
		key: `All on one scale, and as counts.${hasPart ? ' Hollow ends: parts of years.' : ''}`,
		beside: places.length > 20,
		url: new URL(`${trend.address}#apart`, origin).href,
		draw: (box) => drawMultiples(charts, title, box)
	};
}

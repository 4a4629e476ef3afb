import { changeParts } from '#lib/citation/change-words.ts';
import { runningMeanWords } from '#lib/citation/gap-words.ts';
import { toText } from '#lib/citation/sentence-parts.ts';
import { noTrendWords, scatterParts, trendParts } from '#lib/citation/trend-words.ts';
import { measures } from '#lib/domain/measure.ts';
import { yearLabel } from '#lib/domain/period.ts';
import type { View } from '#lib/domain/view.ts';
import { formatCount, formatCounted } from '#lib/format/number.ts';
import { drawSeries } from '#lib/server/render/series-image.ts';
import type { ShownChart } from '../chart-picture.ts';
import { toSeries, toSeriesView } from '../trend/chart.ts';
import { nounOf } from '../trend/shown.ts';
import type { DrawnLine } from '../trend/told-line.ts';
import type { TrendData } from '../trend/trend.ts';

/** The chart of a view as its page shows it; `null` where no line can be drawn. */
export function toShownTrend(trend: TrendData, origin: string): ShownChart | null {
	const { view, title, lines } = trend;
	const told = lines.filter((line) => line.problem === null);
	const series = toSeries(told, view);
	const [first] = told;
	if (!first || series.length === 0) return null;
	const around = toSeriesView(trend);
	return {
		title,
		sentence: `${told.length > 1 ? `${first.name}: ` : ''}${sayLine(first, view)}`,
		notes: lines.flatMap((line) => (line.problem === null ? [] : `Not drawn: ${line.name}. ${line.problem}`)),
		sources: told,
		key: keyOf(told, view),
		beside: true,
		url: new URL(trend.address, origin).href,
		draw: (box) => drawSeries(series, around, title, box)
	};
}

/** What a line says, as on its page. */
function sayLine(line: DrawnLine, view: View): string {
	const nameOf = (year: number) => yearLabel(year, view.basis);
	const [first, last] = [line.whole?.from, line.whole?.to].map((year) =>
		line.points.find((point) => point.year === year)
	);
	const { one, many } = measures[view.measure];
	const isRate = view.show === 'pupils' || view.show === 'children';
	const said = [
		first && last && first !== last
			? `${formatCounted(first.value, one, many)} in ${nameOf(first.year)}, ${formatCount(last.value)} in ${nameOf(last.year)}`
			: '',
		line.trend
			? `The yearly ${isRate ? 'rate' : 'number'} of ${nounOf(view)} ${toText(trendParts({ ...line.trend, from: nameOf(line.trend.from), to: nameOf(line.trend.to) }))}`
			: line.reason
				? noTrendWords[line.reason]
				: '',
		line.trend ? toText(scatterParts(line.trend.phi)) : '',
		line.changes ? toText(changeParts(line.changes, nameOf)) : '',
		line.caveat ?? ''
	];
	return said
		.filter(Boolean)
		.map((text) => `${text}.`)
		.join(' ');
}

/** How to read what is drawn. */
function keyOf(told: DrawnLine[], view: View): string {
	const hasPart = told.some(({ points }) => points.some(({ complete }) => !complete));
	const hasInterval = view.measure === 'incidents' && view.show !== 'index';
	return [
		hasInterval ? `${told.length > 1 ? 'Shaded band and thin' : 'Thin'} lines: 95% intervals, exact.` : '',
		hasPart ? 'Hollow marks over hatching: parts of years.' : '',
		view.mean > 0 ? `${runningMeanWords(view.mean, 'centred')}.` : ''
	]
		.filter(Boolean)
		.join(' ');
}

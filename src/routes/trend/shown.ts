import type { View } from '#lib/domain/view.ts';
import { formatCount, formatDecimals, formatNoun } from '#lib/format/number.ts';
import { formatRate } from '#lib/format/rate.ts';
import { catalogues, type Words } from '#lib/words/catalogues.ts';
import { shownOf, type TrendPoint } from '#lib/server/queries/trend-points.ts';
import type { Interval } from '#lib/stats/interval.ts';

export { shownOf };

/** The interval of what a view shows of a year; an index has none. */
export function intervalOf({ interval, rate }: TrendPoint, show: View['show']): Interval | null {
	if (show === 'index') return null;
	return show === 'count' ? interval : (rate?.interval ?? null);
}

/** "incidents", "incidents per million children". */
export function nounOf({ measure, show }: View, { asked, trend }: Words = catalogues.en): string {
	const { many } = asked.measures[measure];
	return show === 'pupils' || show === 'children' ? trend.per[show](many) : many;
}

/** A bound of an interval: never `0.0` where it is not zero. */
export function formatBound(value: number, show: View['show']): string {
	if (show !== 'count') return formatRate(value);
	const digits = value === 0 || value >= 100 ? 0 : 1;
	return formatDecimals(value, value > 0 && value < 1 ? 2 : digits);
}

/** "305 incidents, 95% interval 272 to 341", spoken. */
export function sayValue(
	value: number,
	interval: Interval | undefined,
	view: View,
	words = catalogues.en
): string {
	const said = sayAlone(value, view, words);
	if (!interval) return said;
	const { low, high } = interval;
	return words.trend.chart.withInterval(said, formatBound(low, view.show), formatBound(high, view.show));
}

function sayAlone(value: number, view: View, words: Words): string {
	const { one, many } = words.asked.measures[view.measure];
	if (view.show === 'count') return `${formatCount(value)} ${formatNoun(value, one, many)}`;
	if (view.show === 'index') return words.trend.chart.byIndex(formatCount(value));
	return `${formatRate(value)} ${nounOf(view, words)}`;
}

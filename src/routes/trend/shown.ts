import { measures } from '#lib/domain/measure.ts';
import type { View } from '#lib/domain/view.ts';
import { formatCount, formatDecimals, formatNoun } from '#lib/format/number.ts';
import { formatRate } from '#lib/format/rate.ts';
import { shownOf, type TrendPoint } from '#lib/server/queries/trend-points.ts';
import type { Interval } from '#lib/stats/interval.ts';

export { shownOf };

/** The interval of what a view shows of a year; an index has none. */
export function intervalOf({ interval, rate }: TrendPoint, show: View['show']): Interval | null {
	if (show === 'index') return null;
	return show === 'count' ? interval : (rate?.interval ?? null);
}

/** "incidents", "incidents per million children". */
export function nounOf({ measure, show }: View): string {
	const { many } = measures[measure];
	return show === 'pupils' || show === 'children' ? `${many} per million ${show}` : many;
}

/** A bound of an interval: never `0.0` where it is not zero. */
export function formatBound(value: number, show: View['show']): string {
	if (show !== 'count') return formatRate(value);
	const digits = value === 0 || value >= 100 ? 0 : 1;
	return formatDecimals(value, value > 0 && value < 1 ? 2 : digits);
}

/** "305 incidents, 95% interval 272 to 341", spoken. */
export function sayValue(value: number, interval: Interval | undefined, view: View): string {
	const { one, many } = measures[view.measure];
	const bounds = interval && [interval.low, interval.high].map((bound) => formatBound(bound, view.show));
	const said = {
		count: `${formatCount(value)} ${formatNoun(value, one, many)}`,
		pupils: `${formatRate(value)} ${nounOf(view)}`,
		children: `${formatRate(value)} ${nounOf(view)}`,
		index: `${formatCount(value)} by the index`
	}[view.show];
	return bounds ? `${said}, 95% interval ${bounds.join(' to ')}` : said;
}

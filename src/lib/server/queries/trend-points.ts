import type { Denominator, DenominatorGap } from '../../domain/denominator.ts';
import { judgeRate, rateScale } from '../../domain/rate.ts';
import type { MeanYears, Show } from '../../domain/view.ts';
import { indexSeries } from '../../stats/index-series.ts';
import type { Interval } from '../../stats/interval.ts';
import { countInterval, rateInterval } from '../../stats/poisson.ts';
import { runningMean } from '../../stats/running-mean.ts';
import { recalling } from './recalled.ts';
import type { Line, SeriesPoint } from './series.ts';

/** Rates are per million. */
export const rateUnit = rateScale;

/** A count divided by the people there were, per million. */
export interface YearRate {
	value: number;
	/** `null` for people, as `TrendPoint.interval`. */
	interval: Interval | null;
	/** What it is divided by. */
	per: { address: string; value: number };
}

/** The value of one year with all that a view shows of it. */
export interface TrendPoint extends SeriesPoint {
	/**
	 * Exact interval of the count; `null` for people, who come several to one event, so that the interval of a count of
	 * single events would be too narrow, and for parts of years.
	 */
	interval: Interval | null;
	/** `null` where no rate is asked for, or there is none; `gap` then says why. */
	rate: YearRate | null;
	gap: string | null;
	/** In percent of the base year; `null` where no index is asked for, or the base is zero. */
	index: number | null;
	/** Running mean of what is shown, over whole years; `null` at its ends and beside gaps, or where none is asked for. */
	mean: number | null;
}

/** Exact limits are quantiles that are found step by step; most counts of years are small and come again. */
const countLimits = recalling((count: number) => countInterval(count), 5000);

interface Asked {
	show: Show;
	mean: MeanYears;
	base: number | null;
	/** The people of each year; `null` where nothing is divided. */
	people: (Denominator | DenominatorGap)[] | null;
}

/** The counts of years as a view shows them. */
export function placePoints(
	points: SeriesPoint[],
	line: Pick<Line, 'measure'>,
	{ show, mean, base, people }: Asked
): TrendPoint[] {
	const index = base === null ? null : indexSeries(points, base);
	const told = points.map((point, place): TrendPoint => {
		const single = line.measure === 'incidents' && point.complete;
		const divided = people === null ? { rate: null, gap: null } : divide(point, people, single);
		return {
			...point,
			interval: single ? countLimits(point.value) : null,
			...divided,
			index: index?.[place]?.value ?? null,
			mean: null
		};
	});
	return mean === 0 ? told : addMeans(told, show, mean);
}

/** What a view shows of a year, in its unit; `null` where that cannot be had. */
export function shownOf({ value, rate, index }: TrendPoint, show: Show): number | null {
	if (show === 'count') return value;
	return show === 'index' ? index : (rate?.value ?? null);
}

const tooFew = {
	'too-few-incidents': 'no rate: fewer than ten counted',
	'too-few-people': 'no rate: fewer than a hundred thousand children'
} as const;

/** A rate, or why there is none. The part of a year has none: nobody is a part of a pupil. */
function divide(
	{ year, value, complete }: SeriesPoint,
	people: (Denominator | DenominatorGap)[],
	single: boolean
): Pick<TrendPoint, 'rate' | 'gap'> {
	if (!complete) return { rate: null, gap: 'no rate: a part of the year only' };
	const held = people.find((one) => one.year === year)!; // every year of the line is there, or its gap
	if (held.count === null) return { rate: null, gap: held.gap };
	const parts = [{ address: held.address, value: held.count }];
	const standing = judgeRate(value, { value: held.count, years: 1, parts, projected: [] });
	if (standing === 'too-few-incidents' || standing === 'too-few-people') {
		return { rate: null, gap: tooFew[standing] };
	}
	const interval = single ? rateInterval(value, held.count / rateUnit) : null;
	return { rate: { value: (value / held.count) * rateUnit, interval, per: parts[0]! }, gap: null };
}

/** Means over neighboring years; a year that is left out, a part or a gap breaks them. */
function addMeans(points: TrendPoint[], show: Show, window: MeanYears): TrendPoint[] {
	const first = points[0]!.year;
	const years = new Array<number | null>(points.at(-1)!.year - first + 1).fill(null);
	for (const point of points) if (point.complete) years[point.year - first] = shownOf(point, show);
	const means = runningMean(years, window, 'centred');
	return points.map((point) => ({ ...point, mean: means[point.year - first]! }));
}

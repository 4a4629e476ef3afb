import { pers } from '#lib/domain/denominator.ts';
import { formatDecimals } from '#lib/format/number.ts';
import type { FigureRate } from '#lib/server/queries/figure-context.ts';

/** A bound of the interval of a count: never `0.0` where it is not zero. */
export function formatBound(value: number): string {
	if (value === 0 || value >= 100) return formatDecimals(value, 0);
	return formatDecimals(value, value < 1 ? 2 : 1);
}

/** Why a rate is not given, as a sentence. */
export function tellNoRate({ per, standing, gap }: Pick<FigureRate, 'per' | 'standing' | 'gap'>): string {
	if (gap !== null) return `Not given: ${gap}.`;
	return standing === 'too-few-people'
		? `Not given: fewer than a hundred thousand ${pers[per].many} a year.`
		: 'Not given: fewer than ten were counted.';
}

import { pers, type Denominator, type DenominatorGap, type Per } from './denominator.ts';

/** Rates are per million. */
export const rateScale = 1_000_000;

/** The people of a period, each once for every year: pupil-years, child-years. */
export interface Exposure {
	value: number;
	/** How many years were added. */
	years: number;
	/** Where each of them stands, and its part of `value`. */
	parts: { address: string; value: number }[];
	/** The years of which only a projection is held, ascending. */
	projected: number[];
}

/** An exposure that cannot be had. */
export interface NoExposure {
	value: null;
	/** The years without a denominator, ascending. */
	missing: number[];
	/** In words: "no enrollment figure held for 2001 and 2004". */
	gap: string;
}

/** The sum over the years of a period, or the years that are missing for it. Never interpolated. */
export function exposureOf(per: Per, years: (Denominator | DenominatorGap)[]): Exposure | NoExposure {
	const held = years.filter((year) => year.count !== null);
	const missing = years.filter(({ count }) => count === null).map(({ year }) => year);
	if (missing.length > 0 || held.length === 0)
		return { value: null, missing, gap: describeGap(per, missing) };
	return {
		value: held.reduce((sum, { count }) => sum + count, 0),
		years: held.length,
		parts: held.map(({ address, count }) => ({ address, value: count })),
		projected: held.filter(({ status }) => status === 'projected').map(({ year }) => year)
	};
}

/** "no enrollment figure held for 2001 and 2004 to 2006". */
export function describeGap(per: Per, missing: number[]): string {
	const held = `no ${pers[per].held} held`;
	return missing.length === 0 ? held : `${held} for ${listRuns(missing)}`;
}

/** Years in words, ascending, runs of three or more drawn together: "2001, 2004 to 2006 and 2008". */
function listRuns(years: number[]): string {
	const runs: number[][] = [];
	for (const year of years) {
		const last = runs.at(-1);
		if (last?.at(-1) === year - 1) last.push(year);
		else runs.push([year]);
	}
	const words = runs.flatMap((run) =>
		run.length > 2 ? [`${run[0]} to ${run.at(-1)}`] : run.map((year) => String(year))
	);
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/**
 * From how many incidents, and among how many people a year, a rate of a place is given.
 *
 * Ten incidents are the least that the National Center for Health Statistics presents a rate on (its standard also asks
 * for an interval no wider than 160% of the rate; the exact Poisson interval of 10 is 136% wide). Below 20 it counts as
 * unstable. The least number of people is ours: where fewer live, one incident more moves the rate by 10 per million.
 *
 * @source NCHS, "Evaluation of the Data Presentation Standards for Rates From Vital Statistics and Sample Surveys",
 * https://stacks.cdc.gov/view/cdc/123462; for 20: https://www.cdc.gov/injury/wisqars/mapping_help/unstable_rates.html
 */
export const rateLimits = { leastCount: 10, stableFrom: 20, leastPeople: 100_000 } as const;

/** Why a rate is not given, or how far it can be trusted. */
export type RateStanding = 'too-few-incidents' | 'too-few-people' | 'unstable' | 'stable';

/** Whether a rate of a state can be given. @param count incidents of the whole period */
export function judgeRate(count: number, { value, years }: Exposure): RateStanding {
	if (value / years < rateLimits.leastPeople) return 'too-few-people';
	if (count < rateLimits.leastCount) return 'too-few-incidents';
	return count < rateLimits.stableFrom ? 'unstable' : 'stable';
}

import { perIds, type Area, type Per } from '../../domain/denominator.ts';
import { formatFigure, type FigureAddress } from '../../domain/figure.ts';
import { isFiltered, type FilterList } from '../../domain/figure-filters.ts';
import {
	exposureOf,
	judgeRate,
	rateScale,
	type Exposure,
	type NoExposure,
	type RateStanding
} from '../../domain/rate.ts';
import type { Interval } from '../../stats/interval.ts';
import { countInterval, rateInterval } from '../../stats/poisson.ts';
import type { Db } from '../db/open.ts';
import { readDenominators } from './denominators.ts';
import { isProblem, type FigureAnswer } from './figure-answer.ts';
import { readFigureValue } from './figure-value.ts';
import { recalling } from './recalled.ts';
import { filteredFacts } from './release-columns.ts';

/** What stands beside a figure, so that it can be judged. */
export interface FigureContext {
	/** Exact 95% interval of a count of incidents; `null` for people, who come several to one event, and for parts of periods. */
	interval: Interval | null;
	/** One for each denominator that goes with the figure; empty where none does. */
	rates: FigureRate[];
	/** Incidents that a filter leaves out because the dataset does not say; filters that leave none out so are not listed. */
	unknown: UnknownRows[];
}

/** A figure divided by the people there were, or why it is not. */
export interface FigureRate {
	per: Per;
	/** `no-denominator`: `gap` says what is missing. */
	standing: RateStanding | 'no-denominator';
	gap: string | null;
	/** Per million and year; `null` where no rate is given. */
	value: number | null;
	/** `null` where no rate is given, and for people. */
	interval: Interval | null;
	/** What is divided by, one a year; empty where no rate is given. */
	parts: Exposure['parts'];
	/** Years of which only a projection is held. */
	projected: number[];
}

/** Incidents of which the dataset does not say what a filter asks for. */
export interface UnknownRows {
	filter: FilterList;
	/** The fact that the filter asks for. */
	fact: 'level' | 'duringClasses' | 'circumstance' | 'hour';
	address: string;
	value: number;
}

/** What stands beside a figure that was read. */
export function readContext(db: Db, address: FigureAddress, figure: Told): FigureContext {
	const isWhole = figure.complete;
	return {
		interval: isWhole && figure.measure === 'incidents' ? limitsOf(figure.value) : null,
		rates: isWhole ? readRates(db, address, figure) : [],
		unknown: figure.kind === 'rows' ? listUnknown(db, address) : []
	};
}

type Told = Pick<FigureAnswer, 'kind' | 'measure' | 'value' | 'complete'>;

/** Exact limits are quantiles that are found step by step. */
const limitsOf = recalling((count: number) => countInterval(count), 5000);

/** Pupils are those of the whole country; what is narrowed down by anything but the state belongs to no denominator. */
function readRates(db: Db, address: FigureAddress, figure: Told): FigureRate[] {
	if (figure.measure === 'named' || isFiltered({ ...address, states: [] })) return [];
	const pers = address.states.length > 0 ? (['children'] as const) : perIds;
	return pers.map((per) => divide(per, readExposure(db, per, address), figure));
}

/** The people of all places and years of a figure, or the first gap. */
function readExposure(db: Db, per: Per, { states, from, to }: FigureAddress): Exposure | NoExposure {
	const areas: Area[] = states.length > 0 ? states : ['US'];
	const parts = areas.map((area) => exposureOf(per, readDenominators(db, per, area, from, to)));
	const gap = parts.find((part) => part.value === null);
	if (gap) return gap;
	const held = parts as Exposure[];
	return {
		value: held.reduce((sum, { value }) => sum + value, 0),
		years: to - from + 1,
		parts: held.flatMap((one) => one.parts),
		projected: [...new Set(held.flatMap(({ projected }) => projected))].sort()
	};
}

function divide(per: Per, exposure: Exposure | NoExposure, { measure, value }: Told): FigureRate {
	const none = { per, gap: null, value: null, interval: null, parts: [], projected: [] };
	if (exposure.value === null) return { ...none, standing: 'no-denominator', gap: exposure.gap };
	const standing = judgeRate(value, exposure);
	if (standing === 'too-few-incidents' || standing === 'too-few-people') return { ...none, standing };
	const people = exposure.value / rateScale;
	const { parts, projected } = exposure;
	return {
		...{ per, standing, gap: null, value: value / people, parts, projected },
		interval: measure === 'incidents' ? rateInterval(value, people) : null
	};
}

/** By the filters chosen: what the same figure counts of incidents that do not say. */
function listUnknown(db: Db, address: FigureAddress): UnknownRows[] {
	const asked = [
		...Object.entries(filteredFacts).map(([filter, fact]) => [filter as FilterList, fact] as const),
		['hours', 'hour'] as const
	];
	return asked.flatMap(([filter, fact]) => {
		const chosen: readonly string[] = address[filter];
		if (fact === 'state' || chosen.length === 0 || chosen.includes('unknown')) return [];
		const figure: FigureAddress = { ...address, measure: 'incidents', [filter]: ['unknown'] };
		const found = readFigureValue(db, figure);
		if (isProblem(found) || found.tally.value === 0) return [];
		const { value } = found.tally;
		return [{ filter, fact, value, address: formatFigure({ ...figure, is: value }) }];
	});
}

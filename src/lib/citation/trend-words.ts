import { formatDecimals, formatPercents, formatRatio } from '../format/number.ts';
import { holds, intervalName } from './interval-words.ts';
import { say, toText, type SentencePart } from './sentence-parts.ts';

/** A change by the same percentage every year, with its interval: `perYear` of `fitTrend`. */
export interface YearlyChange {
	/** In percent a year; below 0 for a fall. */
	percent: number;
	low: number;
	high: number;
	/** First and last year as a reader knows them: `1999`, `1998-99`. */
	from: string | number;
	to: string | number;
	/** Of the interval; 0.95 if left out. */
	level?: number;
}

/** Beyond this, a percentage says no more than that it is large. */
export const most = 1000;

/**
 * What the years say of a change, after a subject in the singular ("The yearly number of incidents …") and without
 * a full stop: "rose by about 4.1 percent a year from 1999 to 2022 (95% interval 2.0 to 6.3)". Where the interval
 * holds no change, no direction is named.
 */
export function trendParts(change: YearlyChange): SentencePart[] {
	const { from, to, level } = change;
	if (holds(change, 0)) {
		const [low, high] = bounded([change.low, change.high]);
		return say`shows no clear change from ${from} to ${to}: the ${intervalName(level)}, ${low!} to ${high!} percent a year, includes no change`;
	}
	const rose = change.low > 0;
	const sizes = rose
		? [change.percent, change.low, change.high]
		: [-change.percent, -change.high, -change.low];
	const [size, low, high] = bounded(sizes);
	const about = sizes[0]! > most ? 'by' : 'by about';
	return say`${rose ? 'rose' : 'fell'} ${about} ${size!} percent a year from ${from} to ${to} (${intervalName(level)} ${low!} to ${high!})`;
}

/** The same as text. */
export function trendWords(change: YearlyChange): string {
	return toText(trendParts(change));
}

/** Why no change can be told, as a sentence without a full stop; the reasons are those of `fitTrend`. */
export const noTrendWords = {
	'too-few-years': 'There are fewer than three years, too few to tell a change',
	'no-events': 'Nothing was counted in any of the years, so there is no change to tell',
	'events-in-one-end-year':
		'All that was counted fell in one year at the end of the period, which allows no rate of change',
	'no-fit': 'No steady rate of change describes these years'
} as const;

/**
 * How far the years scatter, as a sentence without a full stop; empty where they scatter no more than chance alone
 * would let them.
 *
 * @param phi variance divided by mean, of `fitTrend` or `comparePeriods`; `null` where it could not be estimated
 */
export function scatterParts(phi: number | null): SentencePart[] {
	if (phi === null)
		return say`One year on each side cannot show how much years differ by themselves; the interval speaks of chance alone`;
	if (phi <= 1) return [];
	const times = phi < 1.05 ? 'a little more than' : say`${formatRatio(phi)} times as much as`;
	return say`The counts vary ${times} chance alone would let them; the interval allows for it`;
}

/** The same as text. */
export function scatterWords(phi: number | null): string {
	return toText(scatterParts(phi));
}

/** Percentages as text, the extremes cut off: a fall is less than all, and more than 1,000 percent is that. */
export function bounded(values: number[], moreThan = 'more than'): string[] {
	const cut = values.map((value) => Math.max(-99.9, Math.min(most, value)));
	const texts = formatPercents(cut);
	return values.map((value, index) =>
		value > most ? `${moreThan} ${formatDecimals(most, 0)}` : texts[index]!
	);
}

import { formatDate } from '../format/date.ts';
import { formatCount, formatDecimals, formatNoun, formatWord } from '../format/number.ts';
import { intervalName } from './interval-words.ts';
import { say, toText, type SentencePart } from './sentence-parts.ts';

/** What `measureGaps` gives. */
export interface GapFacts {
	/** In days. */
	mean: number;
	median: number;
	meanInterval: { low: number; high: number } | null;
	longest: { from: string; to: string; days: number };
	/** Of the interval; 0.95 if left out. */
	level?: number;
}

/** The time between events as a sentence without a full stop. Says of the interval what it takes for granted. */
export function gapParts({ mean, median, meanInterval, longest, level }: GapFacts): SentencePart[] {
	const interval = meanInterval
		? say` (${intervalName(level)} ${days(meanInterval.low)} to ${days(meanInterval.high)}, if they came at a constant rate)`
		: [];
	const length = say`${formatCount(longest.days)} ${formatNoun(longest.days, 'day', 'days')}`;
	const where = say`from ${formatDate(longest.from)} to ${formatDate(longest.to)}`;
	return say`From one to the next it was ${days(mean)} days in the mean${interval} and ${days(median)} in the median; the longest time between two was ${length}, ${where}`;
}

/** The same as text. */
export function gapWords(gaps: GapFacts): string {
	return toText(gapParts(gaps));
}

/** Which years a running mean does not have, as a sentence without a full stop. */
export function runningMeanWords(window: number, kind: 'centred' | 'trailing'): string {
	if (window === 1) return 'Each mean is of one year';
	const centered = kind === 'centred';
	const count = centered ? (window - 1) / 2 : window - 1;
	const years = count === 1 ? 'year' : `${formatWord(count)} years`;
	return centered
		? `Each mean is of ${formatWord(window)} years, centered; the first and the last ${years}, and years near an unknown one, have none`
		: `Each mean is of a year and the ${years} before it; the first ${years}, and years soon after an unknown one, have none`;
}

function days(value: number): string {
	return formatDecimals(value, value >= 100 ? 0 : 1);
}

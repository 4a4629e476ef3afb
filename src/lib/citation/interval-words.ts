import { formatDecimals } from '../format/number.ts';
import { say, type SentencePart } from './sentence-parts.ts';

/** `95% interval`. */
export function intervalName(level = 0.95): SentencePart[] {
	const percent = level * 100;
	return say`${`${formatDecimals(percent, Number.isInteger(Math.round(percent * 1e6) / 1e6) ? 0 : 1)}%`} interval`;
}

/** Whether an interval leaves the question open: it holds `neutral`, its ends included. */
export function holds({ low, high }: { low: number; high: number }, neutral: number): boolean {
	return low <= neutral && neutral <= high;
}

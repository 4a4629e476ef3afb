import type { Measure } from '../../domain/measure.ts';
import { entryWords, unlistedWords } from '../../domain/told-words.ts';
import type { FigureAnswer, Unlisted } from './figure-answer.ts';

interface Facts {
	killed: number;
	wounded: number | null;
	counts: number | null;
}

/** What is to be said of an entry besides the people killed; `null` where they speak for themselves. */
export function tellEntry({ killed, wounded, counts }: Facts, measure: Measure): string | null {
	const silent = counts === null ? `${unstated(measure)} ` : '';
	if (killed > 0) return silent.trim() || null;
	if (wounded === null) return `${silent}${entryWords.nobodyKilled}`;
	const told =
		wounded > 0 ? `${entryWords.nobodyKilled} ${entryWords.woundedNotNamed}` : entryWords.nobodyHurt;
	return silent + told;
}

function unstated(measure: Measure): string {
	return measure === 'wounded' ? entryWords.woundedUnstated : entryWords.childrenUnstated;
}

/**
 * What of a figure is not on its list, and why.
 *
 * @param listed what the list adds up to, on all of its pages
 */
export function tellUnlisted(
	kind: FigureAnswer['kind'],
	{ redistribution }: FigureAnswer['dataset'],
	value: number,
	listed: number,
	address: string
): Unlisted | null {
	const count = value - listed;
	if (count === 0) return null;
	const { gated, tooMany, published, publishedApart } = unlistedWords;
	if (kind === 'published') return { count, told: listed > 0 ? published : publishedApart, address };
	return { count, told: redistribution === 'rows' ? tooMany : gated, address };
}

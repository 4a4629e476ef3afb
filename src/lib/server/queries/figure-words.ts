import type { Measure } from '../../domain/measure.ts';
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
	if (wounded === null) return `${silent}Nobody was killed.`;
	const told =
		wounded > 0
			? 'Nobody was killed. The wounded are counted here and never named.'
			: 'Nobody was killed or wounded.';
	return silent + told;
}

function unstated(measure: Measure): string {
	return measure === 'wounded'
		? 'The dataset does not say how many were wounded.'
		: 'The dataset does not say whether children were killed.';
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
	if (kind === 'published') return { count, told: listed > 0 ? published : publishedApart, address };
	return { count, told: redistribution === 'rows' ? tooMany : gated, address };
}

const gated = 'more, listed by the publisher; the terms of the dataset forbid listing them here';
const tooMany =
	'more, too many for one list; its page has them all, and so has a list of a shorter period or one state';
const published = 'more, counted by the publisher, whose records are not held here';
const publishedApart =
	'counted by the publisher, whose records are not held here; events of the register in the same period are shown beside it and are not a part of it';

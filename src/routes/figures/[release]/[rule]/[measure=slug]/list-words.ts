import { formatCount } from '#lib/format/number.ts';
import type { FigureAnswer } from '#lib/server/queries/figure-answer.ts';

type Listed = Pick<FigureAnswer, 'value' | 'entries' | 'paging' | 'unlisted'>;

/** How a figure's list makes its number: what this page adds, what all pages do, what is not listed. */
export function tellSum({ value, entries, paging, unlisted }: Listed): string {
	const here = entries.reduce((sum, { counts }) => sum + counts, 0);
	const all = paging?.sum ?? here;
	if (unlisted && all === 0) return `All ${formatCount(value)} are counted by the publisher.`;
	const rest = unlisted ? `, and ${formatCount(unlisted.count)} more make ${formatCount(value)}` : '';
	if (paging && paging.pages > 1) {
		return `This page adds up to ${formatCount(here)}, all ${formatCount(paging.pages)} pages to ${formatCount(all)}${rest}.`;
	}
	if (unlisted) return `${formatCount(all)} listed here${rest.replace(',', '')}.`;
	return `The list below adds up to ${formatCount(value)}.`;
}

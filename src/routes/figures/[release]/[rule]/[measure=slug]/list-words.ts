import { formatCount } from '#lib/format/number.ts';
import type { FigureAnswer } from '#lib/server/queries/figure-answer.ts';
import type { Words } from '#lib/words/catalogues.ts';

type Listed = Pick<FigureAnswer, 'value' | 'entries' | 'paging' | 'unlisted'>;

/** How a figure's list makes its number: what this page adds, what all pages do, what is not listed. */
export function tellSum({ value, entries, paging, unlisted }: Listed, words: Words['figure']['sum']): string {
	const here = entries.reduce((sum, { counts }) => sum + counts, 0);
	const all = paging?.sum ?? here;
	const rest = unlisted ? ([formatCount(unlisted.count), formatCount(value)] as const) : null;
	if (rest && all === 0) return words.publisher(formatCount(value));
	if (paging && paging.pages > 1) {
		const pages = [formatCount(here), formatCount(paging.pages), formatCount(all)] as const;
		return rest ? words.pageOf(...pages, ...rest) : words.page(...pages);
	}
	return rest ? words.part(formatCount(all), ...rest) : words.list(formatCount(value));
}

import type { HTMLElement } from 'node-html-parser';
import type { Breach } from './breach.ts';
import { parseDocument } from './document.ts';
import { findAddresses, findIds, resolveAll, type Link } from './links.ts';
import { readNumerals, type ShownFigure } from './numerals.ts';
import { readRates, type ShownDenominator, type ShownRate } from './rates.ts';
import { readStatistics, type ShownStatistic } from './statistics.ts';
import { findUnusedWords } from './words.ts';

/** What one page holds, and what is wrong with it. */
export interface PageReading {
	links: Link[];
	/** Paths that the links of `<main>` lead to, the page itself left out. */
	onward: Set<string>;
	ids: Set<string>;
	figures: ShownFigure[];
	/** To be divided again when the walk is over. */
	rates: ShownRate[];
	/** To be held against the data of their page when the walk is over. */
	denominators: ShownDenominator[];
	/** To be looked up in the data that they name when the walk is over. */
	statistics: ShownStatistic[];
	breaches: Breach[];
}

/** The links of `<main>` that lead away from the page. */
function findOnward(main: HTMLElement, page: string, origin: string): Set<string> {
	const addresses = main.querySelectorAll('a[href]').map((anchor) => anchor.getAttribute('href')!);
	const paths = resolveAll(addresses, page, origin).links.map(({ path }) => path);
	return new Set(paths.filter((path) => path !== page));
}

/**
 * Reads a page by the law: numerals, words, a way onward.
 *
 * @param page path and query that the page answers under
 * @param origin origin of the site, to tell its own links from others
 */
export function readPage(html: string, page: string, origin: string): PageReading {
	const root = parseDocument(html);
	const main = root.querySelector('main');
	const { links, breaches } = resolveAll(findAddresses(root), page, origin);
	const words = findUnusedWords(root.querySelector('body') ?? root);
	breaches.push(...words.map((detail) => ({ page, what: 'unused-word' as const, detail })));

	if (!main) {
		breaches.push({ page, what: 'no-main', detail: 'there is no <main>' });
		const nothing = { figures: [], rates: [], denominators: [], statistics: [] };
		return { links, onward: new Set(), ids: findIds(root), ...nothing, breaches };
	}
	const numerals = readNumerals(main, page, origin);
	const { rates, denominators, ...divided } = readRates(main, page, origin);
	const computed = readStatistics(main, page, origin);
	const onward = findOnward(main, page, origin);
	if (onward.size === 0) breaches.push({ page, what: 'no-way-on', detail: 'no link in <main> leads on' });
	return {
		links: [...links, ...divided.links],
		onward,
		ids: findIds(root),
		figures: [...numerals.figures, ...divided.figures],
		rates,
		denominators,
		statistics: computed.statistics,
		breaches: [...breaches, ...numerals.breaches, ...divided.breaches, ...computed.breaches]
	};
}

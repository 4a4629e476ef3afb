import type { HTMLElement } from 'node-html-parser';
import { mapBounded } from './bounded.ts';
import type { Breach, Fault } from './breach.ts';
import { readRuns } from './document.ts';
import { collectLeaves, resolvePointer } from './json-pointer.ts';
import { resolveLink } from './links.ts';
import { findNumerals } from './numerals.ts';
import { readSaidNumbers, saysOneOf } from './said-numbers.ts';
import { ask, type Walk } from './walk.ts';

/** A number computed from figures, as a page shows it. */
export interface ShownStatistic {
	page: string;
	/** The text, times left out. */
	text: string;
	/** Path and query of the `.json` that it names. */
	path: string;
	/** The place in it. */
	pointer: string;
	/** The element, to find it by. */
	detail: string;
}

function readStatistic(element: HTMLElement, page: string, origin: string): ShownStatistic | Fault {
	const [address, fragment] = (element.getAttribute('data-of') ?? '').split('#');
	const link = address ? resolveLink(address, page, origin) : null;
	if (!link || !/^[^?]+\.json(\?|$)/.test(link.path) || !fragment?.startsWith('/'))
		return 'statistic-unreadable';
	const text = [...readRuns(element, ({ tagName }) => tagName === 'TIME')].join('');
	if (findNumerals(text).length === 0) return 'statistic-wrong';
	const pointer = decodeURIComponent(fragment);
	return { page, text, path: link.path, pointer, detail: element.outerHTML.slice(0, 240) };
}

/** Reads the statistics of a page. Whether they are right is known when the walk is over. */
export function readStatistics(main: HTMLElement, page: string, origin: string) {
	const statistics: ShownStatistic[] = [];
	const breaches: Breach[] = [];
	for (const element of main.querySelectorAll('[data-numeral=statistic]')) {
		const read = readStatistic(element, page, origin);
		if (typeof read !== 'string') statistics.push(read);
		else breaches.push({ page, what: read, detail: element.outerHTML.slice(0, 240) });
	}
	return { statistics, breaches };
}

/** What is wrong with one statistic, if anything: at most one finding. */
function judge({ page, text, pointer, detail }: ShownStatistic, json: unknown): Breach[] {
	const { numbers, strings } = collectLeaves(resolvePointer(json, pointer));
	if (numbers.length === 0) {
		return [{ page, what: 'statistic-unreadable', detail: `no number at ${pointer}: ${detail}` }];
	}
	const wrong = readSaidNumbers(text, strings).find((said) => !saysOneOf(said, numbers));
	return wrong ? [{ page, what: 'statistic-wrong', detail: `${wrong.size}: ${detail}` }] : [];
}

/** Reads one `.json` and holds the statistics that name it against it. */
async function judgeAll(walk: Walk, path: string, statistics: ShownStatistic[]): Promise<Breach[]> {
	const { status, body } = await ask(walk, path);
	try {
		if (status !== 200) throw new Error(`answers ${status}`);
		const json: unknown = JSON.parse(body);
		return statistics.flatMap((statistic) => judge(statistic, json));
	} catch (error) {
		const detail = `${path} is not read: ${String(error)}`;
		return [{ page: statistics[0]!.page, what: 'statistic-unreadable', detail }];
	}
}

/** Reads every `.json` that statistics of the walk name, once, and looks for their numbers there. */
export async function findWrongStatistics(walk: Walk): Promise<Breach[]> {
	const byPath = Map.groupBy(walk.statistics, ({ path }) => path);
	const found = await mapBounded([...byPath], walk.concurrency, ([path, statistics]) =>
		judgeAll(walk, path, statistics)
	);
	return found.flat();
}

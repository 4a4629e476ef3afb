import type { Breach } from './breach.ts';
import { checkFigure } from './figure-json.ts';
import { resolveAll } from './links.ts';
import { ask, type FigureList, type Step, type Walk } from './walk.ts';

/** A figure on its way. */
export interface MetFigure {
	address: string;
	/** As shown; `null` where only its page was met. */
	value: number | null;
	/** What the page of the figure links to; `null` where the figure was met elsewhere. */
	shows: Set<string> | null;
}

/** Whether a path is the page of a figure, and not another form of it. */
export function isFigurePage(path: string): boolean {
	const [name] = path.split('?');
	return name!.startsWith('/figures/') && !/\.[a-z]+$/.test(name!);
}

/** The figure that a page of a list belongs to. */
export function figureOf(path: string): string {
	return path.replace(/&page=\d+$/, '');
}

/** The address of a figure's `.json`. */
export function jsonAddress(address: string): string {
	const [path, query] = address.split('?');
	return query === undefined ? `${path}.json` : `${path}.json?${query}`;
}

/** What a text says as JSON; `undefined` if it is none. */
function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Reads the `.json` of a figure; the links to what it lists. */
export async function readFigure(walk: Walk, { address, value }: MetFigure): Promise<Step[]> {
	const path = jsonAddress(address);
	const answer = await ask(walk, path);
	const { breaches } = walk.result;
	walk.result.figures += 1;
	walk.seen.add(path);
	if (answer.status !== 200) {
		const detail = `${path} answers ${answer.status} ${answer.location ?? ''}`;
		breaches.push({ page: address, what: 'figure-unreadable', detail });
		return [];
	}
	const checked = checkFigure(parseJson(answer.body), { address, value });
	const { links } = resolveAll(checked.hrefs, address, walk.origin);
	breaches.push(...checked.breaches, ...walk.inspectors.flatMap((inspect) => inspect(path, answer)));
	const missing = new Set(links.map((link) => link.path));
	walk.lists.set(address, { ...unread, value: checked.value, valued: value !== null, missing });
	return links.map((link) => ({ ...link, from: path }));
}

/** A list before its `.json` was read. */
const unread = { value: null, valued: true, pages: 0 };

/** A figure whose page was met before it was shown with a value: held against the `.json` that was read then. */
function compareValue(walk: Walk, list: FigureList, { address, value }: MetFigure): void {
	if (value === null || list.valued) return;
	list.valued = true;
	if (list.value === null || list.value === value) return;
	const detail = `shown ${value}, counted ${list.value}`;
	walk.result.breaches.push({ page: address, what: 'value-differs', detail });
}

/** The figures not read before, each once, with its value wherever it was shown with one. */
export function freshFigures(walk: Walk, met: MetFigure[]): MetFigure[] {
	const fresh = new Map<string, MetFigure>();
	for (const figure of met) {
		const list = walk.lists.get(figure.address);
		if (list) compareValue(walk, list, figure);
		else if (fresh.get(figure.address)?.value == null) fresh.set(figure.address, figure);
	}
	for (const address of fresh.keys()) walk.lists.set(address, { ...unread, missing: new Set() });
	return [...fresh.values()];
}

/** Takes what a page of a figure shows off its list. */
export function compareList(walk: Walk, { address, shows }: MetFigure): void {
	const list = walk.lists.get(address);
	if (!list || !shows) return;
	list.pages += 1;
	for (const path of shows) list.missing.delete(path);
}

/** Figures whose pages, all of them read, do not show what their lists hold. */
export function findShortLists(walk: Walk): Breach[] {
	return [...walk.lists].flatMap(([page, { missing, pages }]) => {
		if (pages === 0 || walk.cutShort.has(page) || missing.size === 0) return [];
		const detail = `${missing.size} missing, the first ${[...missing][0]}`;
		return [{ page, what: 'list-differs', detail } satisfies Breach];
	});
}

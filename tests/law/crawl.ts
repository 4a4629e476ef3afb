import { mapBounded } from './bounded.ts';
import type { Breach } from './breach.ts';
import {
	compareList,
	figureOf,
	findShortLists,
	freshFigures,
	isFigurePage,
	readFigure,
	type MetFigure
} from './figure-walk.ts';
import { findStyleAddresses, resolveAll } from './links.ts';
import { readPage } from './page.ts';
import { findWrongRates } from './rates.ts';
import { findEnd, findLoops, follow, isRedirect } from './redirects.ts';
import { findWrongStatistics } from './statistics.ts';
import { ask, startWalk, type CrawlOptions, type CrawlResult, type Step, type Walk } from './walk.ts';

/** What a visit found. */
interface Visit {
	steps: Step[];
	figures: MetFigure[];
}
const nothing: Visit = { steps: [], figures: [] };

/** Reads one page by the law. */
function visitPage(walk: Walk, path: string, html: string): Visit {
	const { links, ids, figures, onward, breaches, ...computed } = readPage(html, path, walk.origin);
	const met: MetFigure[] = figures.map((figure) => ({ ...figure, shows: null }));
	walk.result.pages += 1;
	walk.result.breaches.push(...breaches);
	walk.ids.set(path, ids);
	walk.rates.push(...computed.rates);
	walk.denominators.push(...computed.denominators);
	walk.statistics.push(...computed.statistics);
	if (isFigurePage(path)) met.push({ address: figureOf(path), value: null, shows: onward });
	return { steps: links.map((link) => ({ ...link, from: path })), figures: met };
}

/** Follows a style sheet to its fonts and images. */
function visitStyle(walk: Walk, path: string, css: string): Visit {
	const { links } = resolveAll(findStyleAddresses(css), path, walk.origin);
	return { steps: links.map((link) => ({ ...link, from: path })), figures: [] };
}

/** Visits one address: what it links to, and the figures on it. */
async function visit(walk: Walk, step: Step): Promise<Visit> {
	const { path } = step;
	const answer = await ask(walk, path);
	const { breaches } = walk.result;
	if (isRedirect(answer)) return { steps: follow(walk, step, answer), figures: [] };
	if (answer.status === 0 || answer.status >= 400) {
		const why = answer.status === 0 ? answer.body : `answers ${answer.status}`;
		breaches.push({ page: step.from, what: 'dead-end', detail: `${path} ${why}` });
		return nothing;
	}
	breaches.push(...walk.inspectors.flatMap((inspect) => inspect(path, answer)));
	if (answer.type === 'text/css') return visitStyle(walk, path, answer.body);
	return answer.type === 'text/html' ? visitPage(walk, path, answer.body) : nothing;
}

/** The steps not taken before, each address once. Links to a place on a page are kept for the end. */
function freshSteps(walk: Walk, steps: Step[]): Step[] {
	return steps.filter((step) => {
		if (step.id !== null) walk.anchors.set(`${step.from} ${step.path}#${step.id}`, step);
		if (walk.seen.has(step.path)) return false;
		walk.seen.add(step.path);
		if (!isFigurePage(step.path)) return true;
		walk.figurePages -= 1;
		if (walk.figurePages >= 0) return true;
		walk.result.unvisited += 1;
		walk.cutShort.add(figureOf(step.path));
		return false;
	});
}

/** Links to places that the pages, all read by now, do not have. */
function findDeadAnchors(walk: Walk): Breach[] {
	return [...walk.anchors.values()].flatMap(({ from, path, id }) => {
		const ids = walk.ids.get(findEnd(walk, path) ?? path);
		if (!ids || ids.has(id!)) return [];
		return [{ page: from, what: 'dead-anchor', detail: `${path}#${id}` } satisfies Breach];
	});
}

/** One step outward: every address of the frontier, then every figure that it showed for the first time. */
async function stepOutward(walk: Walk, frontier: Step[]): Promise<Step[]> {
	const visits = await mapBounded(frontier, walk.concurrency, (step) => visit(walk, step));
	const met = visits.flatMap(({ figures }) => figures);
	const fresh = freshFigures(walk, met);
	const listed = await mapBounded(fresh, walk.concurrency, (figure) => readFigure(walk, figure));
	for (const figure of met) compareList(walk, figure);
	return freshSteps(walk, [...visits.flatMap(({ steps }) => steps), ...listed.flat()]);
}

/**
 * Walks a site breadth-first over all of its own links and holds every page and every figure to the law:
 * no figure alone.
 *
 * @throws {RangeError} if the site has more addresses than `most`
 */
export async function crawl(options: CrawlOptions): Promise<CrawlResult> {
	const walk = startWalk(options);
	const { result, seen, starts } = walk;
	let frontier = freshSteps(
		walk,
		starts.map((path) => ({ path, id: null, from: path }))
	);
	while (frontier.length > 0) {
		frontier = await stepOutward(walk, frontier);
		const found = `${result.pages} pages, ${result.figures} figures, ${result.breaches.length} breaches`;
		walk.report(`law: ${found}, ${frontier.length} addresses ahead`);
		if (seen.size > walk.most) throw new RangeError(`more than ${walk.most} addresses: is the site endless?`);
	}
	result.breaches.push(...findDeadAnchors(walk), ...findLoops(walk), ...findShortLists(walk));
	result.breaches.push(...(await findWrongRates(walk)), ...(await findWrongStatistics(walk)));
	result.breaches.sort((a, b) => a.page.localeCompare(b.page));
	return result;
}

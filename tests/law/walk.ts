import type { Breach } from './breach.ts';
import type { Link } from './links.ts';
import type { ShownDenominator, ShownRate } from './rates.ts';
import type { Answer, SiteFetch } from './site-fetch.ts';
import type { ShownStatistic } from './statistics.ts';

/** Looks at everything that answers, of whatever type, and says what is wrong with it. */
export type Inspector = (page: string, answer: Answer) => Breach[];

export interface CrawlOptions {
	fetch: SiteFetch;
	/** Paths to begin with. */
	starts: string[];
	/** Origin under which the site names itself in absolute links. */
	origin?: string;
	/** Requests at a time. */
	concurrency?: number;
	/** Pages of figures to visit at most; their `.json` is read all the same. */
	figurePages?: number;
	/** Addresses after which the site counts as endless. */
	most?: number;
	inspectors?: Inspector[];
	/** Receives a line of progress after each step outward. */
	report?: (line: string) => void;
}

/** A link that redirects for good: it works, but ours should be canonical. */
export interface Warning {
	page: string;
	detail: string;
}

export interface CrawlResult {
	/** HTML pages read. */
	pages: number;
	/** Distinct figures read through their `.json`. */
	figures: number;
	/** Pages of figures that the budget left out. */
	unvisited: number;
	breaches: Breach[];
	warnings: Warning[];
}

/** A link on its way, with the page that it was first found on. */
export interface Step extends Link {
	from: string;
}

/** What a figure's `.json` said. */
export interface FigureList {
	/** `null` if it could not be read. */
	value: number | null;
	/** Whether a page showed the figure with its value. */
	valued: boolean;
	/** Paths of the events, rows and people that it lists and no page of it has shown yet. */
	missing: Set<string>;
	/** Pages of it that were read. */
	pages: number;
}

/** One walk over a site, as it stands. */
export interface Walk extends Required<CrawlOptions> {
	seen: Set<string>;
	ids: Map<string, Set<string>>;
	/** Where an address redirects to, one hop. */
	aliases: Map<string, string>;
	anchors: Map<string, Step>;
	lists: Map<string, FigureList>;
	/** Figures of which the budget left a page out. */
	cutShort: Set<string>;
	rates: ShownRate[];
	denominators: ShownDenominator[];
	statistics: ShownStatistic[];
	result: CrawlResult;
}

/** A walk that has not begun. */
export function startWalk(options: CrawlOptions): Walk {
	return {
		origin: 'http://site.invalid',
		concurrency: 4,
		figurePages: Infinity,
		most: 100_000,
		inspectors: [],
		report: (line) => process.stderr.write(`${line}\n`),
		...options,
		seen: new Set(),
		ids: new Map(),
		aliases: new Map(),
		anchors: new Map(),
		lists: new Map(),
		cutShort: new Set(),
		rates: [],
		denominators: [],
		statistics: [],
		result: { pages: 0, figures: 0, unvisited: 0, breaches: [], warnings: [] }
	};
}

/** Asks the site; status 0 if no answer came, as one lost answer must not end the walk. */
export async function ask(walk: Walk, path: string): Promise<Answer> {
	try {
		return await walk.fetch(path);
	} catch (error) {
		return { status: 0, type: '', body: String(error) };
	}
}

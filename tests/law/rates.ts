import type { HTMLElement } from 'node-html-parser';
import * as v from 'valibot';
import { toEnglish } from '#lib/words/address.ts';
import type { Breach } from './breach.ts';
import { resolveLink, type Link } from './links.ts';
import { findNumerals, parseNumeral, type ShownFigure } from './numerals.ts';
import { ask, type Walk } from './walk.ts';

/** The page on which every denominator stands, and its data. */
const home = '/denominators';
export const denominatorsJson = `${home}.json`;
/** In either language. */
const isHome = (path: string) => toEnglish(path) === home;

/** A rate as a page shows it. */
export interface ShownRate {
	page: string;
	/** The number on the page, as text. */
	said: string;
	/** Value of the figure that is divided. */
	count: number;
	/** Ids of the denominators; their sum is what it is divided by. */
	per: string[];
	scale: number;
	/** The element, to find it by. */
	detail: string;
}

/** A denominator as a page shows it. */
export interface ShownDenominator extends Pick<ShownRate, 'page' | 'said' | 'detail'> {
	id: string;
}

/** What is divided on a page, and what is wrong at first sight. */
export interface RateReading {
	/** The figures that are divided; they are held against their lists as any other. */
	figures: ShownFigure[];
	/** The denominators named: each is a place that must be there. */
	links: Link[];
	rates: ShownRate[];
	denominators: ShownDenominator[];
	breaches: Breach[];
}

/** The one numeral of an element; `null` if it has none or several. */
function readSaid(element: HTMLElement): string | null {
	const said = findNumerals(element.text);
	return said.length === 1 ? said[0]! : null;
}

/** The figure, the denominators and the scale that a rate names; `null` if something is missing. */
function readRate(element: HTMLElement, page: string, origin: string) {
	const said = readSaid(element);
	const scale = Number(element.getAttribute('data-scale'));
	const link = resolveLink(element.getAttribute('data-count') ?? '', page, origin);
	const value = link && new URL(link.path, origin).searchParams.get('is');
	const names = (element.getAttribute('data-per') ?? '').split(/\s+/).filter(Boolean);
	const links = names.map((name) => resolveLink(name, page, origin));
	const named = links.filter(
		(to): to is Link & { id: string } => to !== null && isHome(to.path) && to.id !== null
	);
	if (said === null || !(scale > 0) || !link?.path.startsWith('/figures/') || !value) return null;
	if (named.length === 0 || named.length < links.length) return null;
	return { said, scale, figure: { address: link.path, value: Number(value) }, links: named };
}

/** The id of a denominator: its own where it stands, that of the link wherever else it is shown. */
function readDenominatorId(element: HTMLElement, page: string, origin: string): string | null {
	if (isHome(page)) return element.getAttribute('id') ?? null;
	const link = resolveLink(element.getAttribute('href') ?? '', page, origin);
	return link && isHome(link.path) ? link.id : null;
}

/** Reads the rates and the denominators of a page. Whether they are right is known when the walk is over. */
export function readRates(main: HTMLElement, page: string, origin: string): RateReading {
	const reading: RateReading = { figures: [], links: [], rates: [], denominators: [], breaches: [] };
	for (const element of main.querySelectorAll('[data-numeral=rate]')) {
		const detail = element.outerHTML.slice(0, 240);
		const rate = readRate(element, page, origin);
		if (!rate) {
			reading.breaches.push({ page, what: 'rate-wrong', detail });
			continue;
		}
		const { said, scale, figure, links } = rate;
		reading.figures.push(figure);
		reading.links.push(...links);
		reading.rates.push({ page, said, scale, detail, count: figure.value, per: links.map(({ id }) => id) });
	}
	for (const element of main.querySelectorAll('[data-numeral=denominator]')) {
		const detail = element.outerHTML.slice(0, 240);
		const said = readSaid(element);
		const id = readDenominatorId(element, page, origin);
		if (said === null || id === null) reading.breaches.push({ page, what: 'denominator-wrong', detail });
		else reading.denominators.push({ page, said, id, detail });
	}
	return reading;
}

const DenominatorsSchema = v.object({
	denominators: v.array(v.object({ id: v.string(), value: v.pipe(v.number(), v.gtValue(0)) }))
});

/** The denominators by their ids; `null` if `/denominators.json` does not answer or has another shape. */
async function askDenominators(walk: Walk): Promise<Map<string, number> | null> {
	const answer = await ask(walk, denominatorsJson);
	if (answer.status !== 200) return null;
	const body = v.safeParse(v.pipe(v.string(), v.parseJson(), DenominatorsSchema), answer.body);
	return body.success ? new Map(body.output.denominators.map(({ id, value }) => [id, value])) : null;
}

/** Whether a rate is right to the last digit that it shows. */
function isRight({ said, count, per, scale }: ShownRate, values: Map<string, number>): boolean {
	if (per.some((id) => !values.has(id))) return false;
	const people = per.reduce((sum, id) => sum + values.get(id)!, 0);
	const digits = said.split('.')[1]?.length ?? 0;
	const shown = parseNumeral(said);
	const quotient = (count / people) * scale;
	if (shown === 0 && count > 0) return false; // a rate rounded to nothing says that there was nothing
	return Math.abs(shown - quotient) <= 0.5 * 10 ** -digits + 1e-9;
}

/** Divides every rate of the walk again, and holds every denominator against the data of its page. */
export async function findWrongRates(walk: Walk): Promise<Breach[]> {
	const { rates, denominators } = walk;
	if (rates.length + denominators.length === 0) return [];
	const values = await askDenominators(walk);
	if (values === null) {
		const page = rates[0]?.page ?? denominators[0]!.page;
		return [{ page, what: 'rate-wrong', detail: `${denominatorsJson} does not say what is divided by` }];
	}
	const wrongRates = rates.filter((rate) => !isRight(rate, values));
	const wrongDenominators = denominators.filter(({ id, said }) => values.get(id) !== parseNumeral(said));
	return [
		...wrongRates.map(({ page, detail }): Breach => ({ page, what: 'rate-wrong', detail })),
		...wrongDenominators.map(({ page, detail }): Breach => ({ page, what: 'denominator-wrong', detail }))
	];
}

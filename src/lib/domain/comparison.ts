import { parseFigure, type FigureAddress } from './figure.ts';
import { formatFilters, noFilters } from './figure-filters.ts';
import { yearLabel } from './period.ts';
import { formatRelease } from './release.ts';
import { stateCodes, states, type StateCode } from './state.ts';

/** What the two rates of a comparison are divided by. */
export const comparisonPers = {
	years: {
		title: 'Per year',
		unit: 'per year',
		text: 'Each count is divided by the years of its part.'
	},
	children: {
		title: 'Per child',
		unit: 'per child and year',
		text: 'Each count is divided by the children aged 5 to 17 of the same years and places; by state only from 2014 to 2020.'
	}
} as const;
export type ComparisonPer = keyof typeof comparisonPers;

/** One of the two things that are compared. */
export interface Part {
	/** First and last year, both included. */
	from: number;
	to: number;
	/** Empty = the whole country. */
	states: StateCode[];
}

/** The same question asked of two periods, or two places, or both: how many times as many in the second as in the first. */
export interface Comparison extends Omit<FigureAddress, keyof Part | 'is'> {
	first: Part;
	second: Part;
	per: ComparisonPer;
}

/** What is compared unless the address says otherwise. */
export type ComparisonDefaults = Pick<Comparison, 'release' | 'rule' | 'first' | 'second'>;

/**
 * Reads a comparison. Total: the part that cannot be read is said, and the default stands in its place. Where the second
 * period is left out and the first is not, it is the same: two places in the same years.
 */
export function parseComparison(
	params: URLSearchParams,
	defaults: ComparisonDefaults
): { comparison: Comparison; problem: string | null } {
	const asked = fillYears(params, defaults);
	const path = {
		release: params.get('release') || formatRelease(defaults.release),
		rule: params.get('where') ? 'own' : params.get('rule') || defaults.rule,
		measure: params.get('measure') || 'incidents'
	};
	const first = parseFigure(path, asked);
	if ('problem' in first) return { comparison: toDefault(defaults), problem: first.problem };
	const second = parseFigure(path, toSecond(asked));
	if ('problem' in second) {
		return { comparison: toDefault(defaults), problem: `in the second part, ${second.problem}` };
	}
	const { is: _cited, from: _from, to: _to, states: _states, ...line } = first.figure;
	const per = params.get('per') === 'children' ? 'children' : 'years';
	return {
		comparison: { ...line, first: toPart(first.figure), second: toPart(second.figure), per },
		problem: null
	};
}

/** The parameters with the years that were left out. One year of a part stands for both of its ends. */
function fillYears(params: URLSearchParams, { first, second }: ComparisonDefaults): URLSearchParams {
	const asked = new URLSearchParams(params);
	asked.delete('is');
	const here = readYears(params, 'from', 'to');
	const there = readYears(params, 'from2', 'to2');
	const [from, to] = here ?? [first.from, first.to];
	const [from2, to2] = there ?? here ?? [second.from, second.to];
	for (const [name, year] of Object.entries({ from, to, from2, to2 })) asked.set(name, String(year));
	return asked;
}

/** `null` where neither is given. */
function readYears(params: URLSearchParams, from: string, to: string): [string, string] | null {
	const [first, last] = [params.get(from) || params.get(to), params.get(to) || params.get(from)];
	return first && last ? [first, last] : null;
}

/** The second part under the names of the first, so that one reader reads both. */
function toSecond(params: URLSearchParams): URLSearchParams {
	const second = new URLSearchParams(params);
	second.delete('state');
	for (const state of params.getAll('state2')) second.append('state', state);
	for (const name of ['from', 'to']) second.set(name, params.get(`${name}2`)!);
	return second;
}

function toPart({ from, to, states }: Part): Part {
	return { from, to, states };
}

function toDefault({ release, rule, first, second }: ComparisonDefaults): Comparison {
	const { states: _all, ...rest } = noFilters;
	return { release, rule, measure: 'incidents', basis: 'calendar', ...rest, first, second, per: 'years' };
}

/**
 * The one address of a comparison; it names the release and both periods, so that it can be cited.
 *
 * @param path `/compare`, or `/compare.json` for another form of it
 */
export function formatComparison(comparison: Comparison, path: string): string {
	const { release, rule, measure, basis, where, first, second, per } = comparison;
	const params = [
		`release=${formatRelease(release)}`,
		where === null ? `rule=${rule}` : '',
		measure === 'incidents' ? '' : `measure=${measure}`,
		...formatPart(first, ''),
		...formatPart(second, '2'),
		basis === 'calendar' ? '' : `basis=${basis}`,
		...formatFilters({ ...comparison, states: [] }),
		per === 'years' ? '' : `per=${per}`
	];
	return `${path}?${params.filter(Boolean).join('&')}`;
}

function formatPart({ from, to, states }: Part, number: '' | '2'): string[] {
	const [chosen] = formatFilters({ ...noFilters, states });
	return [`from${number}=${from}`, `to${number}=${to}`, chosen ? chosen.replace('=', `${number}=`) : ''];
}

/** One part of a comparison as the line of a series. */
export function lineOf(comparison: Comparison, part: Part): Omit<FigureAddress, 'is'> {
	const { first: _first, second: _second, per: _per, ...line } = comparison;
	return { ...line, ...part };
}

/** Why two parts cannot be compared with each other, as a sentence; `null` where they have no incident in common. */
export function describeOverlap({ first, second, basis }: Comparison): string | null {
	const [from, to] = [Math.max(first.from, second.from), Math.min(first.to, second.to)];
	const [here, there] = [first, second].map(({ states }) => (states.length > 0 ? states : stateCodes));
	const shared = here!.filter((state) => there!.includes(state));
	if (from > to || shared.length === 0) return null;
	const same = first.from === second.from && first.to === second.to;
	if (same && shared.length === here!.length && here!.length === there!.length) {
		return 'Both parts are the same: choose another period or another place for one of them.';
	}
	const place = placeWords(shared.length === stateCodes.length ? [] : shared);
	return `Both parts hold what happened ${place} ${periodWords({ from, to, basis })}: choose parts that have nothing in common.`;
}

/** "in Texas", "in Ohio and Texas", "in the United States" for the whole country. */
export function placeWords(codes: readonly StateCode[]): string {
	if (codes.length === 0) return 'in the United States';
	const names = codes.map((code) => (withArticle.has(code) ? `the ${states[code]}` : states[code]));
	return names.length === 1 ? `in ${names[0]}` : `in ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Names that take an article in a sentence. */
const withArticle: ReadonlySet<StateCode> = new Set(['DC', 'MP', 'VI']);

/** "in 2018", "in 2013-2017", "in the school years 2013-14 to 2017-18". */
export function periodWords({
	from,
	to,
	basis
}: Pick<Part, 'from' | 'to'> & Pick<Comparison, 'basis'>): string {
	const [first, last] = [yearLabel(from, basis), yearLabel(to, basis)];
	if (basis === 'calendar') return from === to ? `in ${first}` : `in ${first}-${last}`;
	return from === to ? `in the school year ${first}` : `in the school years ${first} to ${last}`;
}

/** What both parts share, and what tells them apart: each with its preposition; `shared` is empty where nothing is shared. */
export function wordsApart({ first, second, basis }: Comparison): {
	shared: string;
	first: string;
	second: string;
} {
	const [here, there] = [placeWords(first.states), placeWords(second.states)];
	const [then, later] = [periodWords({ ...first, basis }), periodWords({ ...second, basis })];
	if (here === there) return { shared: here, first: then, second: later };
	if (then === later) return { shared: then, first: here, second: there };
	return { shared: '', first: `${here} ${then}`, second: `${there} ${later}` };
}

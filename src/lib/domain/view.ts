import { parseFigure, type FigureAddress } from './figure.ts';
import { formatFilters } from './figure-filters.ts';
import { formatRelease, parseRelease, type ReleaseName } from './release.ts';
import { findState, type StateCode } from './state.ts';

/** What a chart of yearly values can show of the same counts. */
export const shows = {
	count: { title: 'Counts', text: 'The numbers as they are counted, with the interval of each.' },
	pupils: {
		title: 'Per million pupils',
		text: 'Divided by the pupils of public schools; only for the whole country, and only for years with an enrollment figure.'
	},
	children: {
		title: 'Per million children',
		text: 'Divided by the children aged 5 to 17 who live there; by state only from 2014 to 2020.'
	},
	index: {
		title: 'Index',
		text: 'The first whole year is 100, so that lines of different height can be compared.'
	}
} as const;
export type Show = keyof typeof shows;

/** Years of the running mean; 0 is none. */
export const meanYears = [0, 3, 5] as const;
export type MeanYears = (typeof meanYears)[number];

/** How the country or its schools are told apart in small charts. */
export const aparts = {
	none: { title: 'One chart', text: 'Everything in one chart.' },
	state: { title: 'A small chart for each state', text: 'States by name, all on one scale.' },
	level: { title: 'A small chart for each school level', text: 'All on one scale.' }
} as const;
export type Apart = keyof typeof aparts;

/** Another line in the same chart: the view with one thing changed. */
export type Beside =
	| { kind: 'rule'; rule: string }
	| { kind: 'state'; state: StateCode }
	| { kind: 'release'; release: ReleaseName; rule: string };

/** Lines that one chart can hold besides its own. */
export const mostBeside = 3;

/** What a reader looks at on `/trend` or `/map`; it lives in the address and nowhere else. */
export interface View extends Omit<FigureAddress, 'is'> {
	show: Show;
	mean: MeanYears;
	apart: Apart;
	beside: Beside[];
}

/** What a view shows unless the address says otherwise. */
export type ViewDefaults = Pick<View, 'release' | 'rule' | 'from' | 'to'>;

/**
 * Reads a view. Total, because a mangled link must still show a page: the part that cannot be read is said, and the
 * default shown in its place.
 */
export function parseView(
	params: URLSearchParams,
	defaults: ViewDefaults
): { view: View; problem: string | null } {
	const own = params.get('where') ? 'own' : null;
	const asked = new URLSearchParams(params);
	asked.delete('is');
	if (!asked.get('from')) asked.set('from', String(defaults.from));
	if (!asked.get('to')) asked.set('to', String(defaults.to));
	const path = {
		release: params.get('release') || formatRelease(defaults.release),
		rule: own ?? (params.get('rule') || defaults.rule),
		measure: params.get('measure') || 'incidents'
	};
	const read = parseFigure(path, asked);
	const rest = parseRest(params);
	if ('figure' in read) {
		const { is: _cited, ...figure } = read.figure;
		return { view: { ...figure, ...rest }, problem: null };
	}
	const query = new URLSearchParams({ from: String(defaults.from), to: String(defaults.to) });
	const instead = parseFigure(
		{ release: formatRelease(defaults.release), rule: defaults.rule, measure: 'incidents' },
		query
	);
	if ('problem' in instead) throw new RangeError(instead.problem);
	const { is: _none, ...figure } = instead.figure;
	return { view: { ...figure, ...rest }, problem: read.problem };
}

function parseRest(params: URLSearchParams): Pick<View, 'show' | 'mean' | 'apart' | 'beside'> {
	const [show, apart, mean] = [
		params.get('show') ?? '',
		params.get('apart') ?? '',
		Number(params.get('mean'))
	];
	return {
		show: Object.hasOwn(shows, show) ? (show as Show) : 'count',
		apart: Object.hasOwn(aparts, apart) ? (apart as Apart) : 'none',
		mean: meanYears.find((years) => years === mean) ?? 0,
		beside: parseBeside(params.getAll('with').join(','))
	};
}

function parseBeside(text: string): Beside[] {
	const read = text.split(',').flatMap((part) => readBeside(part) ?? []);
	const once = new Map(read.map((beside) => [formatBeside(beside), beside]));
	return [...once.values()].slice(0, mostBeside);
}

function readBeside(text: string): Beside | null {
	if (/^[A-Za-z]{2}$/.test(text)) {
		const state = findState(text);
		return state && { kind: 'state', state };
	}
	const [first = '', rule] = text.split('/');
	const release = parseRelease(first);
	if (release) return rule && isRuleId(rule) ? { kind: 'release', release, rule } : null;
	return isRuleId(text) ? { kind: 'rule', rule: text } : null;
}

function isRuleId(text: string): boolean {
	return /^(?=.{3,80}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/**
 * The one address of a view: everything that decides what it shows is named, the release included, so that it can be cited.
 *
 * @param path `/trend`, or `/trend.json` for another form of it
 */
export function formatView(view: View, path: string): string {
	const { release, rule, measure, from, to, basis, where, show, mean, apart, beside } = view;
	const params = [
		`release=${formatRelease(release)}`,
		where === null ? `rule=${rule}` : '',
		measure === 'incidents' ? '' : `measure=${measure}`,
		`from=${from}`,
		`to=${to}`,
		basis === 'calendar' ? '' : `basis=${basis}`,
		...formatFilters(view),
		show === 'count' ? '' : `show=${show}`,
		mean === 0 ? '' : `mean=${mean}`,
		beside.length === 0 ? '' : `with=${beside.map(formatBeside).join(',')}`,
		apart === 'none' ? '' : `apart=${apart}`
	];
	return `${path}?${params.filter(Boolean).join('&')}`;
}

/** As it stands in an address: a rule's id, a state's code, or `dataset@label/rule`. */
export function formatBeside(beside: Beside): string {
	if (beside.kind === 'state') return beside.state;
	return beside.kind === 'rule' ? beside.rule : `${formatRelease(beside.release)}/${beside.rule}`;
}

/** The line that stands beside a view. */
export function toLine(view: View, beside: Beside): Omit<FigureAddress, 'is'> {
	const { show: _show, mean: _mean, apart: _apart, beside: _beside, ...line } = view;
	if (beside.kind === 'state') return { ...line, states: [beside.state] };
	if (beside.kind === 'rule') return { ...line, rule: beside.rule, where: null };
	return { ...line, release: beside.release, rule: beside.rule, where: null };
}

import {
	circles,
	differences,
	everyEvent,
	shares,
	written,
	type AgreementFilter,
	type Circle,
	type Difference,
	type Share,
	type Written
} from '../../domain/agreement-filter.ts';
import { covers, touches } from '../../domain/coverage.ts';
import type { Db } from '../db/open.ts';
import { readAgreementEvents, yearOfEvent, type AgreementEvents } from './agreement-events.ts';
import type { Party } from './agreement-parties.ts';
import { circleOf, isToldOtherwise, rowOf, shareOf } from './agreement-select.ts';
import { remember } from './remembered.ts';

/** Events by how many of a circle of datasets list them. The parts add up to `events`. */
export type ShareCounts = Record<Share, number> & { events: number };

/** What the datasets know of the events of some years. */
export interface YearAgreement {
	from: number;
	to: number;
	/** Ids of those that cover all of it, and of those that cover a part. */
	whole: string[];
	part: string[];
	/** Among all that cover an event's day, and among those of them that list it or would by their written rule. */
	counts: Record<Circle, ShareCounts>;
	/** Of the events with which at least two could be compared, those that all list, in percent; `null` where there are none. */
	percentInAll: Record<Circle, number | null>;
}

/** What two datasets know of the events of the days that both cover. */
export interface PairAgreement {
	first: string;
	second: string;
	/** Events that either lists: `both`, `onlyFirst` and `onlySecond` together. */
	events: number;
	both: number;
	/** Of the events that both list, those of which they tell something otherwise. */
	differ: Record<Difference, number>;
	onlyFirst: number;
	onlySecond: number;
	/** What the second's written rule says of those that only the first lists, and the other way about. */
	ofSecond: Record<Written, number>;
	ofFirst: Record<Written, number>;
}

export interface Agreement {
	parties: Party[];
	/** Events that any of them lists. */
	events: number;
	/** Each year in which at least two of them cover a day. */
	years: YearAgreement[];
	/** All those years together; `null` where there are none. */
	total: YearAgreement | null;
	/** The whole years that all of them cover, together; `null` where there are none or fewer than three datasets. */
	shared: YearAgreement | null;
	/** Events of other years, which only one dataset covers. */
	before: number;
	pairs: PairAgreement[];
}

/** How far the datasets of which rows are held know the same events, each in its newest release. */
export function readAgreement(db: Db): Agreement {
	const weigh = ({ years, pairs }: Agreement) => 2000 + 800 * (years.length + pairs.length);
	return remember(db, 'agreement', () => compare(readAgreementEvents(db)), weigh);
}

function compare(events: AgreementEvents): Agreement {
	const { parties } = events;
	const byYear = countYears(events);
	const years = [...byYear.keys()]
		.toSorted((a, b) => a - b)
		.map((year) => describeYears(parties, year, year, [byYear.get(year)!]))
		.filter(({ whole, part }) => whole.length + part.length > 1);
	const compared = years.map(({ from }) => byYear.get(from)!);
	const inYears = compared.reduce((sum, { cover }) => sum + cover.events, 0);
	return {
		...{ parties, events: events.size, years },
		total: years.length > 0 ? describeYears(parties, years[0]!.from, years.at(-1)!.to, compared) : null,
		shared: describeShared(parties, byYear),
		before: events.size - inYears,
		pairs: parties.flatMap((_, first) =>
			parties.slice(first + 1).map((__, place) => countPair(events, first, first + 1 + place))
		)
	};
}

type Counts = Record<Circle, ShareCounts>;

function noCounts(): Counts {
	const none = () => ({ events: 0, all: 0, some: 0, one: 0, alone: 0 });
	return { cover: none(), rule: none() };
}

function countYears(events: AgreementEvents): Map<number, Counts> {
	const years = new Map<number, Counts>();
	for (let event = 0; event < events.size; event++) {
		const year = yearOfEvent(events, event);
		const counts = years.get(year) ?? noCounts();
		years.set(year, counts);
		for (const circle of circles) {
			counts[circle].events += 1;
			counts[circle][shareOf(events.known[event]!, circleOf(events, event, circle))] += 1;
		}
	}
	return years;
}

function describeYears(
	parties: readonly Party[],
	from: number,
	to: number,
	counts: readonly Counts[]
): YearAgreement {
	const period = { from, to, basis: 'calendar' as const };
	const touching = parties.filter(({ coverage }) => touches(coverage, period));
	const [part, whole] = [false, true].map((isWhole) =>
		touching.filter(({ coverage }) => covers(coverage, period) === isWhole).map(({ id }) => id)
	);
	const sum = counts.reduce(add, noCounts());
	const percentInAll = { cover: toPercent(sum.cover), rule: toPercent(sum.rule) };
	return { from, to, whole: whole!, part: part!, counts: sum, percentInAll };
}

function toPercent({ events, all, alone }: ShareCounts): number | null {
	return events === alone ? null : Math.round((1000 * all) / (events - alone)) / 10;
}

function add(sum: Counts, more: Counts): Counts {
	for (const circle of circles) {
		for (const name of ['events', ...shares] as const) sum[circle][name] += more[circle][name];
	}
	return sum;
}

/** With two datasets this would only say again what their pair says. */
function describeShared(parties: readonly Party[], byYear: Map<number, Counts>): YearAgreement | null {
	const years = [...byYear.keys()].filter((year) =>
		parties.every(({ coverage }) => covers(coverage, { from: year, to: year, basis: 'calendar' }))
	);
	if (parties.length < 3 || years.length === 0) return null;
	const counts = years.map((year) => byYear.get(year)!);
	return describeYears(parties, Math.min(...years), Math.max(...years), counts);
}

function countPair(events: AgreementEvents, first: number, second: number): PairAgreement {
	const { parties, known, cover, size } = events;
	const [a, b] = [1 << first, 1 << second];
	const pair: PairAgreement = {
		...{ first: parties[first]!.id, second: parties[second]!.id, events: 0, both: 0 },
		...{ differ: { date: 0, killed: 0, wounded: 0, city: 0 }, onlyFirst: 0, onlySecond: 0 },
		...{ ofSecond: { yes: 0, no: 0, unknown: 0 }, ofFirst: { yes: 0, no: 0, unknown: 0 } }
	};
	for (let event = 0; event < size; event++) {
		const [hasA, hasB] = [(known[event]! & a) !== 0, (known[event]! & b) !== 0];
		if (!(hasA || hasB) || (cover[event]! & a) === 0 || (cover[event]! & b) === 0) continue;
		pair.events += 1;
		if (hasA && hasB) countBoth(events, event, [first, second], pair);
		else if (hasA) countOne(pair, 'onlyFirst', 'ofSecond', saidBy(events, event, b));
		else countOne(pair, 'onlySecond', 'ofFirst', saidBy(events, event, a));
	}
	return pair;
}

function countBoth(
	events: AgreementEvents,
	event: number,
	[first, second]: [number, number],
	pair: PairAgreement
): void {
	pair.both += 1;
	const [one, other] = [rowOf(events, event, first), rowOf(events, event, second)];
	for (const what of differences) {
		if (isToldOtherwise(events, one, other, what)) pair.differ[what] += 1;
	}
}

function countOne(
	pair: PairAgreement,
	only: 'onlyFirst' | 'onlySecond',
	rule: 'ofFirst' | 'ofSecond',
	said: Written
): void {
	pair[only] += 1;
	pair[rule][said] += 1;
}

/** What the written rule of a party says of an event that it does not list. */
function saidBy({ would, wouldNot }: AgreementEvents, event: number, party: number): Written {
	if ((would[event]! & party) !== 0) return 'yes';
	return (wouldNot[event]! & party) !== 0 ? 'no' : 'unknown';
}

/** A count of events, and which they are. */
export interface CountedEvents {
	filter: AgreementFilter;
	count: number;
}

/** Every count of the picture with the filter that selects what it counts. */
export function listCounts({ years, total, shared, pairs }: Agreement): CountedEvents[] {
	const spans = [...years, ...(total ? [total] : []), ...(shared ? [shared] : [])];
	return [...spans.flatMap(listYearCounts), ...pairs.flatMap(listPairCounts)];
}

function listYearCounts({ from, to, counts }: YearAgreement): CountedEvents[] {
	const whole = { filter: { ...everyEvent, from, to }, count: counts.cover.events };
	const parts = circles.flatMap((among) =>
		shares.map((share) => ({
			filter: { ...everyEvent, from, to, among, share },
			count: counts[among][share]
		}))
	);
	return [whole, ...parts];
}

function listPairCounts(pair: PairAgreement): CountedEvents[] {
	const { first, second, both, differ } = pair;
	const known = [first, second].toSorted();
	const sides = [
		[first, second, pair.onlyFirst, pair.ofSecond],
		[second, first, pair.onlySecond, pair.ofFirst]
	] as const;
	return [
		{ filter: { ...everyEvent, known }, count: both },
		...differences.map((what) => ({
			filter: { ...everyEvent, known, differ: what },
			count: differ[what]
		})),
		...sides.flatMap(([has, lacks, count, said]) => {
			const filter = { ...everyEvent, known: [has], missing: [lacks] };
			const bySaid = written.map((rule) => ({ filter: { ...filter, rule }, count: said[rule] }));
			return [{ filter, count }, ...bySaid];
		})
	];
}

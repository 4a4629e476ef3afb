import { formatTrace, type TraceQuestion } from '../../domain/trace-question.ts';
import { judgeTrace, type TraceVerdict } from '../../domain/trace-verdict.ts';
import type { Db } from '../db/open.ts';
import { findNamed, type NamedMatch } from '../trace/named.ts';
import { nearbyOf } from '../trace/nearby.ts';
import type { Pause } from '../trace/search.ts';
import { takeTurns } from '../trace/take-turns.ts';
import { remember } from './remembered.ts';
import { toFoundHit, toNamedHit, type TraceHit } from './trace-hits.ts';
import { searchReleases, sumSearches, type ReleaseSearch } from './trace-search.ts';
import { listTraceSources, type TraceSource } from './trace-sources.ts';

/** What a trace came to. */
export interface Trace {
	verdict: TraceVerdict;
	/** Named rules and published totals that give it, the plainest first. */
	named: TraceHit[];
	/** Rules put together by search that give it, the simplest first. */
	found: TraceHit[];
	/** How many named hits there are, shown or not. */
	allNamed: number;
	/** Numbers nearby, or pairs of them, given as plainly as the first named hit; `null` where there is none. */
	byChance: { given: number; of: number; percent: number } | null;
	search: SearchSum;
	/** The numbers that count as nearby. */
	nearby: { low: number; high: number };
	/** Named rules and totals that were asked. */
	sources: number;
}
type SearchSum = ReturnType<typeof sumSearches>;

const mostNamed = 12;
const mostFound = 12;

/** Looks for what gives a claim's numbers. Remembered by question until the database changes. */
export function readTrace(db: Db, question: TraceQuestion): Promise<Trace> {
	return remember(db, `traced ${formatTrace(question)}`, () => trace(db, question), () => 50_000); // prettier-ignore
}

async function trace(db: Db, question: TraceQuestion): Promise<Trace> {
	const pause = takeTurns();
	await pause();
	const { sources, named, byChance } = await traceNamed(db, question, pause);
	await pause();
	const searches = await searchReleases(db, question, pause);
	const search = sumSearches(question, searches);
	const found = foldRules(searches, new Set(sources.flatMap(({ print }) => print ?? [])));
	return {
		verdict: judge(question, named, byChance, search),
		...{ byChance, search, sources: sources.length },
		nearby: nearbyOf((question.second ?? question.first).value),
		named: await inTurns(named.slice(0, mostNamed), pause, ({ match, alsoIn }) => ({
			...toNamedHit(db, question, match),
			alsoIn
		})),
		found: await inTurns(found.slice(0, mostFound), pause, ({ rule, from, alsoIn }) => ({
			...toFoundHit(db, question, rule, from),
			alsoIn
		})),
		allNamed: named.length
	};
}

/** Each of some things made into another, one after the other. */
async function inTurns<One, Made>(all: One[], pause: Pause, make: (one: One) => Made): Promise<Made[]> {
	const made: Made[] = [];
	for (const one of all) {
		await pause();
		made.push(make(one));
	}
	return made;
}

/** Named sources that give a claim's numbers, and how often others nearby are given as plainly as by the first. */
export async function traceNamed(db: Db, question: TraceQuestion, pause: Pause = takeTurns()) {
	const sources = await listTraceSources(db, pause);
	await pause();
	const { matches, nearby } = await findNamed(question, sources, pause);
	const named = foldReleases(matches.toSorted(byPlainness));
	return { sources, named, byChance: named[0] ? shareOf(nearby.givenWithin(named[0].match.stretch)) : null };
}

function shareOf({ given, of }: { given: number; of: number }) {
	return { given, of, percent: Math.round((100 * given) / of) };
}

/** The verdict on what named sources give, and a search. */
export function judge(
	question: TraceQuestion,
	named: { match: { off: number } }[],
	byChance: Trace['byChance'],
	{ hits, most }: { hits: number; most: number }
): TraceVerdict {
	const best =
		named[0] && byChance ? { off: named[0].match.off, byChance: byChance.given / byChance.of } : null;
	return judgeTrace({ best, pair: question.second !== null, hits, mostNearby: most });
}

/** The least stretched first; then whole years, totals and rows of the newest release. */
function byPlainness(a: NamedMatch<TraceSource>, b: NamedMatch<TraceSource>): number {
	const partial = ({ first, second }: typeof a) => Number(!(first.complete && (second?.complete ?? true)));
	return a.stretch - b.stretch || partial(a) - partial(b) || a.off - b.off || b.source.label.localeCompare(a.source.label); // prettier-ignore
}

/** The same numbers by the same rule in several releases of a dataset are one hit. */
function foldReleases(matches: NamedMatch<TraceSource>[]) {
	const folded = Map.groupBy(matches, ({ source, reading, first, second }) =>
		JSON.stringify([
			source.dataset.id,
			source.rule.id,
			reading,
			first.span,
			first.value,
			second?.span,
			second?.value
		])
	);
	return [...folded.values()].map(([match, ...others]) => ({
		match: match!,
		alsoIn: [...new Set(others.map(({ source }) => source.label))]
	}));
}

/** Of rules that count the same rows the simplest; without those that a named rule counts. */
function foldRules(searches: ReleaseSearch[], named: Set<number>) {
	const rules = searches.flatMap(({ readings, ...from }) =>
		readings.flatMap(({ rules }) => rules.map((rule) => ({ rule, from })))
	);
	rules.sort(
		({ rule: a, from }, { rule: b, from: other }) =>
			Number(a.off > 0) - Number(b.off > 0) ||
			a.conditions.length + a.reading.stretch - (b.conditions.length + b.reading.stretch) ||
			a.conditions.length - b.conditions.length ||
			a.off - b.off ||
			other.label.localeCompare(from.label)
	);
	const unnamed = rules.filter(({ rule }) => !named.has(rule.print));
	const folded = Map.groupBy(
		unnamed,
		({ rule, from }) =>
		JSON.stringify([from.dataset.id, rule.conditions.map((place) => from.space.conditions[place]!.text), rule.reading, rule.first.span, rule.first.value, rule.second?.span, rule.second?.value]) // prettier-ignore
	);
	const byRows = new Set<string>();
	return [...folded.values()].flatMap((same) => {
		const [{ rule, from }] = same as [(typeof same)[number]];
		const rows = JSON.stringify([rule.print, rule.reading, rule.first.span, rule.second?.span]);
		if (byRows.has(rows)) return [];
		byRows.add(rows);
		return [{ rule, from, alsoIn: [...new Set(same.slice(1).map((other) => other.from.label))] }];
	});
}

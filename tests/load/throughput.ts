import { startSite, startTold, type Server } from '../bench/children.ts';
import { formatAmount, formatMilliseconds, formatRatio, toTable } from '../bench/report.ts';
import { compareRuns, median, type Ratio } from '../bench/statistics.ts';
import type { Workspace } from '../bench/workspace.ts';
import type { Outcome } from './cannon.ts';
import { readMemory } from './clients.ts';
import { collectJourneys, searches } from './journeys.ts';
import type { Part, Verdict } from './promise.ts';
import { fireVolley } from './volley.ts';

const rounds = 5;
const connections = 50;
/** What a hot page is promised to reach of what the same bytes reach from a server that knows nothing. */
const goal = 0.8;
/** Growth of memory from the middle of the run to its end that is still flat. */
const flat = 1.1;

interface Race {
	name: string;
	ours: Outcome[];
	bare: Outcome[];
	/** Milliseconds of processor time for an answer. */
	work: { ours: number[]; bare: number[] };
}

/** Journeys and the front page alone, in turns with a bare server that sends the same bytes. */
export async function measureThroughput(workspace: Workspace): Promise<Part> {
	const site = await startSite(workspace.makeDatabase('throughput.db'));
	const told = await collectJourneys(site.address);
	const bare = await startTold('bare-server.ts', told);
	const memory: number[] = [];
	const watch = setInterval(() => memory.push(readMemory(site.pid)), 250);
	const journeys = await race(`journeys over ${told.size} addresses`, [...told.keys()], site, bare);
	const front = await race('front page', ['/'], site, bare);
	const search = await fireVolley({ address: site.address, paths: searches, connections: 8, seconds: 4 });
	clearInterval(watch);
	await Promise.all([site.stop(), bare.stop()]);
	const searched = {
		name: 'searches, each made anew',
		ours: [search],
		bare: [],
		work: { ours: [NaN], bare: [] }
	};
	const rows = [...describe(journeys), ...describe(front), describe(searched)[0]!];
	return { text: toTable(header, rows), verdicts: judge([journeys, front, searched], memory) };
}

async function race(name: string, paths: string[], site: Server, bare: Server): Promise<Race> {
	const race: Race = { name, ours: [], bare: [], work: { ours: [], bare: [] } };
	for (let round = -1; round < rounds; round += 1) {
		const order = round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
		for (const who of order) {
			const server = who === 'ours' ? site : bare;
			const before = server.processorTime();
			const outcome = await fireVolley({ address: server.address, paths, connections, seconds: 2 });
			if (round < 0) continue;
			race[who].push(outcome);
			race.work[who].push((server.processorTime() - before) / outcome.served);
		}
	}
	return race;
}

const header = ['what', 'server', 'answers/s', 'p50', 'p99', 'processor time an answer', 'errors'];

function describe({ name, ours, bare, work }: Race): string[][] {
	const line = (server: string, outcomes: Outcome[], times: number[]) => [
		...[name, server, formatAmount(median(outcomes.map(({ perSecond }) => perSecond)))],
		...[median(outcomes.map(({ p50 }) => p50)), median(outcomes.map(({ p99 }) => p99)), median(times)].map(
			formatMilliseconds
		),
		String(outcomes.reduce((sum, outcome) => sum + faultsOf(outcome), 0))
	];
	return bare.length === 0
		? [line('ours', ours, work.ours)]
		: [line('ours', ours, work.ours), line('bare', bare, work.bare)];
}

/** Everything but an answer with 200. */
export function faultsOf({ errors, statuses }: Outcome): number {
	const others = Object.entries(statuses).filter(([status]) => status !== '200');
	return errors + others.reduce((sum, [, count]) => sum + count, 0);
}

const ratioOf = ({ ours, bare }: Race): Ratio =>
	compareRuns(
		ours.map(({ perSecond }) => perSecond),
		bare.map(({ perSecond }) => perSecond)
	);

function judge([journeys, front, searched]: [Race, Race, Race], memory: number[]): Verdict[] {
	const all = [...journeys.ours, ...front.ours, ...searched.ours];
	const faults = all.reduce((sum, outcome) => sum + faultsOf(outcome), 0);
	const work = compareRuns(front.work.bare, front.work.ours);
	const middle = median(memory.slice(memory.length / 4, memory.length / 2));
	const end = median(memory.slice((memory.length * 3) / 4));
	const verdict = (promise: string, isMet: boolean, words: string): Verdict => ({
		promise,
		isMet,
		told: words
	});
	return [
		verdict(
			`a hot page at ${goal} of bare \`node:http\` or more`,
			ratioOf(front).median >= goal,
			`${formatRatio(ratioOf(front))} by answers a second, ${formatRatio(work)} by processor time`
		),
		verdict(
			'no error in the journeys',
			faults === 0,
			`${faults}; journeys at ${formatRatio(ratioOf(journeys))} of bare`
		),
		verdict(
			'memory flat over the run',
			Number.isNaN(end) || end <= middle * flat,
			`${Math.round(middle / 1e6)} MB in its second quarter, ${Math.round(end / 1e6)} MB in its last`
		)
	];
}

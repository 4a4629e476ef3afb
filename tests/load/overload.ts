import { setTimeout as wait } from 'node:timers/promises';
import { startSite, type Server } from '../bench/children.ts';
import { ask } from '../bench/http-client.ts';
import { formatAmount, formatMilliseconds, toTable } from '../bench/report.ts';
import { median, percentile } from '../bench/statistics.ts';
import type { Workspace } from '../bench/workspace.ts';
import type { Outcome } from './cannon.ts';
import { listUncached } from './journeys.ts';
import type { Part } from './promise.ts';
import type { Outcome as RushOutcome } from './rush.ts';
import { fireVolley, sendRush } from './volley.ts';

const goal = 0.9;
/** Milliseconds below which a reader is turned away at once, and the sign of life is one. */
const soon = 1000;
const rounds = 3;
/** Seconds of each rush. */
const seconds = 6;

interface Uncached {
	address: string;
	paths: string[];
	isUnique: true;
}

/** Readers who wait their turn, and milliseconds of processor time for each page they got. */
interface Calm extends Outcome {
	work: number;
}

/** What one rush met, milliseconds of the sign of life in it and until a page was made again, and of processor time for a page. */
interface Round {
	during: RushOutcome;
	health: number[];
	recovery: number;
	work: number;
}

/** Four times as many requests for pages that have to be made as can be made: rushes in turn with readers who wait their turn. */
export async function measureOverload(workspace: Workspace): Promise<Part> {
	const site = await startSite(workspace.makeDatabase('overload.db'));
	const uncached: Uncached = { address: site.address, paths: listUncached(), isUnique: true };
	const measureCapacity = async (): Promise<Calm> => {
		const before = site.processorTime();
		const outcome = await fireVolley({ ...uncached, connections: 8, seconds: 4 });
		return { ...outcome, work: (site.processorTime() - before) / outcome.served };
	};
	await measureCapacity(); // warm code
	const calm = [await measureCapacity()];
	const rushes: Round[] = [];
	for (let round = 0; round < rounds; round += 1) {
		rushes.push(await rushAt(site, uncached, 4 * calm[round]!.perSecond));
		calm.push(await measureCapacity());
	}
	await site.stop();
	return {
		text: toTable(
			header,
			calm.flatMap((outcome, round) => [
				describe('capacity, 8 readers', outcome),
				...(rushes[round] ? [describeRush('four times as many, who do not wait', rushes[round].during)] : [])
			])
		),
		verdicts: judge(calm, rushes)
	};
}

async function rushAt(site: Server, uncached: Uncached, rate: number): Promise<Round> {
	const before = site.processorTime();
	const rush = sendRush({ ...uncached, seconds, rate });
	const health = await watch(uncached.address, seconds);
	const during = await rush;
	const work = (site.processorTime() - before) / during.answered;
	const start = performance.now();
	const anew = () => ask(`${uncached.address}${uncached.paths[0]}&is=${Math.floor(Math.random() * 1e6)}`);
	while ((await anew()).status !== 200) await wait(50);
	return { during, health, recovery: performance.now() - start, work };
}

function judge(calm: Calm[], rushes: Round[]): Part['verdicts'] {
	const capacities = rushes.map((_, round) => (calm[round]!.perSecond + calm[round + 1]!.perSecond) / 2);
	const shares = rushes.map(({ during }, round) => during.served / seconds / capacities[round]!);
	const asked = rushes.map(({ during }, round) => during.asked / seconds / capacities[round]!);
	const works = rushes.map(({ work }, round) => (calm[round]!.work + calm[round + 1]!.work) / 2 / work);
	const own = median(rushes.map(({ during }) => during.own / seconds / 1000));
	const sum = (of: (outcome: RushOutcome) => number) =>
		rushes.reduce((total, { during }) => total + of(during), 0);
	const [refused, errors] = [sum(({ refused }) => refused), sum(({ errors }) => errors)];
	const slowest = Math.max(...rushes.map(({ during }) => during.refusals.p99 || 0)); // none where nobody was refused
	const lives = percentile(
		rushes.flatMap(({ health }) => health),
		0.99
	);
	const recovery = Math.max(...rushes.map((round) => round.recovery));
	return [
		{
			promise: `under a fourfold overload at least ${goal} of capacity is still served`,
			isMet: median(shares) >= goal,
			told: [
				list(shares, 2),
				`${list(asked, 1)} times the capacity was asked for`,
				`by processor time a page ${list(works, 2)}`,
				`the readers themselves took ${own.toFixed(2)} of a core`
			].join('; ')
		},
		{
			promise: 'the others are told 503 with Retry-After at once, and no connection fails',
			isMet: refused > 0 && errors === 0 && sum(({ withoutHint }) => withoutHint) === 0 && slowest < soon,
			told: `${formatAmount(refused)} refused, ${errors} errors; p99 of a refusal at most ${formatMilliseconds(slowest)} ms`
		},
		{
			promise: '`/healthz` is answered meanwhile',
			isMet: lives < soon,
			told: `p99 ${formatMilliseconds(lives)} ms`
		},
		{
			promise: 'back to normal within 5 s',
			isMet: recovery < 5000,
			told: `${formatMilliseconds(recovery)} ms`
		}
	];
}

const list = (values: number[], digits: number) => values.map((value) => value.toFixed(digits)).join(', ');

/** Looks from a third side how long the sign of life takes, in milliseconds. */
async function watch(address: string, duration: number): Promise<number[]> {
	const times: number[] = [];
	const end = performance.now() + duration * 1000;
	for (; performance.now() < end; await wait(20)) times.push((await ask(`${address}/healthz`)).milliseconds);
	return times;
}

const header = ['what', 'asked/s', 'served/s', 'refused/s', 'p50', 'p99', 'errors'];

function describe(name: string, { perSecond, p50, p99, errors }: Outcome): string[] {
	const rates = ['', formatAmount(perSecond), '0'];
	return [name, ...rates, ...[p50, p99].map(formatMilliseconds), String(errors)];
}

function describeRush(name: string, { asked, served, refused, answers, errors }: RushOutcome): string[] {
	const rates = [asked, served, refused].map((count) => formatAmount(count / seconds));
	return [name, ...rates, ...[answers.p50, answers.p99].map(formatMilliseconds), String(errors)];
}

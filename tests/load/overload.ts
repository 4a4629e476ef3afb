import { setTimeout as wait } from 'node:timers/promises';
import { startSite } from '../bench/children.ts';
import { ask } from '../bench/http-client.ts';
import { formatAmount, formatMilliseconds, toTable } from '../bench/report.ts';
import { percentile } from '../bench/statistics.ts';
import type { Workspace } from '../bench/workspace.ts';
import type { Outcome } from './cannon.ts';
import { listUncached } from './journeys.ts';
import type { Part } from './promise.ts';
import type { Outcome as RushOutcome } from './rush.ts';
import { fireVolley, sendRush } from './volley.ts';

const goal = 0.9;
/** Milliseconds below which a reader is turned away at once, and the sign of life is one. */
const soon = 1000;
const seconds = 8;

/** Four times as many requests for pages that have to be made as can be made. */
export async function measureOverload(workspace: Workspace): Promise<Part> {
	const site = await startSite(workspace.makeDatabase('overload.db'));
	const uncached = { address: site.address, paths: listUncached(), isUnique: true };
	await fireVolley({ ...uncached, connections: 8, seconds: 5 }); // warm code
	const before = await fireVolley({ ...uncached, connections: 8, seconds: 5 });
	const rush = sendRush({ ...uncached, seconds, rate: 4 * before.perSecond });
	const lives = percentile(await watch(site.address, seconds), 0.99);
	const during = await rush;
	const start = performance.now();
	while ((await ask(`${site.address}${uncached.paths[0]}&is=0`)).status !== 200) await wait(50);
	const recovery = performance.now() - start;
	const after = await fireVolley({ ...uncached, connections: 8, seconds: 5 });
	await site.stop();
	const capacity = (before.perSecond + after.perSecond) / 2; // of the same minutes
	const share = during.served / seconds / capacity;
	const { refused, withoutHint, errors, refusals } = during;
	return {
		text: toTable(header, [
			describe('capacity before, 8 readers', before),
			describeRush('four times as many, who do not wait for each other', during),
			describe('capacity after', after)
		]),
		verdicts: [
			{
				promise: `under a fourfold overload at least ${goal} of capacity is still served`,
				isMet: share >= goal,
				told: `${share.toFixed(2)}; ${(during.asked / seconds / capacity).toFixed(1)} times the capacity was asked for`
			},
			{
				promise: 'the others are told 503 with Retry-After at once, and no connection fails',
				isMet: refused > 0 && errors === 0 && withoutHint === 0 && refusals.p99 < soon,
				told: `${formatAmount(refused)} refused, ${errors} errors; a refusal took ${formatMilliseconds(refusals.p50)} ms at the middle, p99 ${formatMilliseconds(refusals.p99)} ms`
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
		]
	};
}

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

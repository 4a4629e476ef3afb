import { setTimeout as wait } from 'node:timers/promises';
import { startSite } from '../bench/children.ts';
import { ask } from '../bench/http-client.ts';
import { formatAmount, formatMilliseconds, toTable } from '../bench/report.ts';
import { percentile } from '../bench/statistics.ts';
import type { Workspace } from '../bench/workspace.ts';
import type { Outcome } from './cannon.ts';
import { listUncached } from './journeys.ts';
import type { Part } from './promise.ts';
import { fireVolley } from './volley.ts';

const goal = 0.9;
const seconds = 8;

/** Four times as many requests for pages that have to be made as can be made. */
export async function measureOverload(workspace: Workspace): Promise<Part> {
	const site = await startSite(workspace.makeDatabase('overload.db'));
	const uncached = { address: site.address, paths: listUncached(), isUnique: true };
	await fireVolley({ ...uncached, connections: 8, seconds: 3 }); // warm code
	const before = await fireVolley({ ...uncached, connections: 8, seconds: 5 });
	const rate = Math.ceil(4 * before.perSecond);
	const rush = fireVolley({ ...uncached, connections: 300, seconds, rate });
	const seen = await watch(site.address, uncached.paths[0]!, seconds - 2);
	const during = await rush;
	const start = performance.now();
	while ((await ask(`${site.address}${uncached.paths[0]}&is=0`)).status !== 200) await wait(50);
	const recovery = performance.now() - start;
	const after = await fireVolley({ ...uncached, connections: 8, seconds: 5 });
	await site.stop();
	const capacity = (before.perSecond + after.perSecond) / 2; // of the same minutes
	const share = during.perSecond / capacity;
	const lives = percentile(seen.health, 0.99);
	const refused = during.statuses[503] ?? 0;
	return {
		text: toTable(header, [
			describe('capacity before, 8 readers', before),
			describe(`four times as many (${formatAmount(rate)} requests/s asked)`, during),
			describe('capacity after', after)
		]),
		verdicts: [
			{
				promise: `under a fourfold overload at least ${goal} of capacity is still served`,
				isMet: share >= goal,
				told: share.toFixed(2)
			},
			{
				promise: 'the others are told 503 with Retry-After at once, and no connection fails',
				isMet: refused > 0 && during.errors === 0 && seen.withoutHint === 0,
				told: `${formatAmount(refused)} refused, ${during.errors} errors; a refusal took ${formatMilliseconds(percentile([...seen.refusals, 0], 0.5))} ms at the middle`
			},
			{
				promise: '`/healthz` is answered meanwhile',
				isMet: lives < 2000,
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

/** Looks from a third side: how long the sign of life takes, how soon others are refused, and with what. */
async function watch(address: string, path: string, duration: number) {
	const seen = { health: [] as number[], refusals: [] as number[], withoutHint: 0 };
	await wait(1000);
	const end = performance.now() + duration * 1000;
	for (let number = 1e7; performance.now() < end; number += 1) {
		seen.health.push((await ask(`${address}/healthz`)).milliseconds);
		const { status, headers, milliseconds } = await ask(`${address}${path}&is=${number}`);
		if (status !== 503) continue;
		seen.refusals.push(milliseconds);
		seen.withoutHint += Number(headers['retry-after'] === undefined);
	}
	return seen;
}

const header = ['what', 'served/s', 'refused/s', 'p50', 'p99', 'errors'];

function describe(name: string, { perSecond, statuses, p50, p99, errors, seconds: took }: Outcome): string[] {
	const refused = (statuses[503] ?? 0) / took;
	return [
		name,
		formatAmount(perSecond),
		formatAmount(refused),
		...[p50, p99].map(formatMilliseconds),
		String(errors)
	];
}

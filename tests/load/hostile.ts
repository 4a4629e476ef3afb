import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { startSite, type Server } from '../bench/children.ts';
import { ask } from '../bench/http-client.ts';
import { formatMilliseconds } from '../bench/report.ts';
import { percentile } from '../bench/statistics.ts';
import type { Workspace } from '../bench/workspace.ts';
import { askSlowly, breakOff, countOpen, readMemory, readNothing } from './clients.ts';
import type { Part } from './promise.ts';

/** Memory that may be held more than before, in bytes, and descriptors. */
const bound = { memory: 150e6, open: 10 };

const many = <Item>(count: number, make: (index: number) => Item) =>
	Array.from({ length: count }, (_, index) => make(index));

/** Slow readers, readers who take nothing, readers who go away, and queries as long as they come. */
export async function measureHostile(workspace: Workspace): Promise<Part> {
	const site = await startSite(workspace.makeDatabase('hostile.db'));
	await ask(`${site.address}/events`);
	const before = { memory: readMemory(site.pid), open: countOpen(site.pid) };
	const times: number[] = [];
	const isOver = new AbortController();
	const reader = readOn(site.address, times, isOver.signal);
	const sockets = [
		...many(300, () => askSlowly(site.address)),
		...many(200, () => readNothing(`${site.address}/events`, 20))
	];
	for (let round = 0; round < 20; round += 1)
		await Promise.all(many(50, () => breakOff(`${site.address}/events`)));
	const statuses = await askHugely(site);
	const peak = readMemory(site.pid);
	for (const socket of sockets) socket.destroy();
	isOver.abort();
	await reader;
	await letClose(site.pid, before.open);
	const after = { memory: readMemory(site.pid), open: countOpen(site.pid) };
	await site.stop();
	const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
	const p99 = percentile(times, 0.99);
	return {
		text: '',
		verdicts: [
			{
				promise:
					'300 slow requests, 200 readers who take nothing and 1,000 broken off downloads cost bounded memory and, once the readers are gone, no descriptor',
				isMet: !(peak - before.memory > bound.memory || after.open > before.open + bound.open),
				told: `${megabytes(before.memory)} before, ${megabytes(peak)} at most, ${megabytes(after.memory)} after; ${before.open} descriptors before, ${after.open} after`
			},
			{
				promise: 'others are served meanwhile',
				isMet: p99 < 2000,
				told: `p99 ${formatMilliseconds(p99)} ms`
			},
			{
				promise: '1,000 huge queries are refused unread',
				isMet: statuses.every((status) => status === 414 || status === 431),
				told: [...new Set(statuses)].join(', ')
			}
		]
	};
}

async function readOn(address: string, times: number[], signal: AbortSignal): Promise<void> {
	while (!signal.aborted) {
		const { status, milliseconds } = await ask(`${address}/years`);
		times.push(status === 200 ? milliseconds : Infinity);
		await wait(20);
	}
}

/** Gives the site some seconds to notice that readers have gone. */
async function letClose(pid: number, before: number): Promise<void> {
	for (let tries = 0; tries < 50 && countOpen(pid) > before; tries += 1) await wait(100);
}

/** The readers close their connections in the end; otherwise the site would hold them open for 20 s, for further questions. */
async function askHugely({ address }: Server): Promise<number[]> {
	const agent = new Agent({ keepAlive: true });
	const statuses: number[] = [];
	for (let round = 0; round < 20; round += 1) {
		const paths = many(50, (i) => `/search?q=${'%22('.repeat(600 + 40 * i)}`);
		const answers = await Promise.all(paths.map((path) => ask(address + path, agent)));
		statuses.push(...answers.map(({ status }) => status));
	}
	agent.destroy();
	return statuses;
}

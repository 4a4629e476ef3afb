/** Sends a rush of readers, told by message, from a process of its own, and tells what became of them. */
import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ask } from '../bench/http-client.ts';
import { percentile } from '../bench/statistics.ts';

/** A crowd: whoever comes does not wait until those before have been answered, as a generator with so many connections would. */
export interface Rush {
	address: string;
	/** Asked for in turn, each time with a number behind it that makes it an address nobody has asked for: `&is=4711`, `&is=4712`, … */
	paths: string[];
	/** Readers a second in the mean; they come independently of each other, as calls at an exchange do. */
	rate: number;
	seconds: number;
}

/** What became of it. Times in milliseconds. */
export interface Outcome {
	/** Asked in these seconds, answered 200 in them, and answered 200 at last. */
	asked: number;
	served: number;
	answered: number;
	/** Turned away with 503; of these, without a word when to come back. */
	refused: number;
	withoutHint: number;
	/** Answered otherwise, and connections that failed. */
	errors: number;
	/** How long answers and refusals took. */
	answers: { p50: number; p99: number };
	refusals: { p50: number; p99: number };
	/** Processor time that the readers themselves took. */
	own: number;
}

async function send({ address, paths, rate, seconds }: Rush): Promise<Outcome> {
	const agent = new Agent({ keepAlive: true });
	const first = Math.floor(Math.random() * 1e6); // or the site would have kept what an earlier rush was answered
	const outcome = { asked: 0, served: 0, answered: 0, refused: 0, withoutHint: 0, errors: 0 };
	const times: Record<'answers' | 'refusals', number[]> = { answers: [], refusals: [] };
	const start = performance.now();
	const before = process.cpuUsage();
	const isOver = () => performance.now() - start > seconds * 1000;

	async function come(number: number): Promise<void> {
		outcome.asked += 1;
		const path = paths[number % paths.length]!;
		const { status, headers, milliseconds } = await ask(`${address}${path}&is=${first + number}`, agent);
		if (status === 200) times.answers.push(milliseconds);
		else if (status === 503) times.refusals.push(milliseconds);
		outcome.served += Number(status === 200 && !isOver());
		outcome.answered += Number(status === 200);
		outcome.refused += Number(status === 503);
		outcome.withoutHint += Number(status === 503 && headers['retry-after'] === undefined);
		outcome.errors += Number(status !== 200 && status !== 503);
	}

	const all: Promise<void>[] = [];
	for (let due = start; !isOver(); due += (-Math.log(1 - Math.random()) / rate) * 1000) {
		await wait(Math.max(0, due - performance.now()));
		all.push(come(all.length).catch(() => void (outcome.errors += 1)));
	}
	await Promise.all(all);
	agent.destroy();
	const { user, system } = process.cpuUsage(before);
	const own = (user + system) / 1000;
	return { ...outcome, answers: summarize(times.answers), refusals: summarize(times.refusals), own };
}

function summarize(times: number[]): { p50: number; p99: number } {
	if (times.length === 0) return { p50: NaN, p99: NaN };
	return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

process.once('message', async (rush: Rush) => {
	process.send!(await send(rush));
	process.disconnect();
});

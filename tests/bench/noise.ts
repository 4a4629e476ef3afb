import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { formatMilliseconds } from './report.ts';
import { median, percentile } from './statistics.ts';
import { readStolen } from './stolen.ts';

/** Milliseconds that the computation takes when nothing disturbs it. */
const undisturbed = 15;

/** A computation that is the same every time: what it takes longer, the machine has taken. */
export interface Noise {
	measure(): Promise<void>;
	/** What it took since the noise was opened, in a sentence. */
	tell(): string;
}

/** Fits the computation to this machine: by the fastest of many tries, which is the least disturbed. */
export function openNoise(): Noise {
	const rounds = Math.round((100_000 * undisturbed) / fastest(100_000));
	const wall: number[] = [];
	const undisturbedWall: number[] = [];
	const processor: number[] = [];
	return {
		async measure() {
			const [stolen, before, start] = [readStolen(), readProcessorTime(), performance.now()];
			compute(rounds);
			const time = performance.now() - start;
			wall.push(time);
			undisturbedWall.push(time - (readStolen() - stolen));
			await wait(1); // of a thread that runs the kernel tells no more than it had counted at its last tick
			processor.push(readProcessorTime() - before);
		},
		tell: () =>
			`A computation that takes ${undisturbed} ms when undisturbed took ${tellTimes(wall)} in the same run, ` +
			`${tellTimes(undisturbedWall)} without what the hypervisor took (\`steal\`), ` +
			`${tellTimes(processor)} of processor time: the machine’s own pauses.`
	};
}

function tellTimes(times: number[]): string {
	return `p50 ${formatMilliseconds(median(times))} and p99 ${formatMilliseconds(percentile(times, 0.99))} ms`;
}

function fastest(rounds: number): number {
	const times = Array.from({ length: 300 }, () => {
		const start = performance.now();
		compute(rounds);
		return performance.now() - start;
	});
	return Math.min(...times);
}

/** A chain of which no step can be left out: each takes what the one before gave. */
function compute(rounds: number): number {
	let value = 1;
	for (let round = 0; round < rounds; round += 1) value = (Math.imul(value, 1_664_525) + 1_013_904_223) | 0;
	return value;
}

/** Milliseconds that this thread has run; `NaN` where the system does not tell. */
function readProcessorTime(): number {
	try {
		return Number.parseInt(readFileSync('/proc/thread-self/schedstat', 'utf8')) / 1e6;
	} catch {
		return NaN;
	}
}

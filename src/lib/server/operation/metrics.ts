import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Visit } from './visit.ts';

/** What is read when somebody asks for the metrics, by the name of its gauge: a number, or `null` where there is none. */
export type Readings = Record<string, { help: string; read: () => number | null }>;

export interface Metrics {
	/** Counts an answer that has gone. */
	count(visit: Visit, status: number, seconds: number): void;
	/** Counts a request that was turned away unseen: it took no time worth a histogram. */
	countTurnedAway(): void;
	/** All of it in the text format of Prometheus. */
	write(): Promise<string>;
}

const turnedAway: Visit = { id: '', route: 'refused', cache: null };

/** Upper bounds of the classes of durations, in seconds: the promise is 50 ms. */
const buckets = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

interface Kept {
	inc(): void;
	observe(seconds: number): void;
}

/**
 * Counts answers in a registry of its own. Labels are bounded: routes are those of this code, and statuses go by
 * their first digit. Readings cost nothing until they are asked for.
 *
 * @param build names the build that is served
 */
export function createMetrics(readings: Readings, build: string): Metrics {
	const registry = new Registry();
	const registers = [registry];
	const answers = new Counter({
		name: 'http_requests_total',
		help: 'Answers that have gone, by route, first digit of the status, and where they came from.',
		labelNames: ['route', 'status', 'cache'],
		registers
	});
	const durations = new Histogram({
		name: 'http_request_duration_seconds',
		help: 'From the request to the end of its answer.',
		labelNames: ['route'],
		buckets,
		registers
	});
	for (const [name, { help, read }] of Object.entries(readings)) addReading(registry, name, help, read);
	new Gauge({
		name: 'build_info',
		help: 'The build that is served.',
		labelNames: ['build'],
		registers
	}).set({ build }, 1);

	const kept = new Map<string, Kept>();
	function find({ route, cache }: Visit, status: number): Kept {
		const key = `${route} ${cache} ${Math.trunc(status / 100)}`;
		const known = kept.get(key);
		if (known) return known;
		const counter = answers.labels({
			route,
			status: `${Math.trunc(status / 100)}xx`,
			cache: cache ?? 'none'
		});
		const histogram = durations.labels({ route });
		const made = { inc: () => counter.inc(), observe: (seconds: number) => histogram.observe(seconds) };
		kept.set(key, made);
		return made;
	}

	return {
		count(visit, status, seconds) {
			const found = find(visit, status);
			found.inc();
			found.observe(seconds);
		},
		countTurnedAway: () => find(turnedAway, 503).inc(),
		write: () => registry.metrics()
	};
}

function addReading(registry: Registry, name: string, help: string, read: () => number | null): void {
	const about = { name, help, registers: [registry] };
	if (name.endsWith('_total')) {
		new Counter({
			...about,
			collect() {
				this.reset();
				this.inc(read() ?? 0);
			}
		});
		return;
	}
	new Gauge({
		...about,
		collect() {
			const value = read();
			if (value === null) this.remove();
			else this.set(value);
		}
	});
}

/** How late the event loop ran in the last seconds, in milliseconds. */
export interface Lag {
	mean: number;
	most: number;
}

/** Follows how late the event loop runs, a few seconds at a time. */
export function followLag(): () => Lag {
	const resolution = 20;
	const delay = monitorEventLoopDelay({ resolution });
	delay.enable();
	let last: Lag = { mean: 0, most: 0 };
	setInterval(() => {
		const late = (ns: number) => Math.max(0, ns / 1e6 - resolution) || 0; // no number where nothing was measured
		last = { mean: late(delay.mean), most: late(delay.max) };
		delay.reset();
	}, 5000).unref();
	return () => last;
}

import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { openLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createTally } from './tally.ts';

it('counts each request that was turned away, and writes one line for those of a second', async () => {
	const lines: unknown[] = [];
	const to = new Writable({ write: (chunk, _, done) => (lines.push(JSON.parse(String(chunk))), done()) });
	const metrics = createMetrics({}, 'abc');
	const tally = createTally(openLog('info', to), metrics, 50);
	for (let times = 0; times < 300; times += 1) tally();
	await expect
		.poll(() => lines)
		.toMatchObject([{ level: 'warn', route: 'refused', status: 503, count: 300 }]);
	tally();
	await expect.poll(() => lines).toMatchObject([{ count: 300 }, { count: 1 }]);
	expect(await metrics.write()).toContain(
		'http_requests_total{route="refused",status="5xx",cache="none"} 301'
	);
});

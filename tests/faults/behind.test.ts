import { describe, expect, it, onTestFinished } from 'vitest';
import { openReader } from '../../src/lib/server/db/reader.ts';
import { createReadiness, readReplicaAge } from '../../src/lib/server/operation/readiness.ts';
import { writeReplicaStatus, type ReplicaStatus } from '../../src/lib/server/replication/status.ts';
import { hashReleases } from './hashes.ts';
import { makeSite, type Site } from './site.ts';

const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();

/** What the web process on a node says, whose replicator says this. */
function ask({ url }: Site, status: Partial<ReplicaStatus>, mostReplicaAge?: number) {
	const whole = { primary: 'reachable', reason: null, releases: 2, ledgerLines: 2 } as const;
	writeReplicaStatus(url, { ...whole, checkedAt: secondsAgo(0), syncedAt: secondsAgo(0), ...status });
	const reader = openReader(url); // as a process that starts now
	onTestFinished(() => reader.close());
	const lag = () => ({ mean: 0, most: 0 });
	return createReadiness({ url, reader, lag, fileDamage: () => [], mostReplicaAge })();
}

describe('a replica', () => {
	it('that is up to date says nothing of itself', () => {
		const site = makeSite();
		expect(ask(site, {})).toEqual({ ready: true, reasons: [], notes: [] });
		expect(readReplicaAge(site.url)).toBeLessThan(60);
	});

	it.for(['stalled', 'unreachable', 'refused'] as const)(
		'whose primary is %s starts, serves what it has, and says since when it is behind',
		(primary) => {
			const site = makeSite();
			const before = hashReleases(site.url);
			const told = ask(site, { primary, reason: 'made up for a test', syncedAt: secondsAgo(600) });
			expect(told).toEqual({
				ready: true,
				reasons: [],
				notes: [
					expect.stringMatching(/^The replica was last known to be up to date 60\d s ago\.$/),
					`The primary is ${primary}: made up for a test.`
				]
			});
			expect(readReplicaAge(site.url)).toBeGreaterThanOrEqual(600);
			expect(hashReleases(site.url)).toEqual(before);
		}
	);

	it('that is older than the operator allows is not ready', () => {
		const told = ask(makeSite(), { primary: 'stalled', reason: 'slow', syncedAt: secondsAgo(600) }, 300);
		expect(told).toMatchObject({ ready: false, reasons: [expect.stringMatching(/^The replica was last/)] });
		expect(told.notes).toContain('The primary is stalled: slow.');
	});

	it('whose replicator has died says so, wherever the clock stands', () => {
		const site = makeSite();
		const { ready, notes } = ask(site, { checkedAt: secondsAgo(120), syncedAt: secondsAgo(120) });
		expect([ready, notes]).toEqual([
			true,
			expect.arrayContaining([expect.stringMatching(/silent for 12\d s/)])
		]);
		const ahead = { checkedAt: secondsAgo(-86_400), syncedAt: secondsAgo(-86_400) };
		expect(ask(site, ahead)).toEqual({ ready: true, reasons: [], notes: [] });
	});
});

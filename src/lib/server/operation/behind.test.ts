import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeReplicaStatus } from '../replication/status.ts';
import { readBehind, stateOfBehind } from './behind.ts';

const syncedAt = '2026-11-22T16:20:00.000Z';
const after = (seconds: number) => Date.parse(syncedAt) + seconds * 1000;

/** A node whose replicator last wrote this. */
function makeNode(synced: string | null | undefined): string {
	const folder = mkdtempSync(join(tmpdir(), 'behind-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const url = `file:${join(folder, 'site.db')}`;
	if (synced !== undefined) write(url, synced);
	return url;
}

function write(url: string, synced: string | null): void {
	const status = { primary: 'stalled', reason: 'made up', releases: 1, ledgerLines: 1 } as const;
	writeReplicaStatus(url, { ...status, checkedAt: syncedAt, syncedAt: synced });
}

describe('a node', () => {
	it('without a replica is never behind', () => {
		expect(readBehind(makeNode(undefined), after(86_400))).toBeNull();
	});

	it.for([
		[0, null],
		[30, null],
		[31, { asOf: syncedAt }]
	] as const)('that heard from its primary %i seconds ago is behind: %o', ([seconds, behind]) => {
		expect(readBehind(makeNode(syncedAt), after(seconds))).toEqual(behind);
	});

	it('that never heard from its primary is behind, nobody knows since when', () => {
		expect(readBehind(makeNode(null), after(0))).toEqual({ asOf: null });
	});

	it('is looked at once a second, and is no longer behind once it has heard', () => {
		const url = makeNode(syncedAt);
		expect(readBehind(url, after(60))).not.toBeNull();
		write(url, new Date(after(60)).toISOString());
		expect(readBehind(url, after(60.9))).not.toBeNull();
		expect(readBehind(url, after(61))).toBeNull();
	});

	it('keeps its answers by one state for as long as it is behind, and by another once it is not', () => {
		const behind = makeNode(syncedAt);
		expect(stateOfBehind(behind)).toBe(' as of 2026-11-22T16:20:00.000Z');
		expect(stateOfBehind(makeNode(new Date().toISOString()))).toBe('');
	});
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findLoss } from './ledger-tail.ts';
import { readReplicaStatus, statusPath, writeReplicaStatus, type ReplicaStatus } from './status.ts';

const status: ReplicaStatus = {
	checkedAt: '2030-01-01T00:00:00.000Z',
	syncedAt: null,
	primary: 'unreachable',
	reason: 'not asked yet',
	releases: 0,
	ledgerLines: 0
};

function newUrl(): string {
	const folder = mkdtempSync(join(tmpdir(), 'status-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return `file:${join(folder, 'site.db')}`;
}

it('a status that was written is read again', () => {
	const url = newUrl();
	writeReplicaStatus(url, status);
	expect(readReplicaStatus(url)).toEqual(status);
});

it.for([null, '', '{', '{"primary":"fine"}'])('a status of %s is none', (content) => {
	const url = newUrl();
	if (content !== null) writeFileSync(statusPath(url), content);
	expect(readReplicaStatus(url)).toBeNull();
});

it.for([
	[{ lines: 0, last: null }, /empty/],
	[{ lines: 1, last: 'a' }, /older copy/],
	[{ lines: 2, last: 'c' }, /another database/],
	[{ lines: 2, last: 'b' }, null],
	[{ lines: 3, last: 'c' }, null]
] as const)('of a server that ends with %o: %s', ([server, message]) => {
	const found = findLoss({ lines: 2, last: 'b' }, server);
	if (message === null) expect(found).toBeNull();
	else expect(found).toMatch(message);
});

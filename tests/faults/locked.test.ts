import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDb } from '../../src/lib/server/db/open.ts';
import { hashReleases } from './hashes.ts';
import { startReading } from './reading.ts';
import { makeFile, makeSite, runCommand, type Site } from './site.ts';

/** Another process's write that is not finished; `end` gives it up. */
function lock({ url }: Site): { end: () => void } {
	const db = openDb(url);
	onTestFinished(() => void db.$client.close());
	db.$client.exec('begin immediate');
	db.$client.exec(`update datasets set about = 'half written'`);
	return { end: () => db.$client.exec('rollback') };
}

/** Whether the database was read whole at each look until something ended. */
async function isReadUntil(site: Site, ending: Promise<unknown>): Promise<boolean[]> {
	const reader = startReading(site);
	const looks: boolean[] = [];
	let isOver = false;
	void ending.finally(() => (isOver = true));
	while (!isOver) {
		looks.push(reader.isServed());
		await wait(100);
	}
	return looks;
}

describe('a database that another process writes to', { timeout: 180_000 }, () => {
	it('is waited for by an import, which says so at last, and is read meanwhile', async () => {
		const site = makeSite();
		const before = hashReleases(site.url);
		const other = lock(site);
		const given = ['import', 'wapo', makeFile(site.folder, '2032-01-01', 300), '--confirm'];
		const importing = runCommand(site, given);
		const looks = await isReadUntil(site, importing);
		expect(await importing).toMatchObject({
			code: 1,
			stderr: 'error: another process is writing to the database: try again later\n'
		});
		expect(looks.length).toBeGreaterThan(10);
		expect(looks).not.toContain(false);
		other.end();
		expect(hashReleases(site.url)).toEqual(before);
		expect(await runCommand(site, given)).toMatchObject({ code: 0 });
		expect(hashReleases(site.url)).toMatchObject(before);
	});

	it('is written to by an import as soon as the other one has ended', async () => {
		const site = makeSite();
		const before = hashReleases(site.url);
		const other = lock(site);
		const given = ['import', 'wapo', makeFile(site.folder, '2032-01-01', 300), '--confirm'];
		const importing = runCommand(site, given);
		await Promise.race([wait(2500), importing]);
		other.end();
		expect(await importing).toMatchObject({ code: 0 });
		expect(hashReleases(site.url)).toMatchObject({
			...before,
			'wapo@2032-01-01': expect.any(String) as string
		});
	});
});

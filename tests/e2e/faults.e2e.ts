import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/project.ts';
import { hashReleases } from '../faults/hashes.ts';
import { makeDatabase, serveDatabase } from './own-server.ts';

const kills = Number(process.env.KILLS ?? 2);
/** Each a picture of its own, which no cache holds. */
const pictures = Array.from({ length: 12 }, (_, index) => {
	const figure = `/figures/register@2026-11-22/register-fatal/killed.png?from=${1997 + index}&to=2022`;
	return index % 2 === 0 ? figure : `/cards${figure}`;
});

/** The hash of an answer; `null` if it was broken off or never begun. */
async function receive(address: string): Promise<string | null> {
	try {
		const answer = await fetch(address);
		if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
		return createHash('sha256')
			.update(Buffer.from(await answer.arrayBuffer()))
			.digest('hex');
	} catch (error) {
		if (error instanceof TypeError) return null; // what fetch throws when the connection ends
		throw error;
	}
}

test('a server that is killed while it draws leaves no half picture, and one that starts again draws the same', async () => {
	test.setTimeout(180_000 + kills * 60_000);
	const folder = mkdtempSync(join(tmpdir(), 'faults-'));
	const database = `file:${join(folder, 'site.db')}`;
	const variables = { ORIGIN: 'http://site.example' }; // pictures bear their address, and ports differ
	makeDatabase(database);
	const before = { hashes: hashReleases(database), made: listFiles(`${root}build`) };
	let server = await serveDatabase(database, variables);
	try {
		const draw = (told: () => unknown = () => null) =>
			Promise.all(pictures.map((path) => receive(server.address + path).finally(told)));
		const drawn = await draw();
		expect(drawn).not.toContain(null);
		expect(new Set(drawn).size).toBe(pictures.length);
		let brokenOff = 0;
		for (let kill = 0; kill < kills; kill += 1) {
			await server.remove();
			server = await serveDatabase(database, variables);
			const some = Promise.withResolvers<null>();
			let awaited = 1 + Math.floor(Math.random() * 6); // of twelve, which are drawn one after the other
			const underWay = draw(() => (awaited -= 1) === 0 && some.resolve(null));
			await some.promise;
			await server.remove();
			const got = await underWay;
			brokenOff += got.filter((hash) => hash === null).length;
			expect(got.map((hash, index) => hash ?? drawn[index])).toEqual(drawn);
		}
		expect(brokenOff).toBeGreaterThan(0);

		server = await serveDatabase(database, variables);
		expect(await draw()).toEqual(drawn);
		expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
		expect({ hashes: hashReleases(database), made: listFiles(`${root}build`) }).toEqual(before);
		const left = readdirSync(folder).filter((name) => !/^site\.db(\.releases\.log|-wal|-shm)?$/.test(name));
		expect(left).toEqual([]);
	} finally {
		await server.remove();
		rmSync(folder, { recursive: true, force: true });
	}
});

function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

import {
	createReadStream,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readlinkSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listFiles, sendFile } from './static-files.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'static-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('knows files by their addresses, without their compressed twins', () => {
	mkdirSync(join(folder, 'fonts'));
	for (const name of ['robots.txt', 'robots.txt.br', 'robots.txt.gz', 'fonts/a b.woff2'])
		writeFileSync(join(folder, name), '');
	expect([...listFiles(folder)].sort()).toEqual(['/fonts/a%20b.woff2', '/robots.txt']);
	expect(listFiles(join(folder, 'none')).size).toBe(0);
});

/** How many descriptors of this process point at a file; Linux only. */
function openings(path: string): number {
	return readdirSync('/proc/self/fd').filter((fd) => {
		try {
			return readlinkSync(`/proc/self/fd/${fd}`) === path;
		} catch {
			return false; // the descriptor of the folder itself is gone by now
		}
	}).length;
}

it.runIf(existsSync('/proc/self/fd'))('closes the file when its reader goes away', async () => {
	const path = join(folder, 'large.bin');
	writeFileSync(path, Buffer.alloc(8_000_000));
	const handler = (_: unknown, response: NodeJS.WritableStream) => createReadStream(path).pipe(response);
	const server = createServer((request, response) => void sendFile(handler, request, response, {}));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const leave = () =>
		new Promise<void>((resolve) => {
			const request = get({ host: '127.0.0.1', port }, (response) =>
				response.once('data', () => {
					request.destroy();
					resolve();
				})
			).on('error', () => undefined);
		});
	for (let reader = 0; reader < 20; reader += 1) await leave();
	await vi.waitFor(() => expect(openings(path)).toBe(0), 5000);
	server.closeAllConnections();
	server.close();
});

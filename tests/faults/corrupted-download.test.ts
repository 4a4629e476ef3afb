import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDb } from '../../src/lib/server/db/open.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { download } from '../../src/lib/server/ingest/download.ts';
import { importDescriptor } from '../../src/lib/server/ingest/import-release.ts';
import type { Network } from '../../src/lib/server/ingest/network.ts';
import { settleLedger } from '../../src/lib/server/ledger/settle.ts';
import { hashReleases } from './hashes.ts';
import { startReading } from './reading.ts';
import { makeFile, makeSite, type Site } from './site.ts';

/** Reaches this machine over http: what an import outside of tests never does. */
const local: Network = {
	protocols: { 'http:': http.request },
	resolve: () => Promise.resolve(['127.0.0.1']),
	isAllowed: (address) => address === '127.0.0.1'
};

/** Serves bytes, of which so many are announced. */
async function serve(bytes: Buffer, announced = bytes.length): Promise<string> {
	const server = http.createServer((_request, response) => {
		response.setHeader('content-length', announced);
		response.write(bytes);
		if (announced === bytes.length) response.end();
		else setTimeout(() => response.destroy(), 50);
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://publisher.example:${(server.address() as AddressInfo).port}/`;
}

/** What `npm run data -- import` does with an address. */
async function importFrom({ url }: Site, address: string, sha256?: string): Promise<void> {
	const file = await download(address, { network: local, sha256 });
	const db = openDb(url);
	try {
		importDescriptor(db, file.fd, { importer: getImporter('wapo'), label: '2032-01-01', confirm: true });
	} finally {
		settleLedger(db, url);
		db.$client.close();
		file.close();
	}
}

/** Bytes of a file with one of them changed. */
function change(bytes: Buffer, text: string, offset: number, to: number): Buffer {
	const changed = Buffer.from(bytes);
	changed[changed.indexOf(text) + offset] = to;
	return changed;
}

const quote = 0x22;
const faults: [string, (bytes: Buffer) => Buffer, { isKnown: boolean }, RegExp][] = [
	[
		'with one flipped bit, where its hash was given',
		(bytes) => change(bytes, 'Example School 200', 0, 'E'.charCodeAt(0) ^ 1),
		{ isKnown: true },
		/the file has SHA-256 [0-9a-f]{64}/
	],
	[
		'with a quotation mark that never ends',
		(bytes) => change(bytes, ',Example School 200', 1, quote),
		{ isKnown: false },
		/./
	],
	[
		'with a byte of no encoding',
		(bytes) => change(bytes, 'Example School 200', 2, 0x81),
		{ isKnown: false },
		/neither UTF-8 nor Windows-1252/
	],
	[
		'with a header that lost a letter',
		(bytes) => change(bytes, 'school_name', 0, 'x'.charCodeAt(0)),
		{ isKnown: false },
		/school_name/
	],
	['of which half is missing', (bytes) => bytes.subarray(0, bytes.length / 2), { isKnown: true }, /SHA-256/]
];

describe('a download', () => {
	it.for(faults)('%s is refused, and nothing is changed', async ([, spoil, { isKnown }, message]) => {
		const site = makeSite();
		const before = hashReleases(site.url);
		const reader = startReading(site);
		const bytes = readFileSync(makeFile(site.folder, '2032-01-01', 300));
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const address = await serve(spoil(bytes));
		await expect(importFrom(site, address, isKnown ? sha256 : undefined)).rejects.toThrow(message);
		expect(hashReleases(site.url)).toEqual(before);
		expect(reader.isServed()).toBe(true);

		await importFrom(site, await serve(bytes), sha256);
		expect(hashReleases(site.url)).toMatchObject({
			...before,
			'wapo@2032-01-01': expect.any(String) as string
		});
	});

	it('that breaks off is refused, and nothing is changed', async () => {
		const site = makeSite();
		const before = hashReleases(site.url);
		const bytes = readFileSync(makeFile(site.folder, '2032-01-01', 300));
		const address = await serve(bytes.subarray(0, 5000), bytes.length);
		await expect(importFrom(site, address)).rejects.toThrow(/cut off|aborted/);
		expect(hashReleases(site.url)).toEqual(before);
	});
});

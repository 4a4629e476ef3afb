import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { writeZip } from '../src/lib/server/downloads/archive.ts';
import { endLine, writeCsv } from '../src/lib/server/downloads/csv.ts';
import { reprDigest, sha256 } from '../src/lib/server/downloads/digest.ts';
import { countRows, readDigest, verifyDownload } from './verify-download.ts';

const rows = Array.from({ length: 12 }, (_, n) => ({
	...{ id: `made-up-${n}`, title: n % 3 === 0 ? 'Example "School"\r\nof Peña, TX' : 'Sample' },
	value: n
}));
const csv = writeCsv(['id', 'title', 'value'], rows);
const metadata = JSON.stringify({ sha256: sha256(csv), bytes: Buffer.byteLength(csv), rows: rows.length });
const ended = csv + endLine(csv, rows.length);
const zip = writeZip({ 'made-up.csv': csv, 'metadata.json': metadata });

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Every form of a download: its name, its bytes and what proves it. */
const forms: [string, Buffer, string | undefined][] = [
	['list.csv', Buffer.from(ended), undefined],
	['list.csv', Buffer.from(csv), metadata],
	['list.csv', Buffer.from(csv), reprDigest(csv)],
	['list.csv', Buffer.from(csv), sha256(csv)],
	['list.zip', Buffer.from(zip), undefined],
	['list.zip', Buffer.from(zip), reprDigest(zip)]
];

describe('verifying a download', () => {
	it.for(forms)('finds %s whole', ([name, body, proof]) => {
		expect(verifyDownload(name, body, proof)).toMatchObject({ code: 0 });
	});

	it.for(forms)('notices that %s was cut, at whatever byte', ([name, body, proof]) => {
		for (let at = 0; at < body.length; at += 1) {
			const { code, words } = verifyDownload(name, body.subarray(0, at), proof);
			expect([at, code]).toEqual([at, 1]);
			expect(words).toMatch(/\b[Cc]ut\b/);
		}
	});

	it.for(forms)(
		'notices that %s was changed, whatever byte becomes whatever other',
		([name, body, proof]) => {
			const change = fc.tuple(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }));
			fc.assert(
				fc.property(change, ([at, by]) => {
					const other = Buffer.from(body);
					other[at]! ^= by;
					expect(verifyDownload(name, other, proof).code).toBe(1);
				}),
				{ numRuns: 1000 }
			);
		}
	);

	it.for(forms)('notices bytes after the end of %s', ([name, body, proof]) => {
		expect(verifyDownload(name, Buffer.concat([body, Buffer.from('\n')]), proof).code).toBe(1);
	});

	it('notices rows that were taken out under an old last line', () => {
		const shorter = writeCsv(['id', 'title', 'value'], rows.slice(1));
		expect(verifyDownload('a.csv', Buffer.from(shorter + endLine(csv, 12)))).toEqual({
			code: 1,
			words: 'Cut: its last line says 12 rows, and it has 11.'
		});
		expect(verifyDownload('a.csv', Buffer.from(shorter + endLine(shorter, 12)))).toMatchObject({ code: 1 });
	});

	it('holds the metadata against the rows, with a last line and without', () => {
		expect(verifyDownload('a.csv', Buffer.from(ended), metadata)).toMatchObject({ code: 0 });
		expect(verifyDownload('a.csv', Buffer.from(ended.slice(0, -1)), metadata)).toMatchObject({ code: 1 });
	});

	it('says that it cannot tell where the proof is none', () => {
		expect(verifyDownload('a.csv', Buffer.from(csv), metadata.slice(0, -1)).code).toBe(2);
		expect(verifyDownload('a.csv', Buffer.from(csv), '{}').code).toBe(2);
	});

	it('counts rows as RFC 4180 has them', () => {
		expect(countRows(Buffer.from(csv))).toBe(12);
		expect(countRows(Buffer.from(writeCsv(['id'], [])))).toBe(0);
	});

	it('reads a digest out of a whole line of headers, and a bare hash', () => {
		expect(readDigest(`repr-digest: sha-512=:abc=:, ${reprDigest('a')}`)).toBe(sha256('a'));
		expect(readDigest(`sha256:${sha256('a').toUpperCase()}`)).toBe(sha256('a'));
		expect(readDigest('made up')).toBeNull();
	});
});

describe('the command, copied out of the project', () => {
	const folder = mkdtempSync(join(tmpdir(), 'verify-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	const script = join(folder, 'verify-download.ts');
	copyFileSync(new URL('verify-download.ts', import.meta.url), script);
	const run = (...args: string[]) => {
		const { status, stdout } = spawnSync(process.execPath, [script, ...args], { cwd: folder });
		return [status, stdout.toString().trim()];
	};

	it('ends with 0, 1 or 2 and says why', () => {
		writeFileSync(join(folder, 'ended.csv'), ended);
		writeFileSync(join(folder, 'list.csv'), csv);
		writeFileSync(join(folder, 'list.metadata.json'), metadata);
		writeFileSync(join(folder, 'cut.zip'), zip.subarray(0, 200));
		expect(run('ended.csv')).toEqual([0, 'Whole: 12 rows, as its last line says.']);
		expect(run('list.csv')).toEqual([0, 'Whole: 12 rows, as the metadata say.']);
		expect(run('list.csv', reprDigest(csv))[0]).toBe(0);
		expect(run('cut.zip')[0]).toBe(1);
		expect(run()[0]).toBe(2);
		expect(run('none.csv')).toEqual([2, 'Not to be told: there is no file none.csv.']);
	});

	it('is short, and imports nothing but Node', () => {
		const text = readFileSync(script, 'utf8');
		expect(text.split('\n').length).toBeLessThanOrEqual(200);
		const imported = [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]);
		expect(imported.filter((name) => !name!.startsWith('node:'))).toEqual([]);
	});
});

describe('the archive', () => {
	it('is the same whenever it is made', () => {
		const again = writeZip({ 'made-up.csv': csv, 'metadata.json': metadata });
		expect(Buffer.from(again).equals(Buffer.from(zip))).toBe(true);
	});

	it.runIf(hasPython)('is read by another program, which finds the files as they were', () => {
		const folder = mkdtempSync(join(tmpdir(), 'zip-'));
		const path = join(folder, 'list.zip');
		writeFileSync(path, zip);
		const read = `import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; sys.stdout.buffer.write(z.read('made-up.csv'))`;
		const found = execFileSync('python3', ['-c', read, path]);
		rmSync(folder, { recursive: true });
		expect(createHash('sha256').update(found).digest('hex')).toBe(sha256(csv));
	});
});

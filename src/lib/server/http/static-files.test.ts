import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFiles } from './static-files.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'static-'));
	mkdirSync(join(folder, '_app/immutable'), { recursive: true });
	mkdirSync(join(folder, 'fonts'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('knows files by their addresses, without their compressed twins', () => {
	for (const name of ['robots.txt', 'robots.txt.br', 'robots.txt.gz', 'fonts/a b.woff2'])
		writeFileSync(join(folder, name), '');
	expect([...readFiles(folder, {}).keys()].sort()).toEqual(['/fonts/a%20b.woff2', '/robots.txt']);
	expect(readFiles(join(folder, 'none'), {}).size).toBe(0);
});

it('sends the twins that the build made, each with its own length, and says that they vary', () => {
	const text = 'a { color: black }\n'.repeat(100);
	const twins = { br: brotliCompressSync(text), gzip: gzipSync(text) };
	writeFileSync(join(folder, 'a.css'), text);
	writeFileSync(join(folder, 'a.css.br'), twins.br);
	writeFileSync(join(folder, 'a.css.gz'), twins.gzip);
	const { forms, headers } = readFiles(folder, { 'x-common': 'yes' }).get('/a.css')!;
	expect(headers).toMatchObject({
		vary: 'accept-encoding',
		'x-common': 'yes',
		'content-type': 'text/css; charset=utf-8'
	});
	for (const encoding of ['br', 'gzip'] as const) {
		expect(forms[encoding]!.body).toEqual(twins[encoding]);
		expect(forms[encoding]!.head.join()).toContain(`content-length,${twins[encoding].length}`);
		expect(forms[encoding]!.head.join()).toContain(`content-encoding,${encoding}`);
	}
});

it('lets others keep for good only what has a mark of its bytes in its name', () => {
	for (const name of ['_app/immutable/a.css', '_app/version.json', 'fonts/a.woff2'])
		writeFileSync(join(folder, name), '{}');
	const kept = (path: string) => readFiles(folder, {}).get(path)!.headers['cache-control'];
	expect(kept('/_app/immutable/a.css')).toBe('public, max-age=31536000, immutable');
	expect(kept('/_app/version.json')).toBe('public, max-age=3600');
	expect(kept('/fonts/a.woff2')).toBe('public, max-age=3600');
	expect(readFiles(folder, {}).get('/fonts/a.woff2')!.headers).not.toHaveProperty('vary');
});

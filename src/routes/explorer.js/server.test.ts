import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { GET } from './+server.ts';

const read = async () => (await GET({} as Parameters<typeof GET>[0])).text();

it('is one script without imports that does nothing on a page without an explorer', async () => {
	const code = await read();
	expect(code).not.toMatch(/^(import|export)\b/m);
	const asked: string[] = [];
	const document = { querySelector: (selector: string) => (asked.push(selector), null) };
	new Function('document', code)(document);
	expect(asked).toEqual(['[data-explorer-form]']);
});

it('is small', async () => {
	expect(brotliCompressSync(await read()).length).toBeLessThan(4096);
});

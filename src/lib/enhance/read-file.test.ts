import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findLinks } from '../domain/find-links.ts';
import { GET } from '../../routes/verify.js/+server.ts';
import { catalogues } from '../words/catalogues.ts';
import { addressLength, describeLinks, pullLinks } from './read-file.ts';

const figure = (year: number) => `/figures/paper@2021-01-01/fatal/killed?from=1999&to=${year}&is=33`;

const words = { en: catalogues.en.verify.script, es: catalogues.es.verify.script };

describe('the reader of files', () => {
	it.for([
		['a story', (link: string) => `It is 33 (https://example.org${link}).`],
		['a page', (link: string) => `<a href="https://example.org${link.replaceAll('&', '&amp;')}">33</a>`],
		['a list', (link: string) => `${link}\n${link}\n`],
		['JSON', (link: string) => JSON.stringify({ link }).replaceAll('/', '\\/')],
		['Markdown', (link: string) => `[33](https://example.org${link})`]
	] as const)('leaves of %s the links, in which the server finds the same figures', ([, write]) => {
		const text = `${'A long story. '.repeat(500)}${write(figure(2024))}`;
		const pulled = pullLinks(text).join('\n');
		expect(pulled.length).toBeLessThan(200);
		expect(findLinks(pulled).map(({ address }) => address)).toEqual([figure(2024)]);
	});

	it('measures an address as a form writes it', () => {
		expect(addressLength('a b\n&')).toBe('/verify/links?text=a+b%0D%0A%26'.length);
		expect(addressLength('a', '/es/verify/links')).toBe('/es/verify/links?text=a'.length);
	});

	it('says how many links there are, and when they do not fit into an address', () => {
		const links = Array.from({ length: 40 }, (_, index) => figure(2000 + index));
		expect(addressLength(links[0]!)).toBeLessThan(2048);
		expect(addressLength(links.join('\n'))).toBeGreaterThan(2048);
		const say = (count: number, fits: boolean) => describeLinks(words.en, links.slice(0, count), fits);
		expect(say(1, true)).toBe('1 link found. Nothing was sent yet.');
		expect(say(40, false)).toMatch(/^40 links found\. They do not fit into one address/);
		expect(say(0, true)).toMatch(/^No link to a figure/);
		expect(describeLinks(words.es, links, true)).toBe('Se encontraron 40 enlaces. Todavía no se envió nada.');
	});

	it('is one small script without imports', async () => {
		const code = await (await GET({} as Parameters<typeof GET>[0])).text();
		expect(code).not.toMatch(/^(import|export)\b/m);
		for (const { tooLong } of Object.values(words)) expect(code).toContain(tooLong);
		expect(brotliCompressSync(code).length).toBeLessThan(1536);
	});
});

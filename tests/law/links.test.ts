import { expect, it } from 'vitest';
import { parseDocument } from './document.ts';
import { findAddresses, findStyleAddresses, resolveLink } from './links.ts';

const origin = 'http://site.invalid';

it('resolves addresses against the page that they stand on', () => {
	expect(resolveLink('../events?a=1#s', '/people/x', origin)).toEqual({ path: '/events?a=1', id: 's' });
	expect(resolveLink('#caf%C3%A9', '/people/x?b', origin)).toEqual({ path: '/people/x?b', id: 'café' });
	expect(resolveLink(`${origin}/rooms`, '/', origin)).toEqual({ path: '/rooms', id: null });
	expect(resolveLink('?q=1', '/search', origin)).toEqual({ path: '/search?q=1', id: null });
});

it('leaves alone what leads out of the site', () => {
	for (const address of [
		'https://example.com/',
		'mailto:a@example.com',
		'//example.com/x',
		'http://site.invalid:81/'
	]) {
		expect(resolveLink(address, '/', origin)).toBeNull();
	}
});

it('finds links, assets, forms, drawn links and named records', () => {
	const html = `<link href="/a.css"><script src="/b.js"></script><img src="/c.png"><form action="/d"></form>
		<svg><a href="/e"></a></svg><p data-record="/f"></p><a href="/e">again</a><a>none</a>`;
	expect([...findAddresses(parseDocument(html))].toSorted()).toEqual([
		'/a.css',
		'/b.js',
		'/c.png',
		'/d',
		'/e',
		'/f'
	]);
});

it('finds fonts and images of a style sheet', () => {
	const css = `@font-face{src:url("./f.woff2") format('woff2'),url(g.woff)} p{background:url('data:x')}`;
	expect([...findStyleAddresses(css)]).toEqual(['./f.woff2', 'g.woff']);
});

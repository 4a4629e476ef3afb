import { isRedirect, redirect } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { readForImage } from './page-image.ts';

/** A page with one parameter, which sends on whoever asks for it in another order or not at all. */
function readPage({ pathname, search }: URL) {
	if (search !== '?a=1&b=2') redirect(308, `${pathname}?a=1&b=2`);
	return search;
}

function ask(address: string, path = '/page') {
	try {
		return readForImage(new URL(address, 'https://example.org'), path, 'png', readPage, '/page');
	} catch (thrown) {
		if (isRedirect(thrown)) return [thrown.status, thrown.location];
		throw thrown;
	}
}

describe('the image of a page', () => {
	it('shows what the page shows, which sees nothing of the options', () => {
		expect(ask('/page.png?a=1&b=2&shape=tall&theme=dark')).toEqual({
			found: '?a=1&b=2',
			options: { shape: 'tall', theme: 'dark' }
		});
	});

	it.for([
		['/page.png?b=2&a=1&shape=tall', '/page.png?a=1&b=2&shape=tall'],
		['/page.png?shape=tall&a=1&b=2', '/page.png?a=1&b=2&shape=tall'],
		['/page.png?a=1&b=2&shape=wide&theme=light', '/page.png?a=1&b=2'],
		['/page.png?a=1&b=2&theme=dark&shape=square', '/page.png?a=1&b=2&shape=square&theme=dark'],
		['/page.png?theme=dark', '/page.png?a=1&b=2&theme=dark']
	])('has one address: %s', ([given, canonical]) => expect(ask(given!)).toEqual([308, canonical]));

	it('has an address of its own where a page has several charts, in the order of the page', () => {
		expect(ask('/page/part.png?a=1&b=2&theme=dark', '/page/part')).toMatchObject({ found: '?a=1&b=2' });
		expect(ask('/page/part.png?b=2&a=1&theme=dark', '/page/part')).toEqual([
			308,
			'/page/part.png?a=1&b=2&theme=dark'
		]);
	});
});

import { isRedirect, redirect } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { readForImage } from './page-image.ts';

/** A page with one parameter, which sends on whoever asks for it in another order or not at all. */
function readPage({ pathname, search }: URL) {
	if (search !== '?a=1&b=2') redirect(308, `${pathname}?a=1&b=2`);
	return search;
}

function ask(address: string) {
	try {
		return readForImage(new URL(address, 'https://example.org'), '/page', 'png', readPage);
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
});

import type { HTMLElement } from 'node-html-parser';
import type { Breach } from './breach.ts';

/** A link inside the site. */
export interface Link {
	/** Path and query. */
	path: string;
	/** The place on the page that it points to; `null` for the page as a whole. */
	id: string | null;
}

/** Where an address may stand, and in which attribute. */
const places = [
	['a[href], area[href], link[href], use[href], image[href]', 'href'],
	['img[src], script[src], source[src], iframe[src]', 'src'],
	['form[action]', 'action'],
	['[data-record]', 'data-record']
] as const;

/**
 * Resolves an address as it stands on a page; `null` if it leads out of the site.
 *
 * @param page path of the page that it stands on
 * @throws {TypeError} if it is no address
 */
export function resolveLink(address: string, page: string, origin: string): Link | null {
	const url = new URL(address, new URL(page, origin));
	if (url.origin !== new URL(origin).origin) return null;
	const id = decodeURIComponent(url.hash.slice(1));
	return { path: url.pathname + url.search, id: id === '' || id === 'top' ? null : id };
}

/** Resolves addresses; one that is none is a dead end of this page. */
export function resolveAll(addresses: Iterable<string>, page: string, origin: string) {
	const links: Link[] = [];
	const breaches: Breach[] = [];
	for (const address of addresses) {
		try {
			const link = resolveLink(address, page, origin);
			if (link) links.push(link);
		} catch {
			breaches.push({ page, what: 'dead-end', detail: `${address} is not an address` });
		}
	}
	return { links, breaches };
}

/** All addresses on a page as they stand there, each once. */
export function findAddresses(root: HTMLElement): Set<string> {
	const found = places.flatMap(([selector, attribute]) =>
		root.querySelectorAll(selector).map((element) => element.getAttribute(attribute) ?? '')
	);
	return new Set(found.filter((address) => address !== ''));
}

/** Addresses of the fonts and images of a style sheet. */
export function findStyleAddresses(css: string): Set<string> {
	const found = css.matchAll(/url\(\s*(['"]?)([^'")]+)\1\s*\)/g);
	return new Set(
		[...found].map(([, , address]) => address!).filter((address) => !address.startsWith('data:'))
	);
}

/** The places of a page that a link can point to. */
export function findIds(root: HTMLElement): Set<string> {
	return new Set(root.querySelectorAll('[id]').map((element) => element.getAttribute('id')!));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLinkList, mostCharacters, parseLinkList } from './link-list.ts';

const figure = (year: number) => `/figures/wapo@2025-02-14/fatal/killed?from=1999&to=${year}&state=TX&is=33`;
const read = (address: string) => parseLinkList(new URL(address, 'http://localhost').searchParams);

describe('the address of a list of links', () => {
	it('is short: it leaves out what all links share and encodes what it must', () => {
		expect(formatLinkList({ links: [figure(2024)], left: 0, none: false }, '.csv')).toBe(
			'/verify.csv?link=wapo@2025-02-14/fatal/killed?from=1999%26to=2024%26state=TX%26is=33'
		);
	});

	it('reads back as the list, whatever is in it, and is its own canonical form', () => {
		const link = fc.oneof(
			fc.integer({ min: 1999, max: 2100 }).map(figure),
			fc.string({ unit: 'grapheme', maxLength: 40 }),
			fc.string().map((text) => `/figures/${text}`)
		);
		fc.assert(
			fc.property(fc.array(link, { maxLength: 6 }), (links) => {
				const once = formatLinkList(read(formatLinkList({ links, left: 0, none: false })));
				const { pathname, search } = new URL(once, 'http://localhost');
				const twice = formatLinkList(read(once));
				expect(formatLinkList(read(twice))).toBe(twice);
				expect(pathname + search).toBe(once);
			}),
			{ numRuns: 500 }
		);
	});

	it('holds each link once', () => {
		const twice = `?link=${encodeURIComponent(figure(2024))}&link=${encodeURIComponent(`https://a.example${figure(2024)}`)}&link=`;
		expect(read(`/verify${twice}`)).toEqual({ links: [figure(2024)], left: 0, none: false });
	});

	it('is never longer than the server takes, and says how many links it leaves out', () => {
		const links = Array.from({ length: 80 }, (_, index) => figure(2000 + index));
		const address = formatLinkList({ links, left: 2, none: false });
		expect(address.length).toBeLessThanOrEqual(mostCharacters);
		const held = read(address);
		expect(held.links).toEqual(links.slice(0, held.links.length));
		expect(held.links.length + held.left).toBe(82);
		expect(held.links.length).toBeGreaterThan(20);
	});

	it('is the bare page where nothing is to be verified', () => {
		expect(formatLinkList(read('/verify?link=&left=x'))).toBe('/verify');
		expect(formatLinkList(read('/verify?none=1'))).toBe('/verify?none=1');
	});
});

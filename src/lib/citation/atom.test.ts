import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { toTimestamp, writeFeed, type Feed } from './atom.ts';

const parser = new XMLParser({
	ignoreAttributes: false,
	trimValues: false,
	isArray: (name) => name === 'entry'
});
const entry = {
	id: 'https://example.org/figures/a@2023-01-01/all/killed?from=1999&to=2024&is=35',
	title: '33 → 35 people killed',
	on: '2023-09-22',
	summary: 'One record was added.',
	link: 'https://example.org/'
};
const feed: Feed = {
	...{ id: 'https://example.org/f', title: 'A figure', on: '2020', entries: [entry] },
	...{ self: 'https://example.org/f.atom?a=1&b=2', page: 'https://example.org/f?a=1&b=2' }
};
const parse = (text: string) => {
	expect(XMLValidator.validate(text)).toBe(true);
	return parser.parse(text).feed;
};

describe('a feed', () => {
	it('reads back as it was written, whatever its texts hold', () => {
		const text = fc
			.string({ unit: 'grapheme', minLength: 1 })
			.map((given) => `x${given.replaceAll(/\r\n?/g, '\n')}x`);
		fc.assert(
			fc.property(text, text, (title, summary) => {
				const read = parse(writeFeed({ ...feed, title, entries: [{ ...entry, title, summary }] }));
				const kept = (given: string) =>
					// eslint-disable-next-line no-control-regex
					given.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
				expect(read.title['#text']).toBe(kept(title));
				expect(read.entry[0].summary['#text']).toBe(kept(summary));
			})
		);
	});

	it('says its language, its own address and that of its page', () => {
		const read = parse(writeFeed(feed));
		expect(read).toMatchObject({
			'@_xmlns': 'http://www.w3.org/2005/Atom',
			'@_xml:lang': 'en-US',
			id: feed.id
		});
		expect(read.author.name).toBe('No Figure Alone');
		expect(read.link.map((link: Record<string, string>) => [link['@_rel'], link['@_href']])).toEqual([
			['self', feed.self],
			['alternate', feed.page]
		]);
	});

	it('was updated when its newest entry was, never when it was asked for', () => {
		const older = { ...entry, id: 'https://example.org/older', on: '2021' };
		const read = parse(writeFeed({ ...feed, entries: [entry, older] }));
		expect(read.updated).toBe('2023-09-22T00:00:00Z');
		expect(read.entry.map(({ updated }: { updated: string }) => updated)).toEqual([
			'2023-09-22T00:00:00Z',
			'2021-01-01T00:00:00Z'
		]);
		expect(parse(writeFeed({ ...feed, entries: [] })).updated).toBe('2020-01-01T00:00:00Z');
	});

	it('takes markup in a title for text', () => {
		const read = parse(writeFeed({ ...feed, title: '<b>33</b> &amp; more' }));
		expect(read.title).toEqual({ '@_type': 'text', '#text': '<b>33</b> &amp; more' });
	});

	it.for([
		['2023-09-22', '2023-09-22T00:00:00Z'],
		['2023-09', '2023-09-01T00:00:00Z'],
		['2023', '2023-01-01T00:00:00Z'],
		['2023-13-01', '1970-01-01T00:00:00Z'],
		['undated', '1970-01-01T00:00:00Z']
	])('dates %s as %s', ([given, stamp]) => expect(toTimestamp(given!)).toBe(stamp));
});

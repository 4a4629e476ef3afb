import { expect, it } from 'vitest';
import { hashName } from '#lib/server/ingest/withheld-names.ts';
import { inspectFor } from './withheld.ts';

const inspect = inspectFor(new Set([hashName('Made Upname'), hashName('Another Made Person')]));
const look = (body: string, type = 'text/html', path = '/events/e1') =>
	inspect(path, { status: 200, type, body });
const filler = 'plain words that name nobody at all '.repeat(40);

it.for([
	['in the text of a page', `<p>${filler} Made Upname ${filler}</p>`, 'text/html'],
	['in three words', `<p>${filler}Another Made Person</p>`, 'text/html'],
	['with an initial', '<p>Made Q. Upname</p>', 'text/html'],
	['parted by numbers', '<p>Made 1 22 333 4,444 -5.5 6 Upname</p>', 'text/html'],
	['parted by tags', '<p><b>Made</b> <i>Upname</i></p>', 'text/html'],
	['in an attribute', `<p>${filler}</p><a aria-label="About Made Upname" href="/">x</a>`, 'text/html'],
	['in an address', '<a href="https://example.com/news/made-upname-2022">Source</a>', 'text/html'],
	['in a list as JSON', JSON.stringify([{ title: filler }, { title: 'On Made Upname' }]), 'application/json'],
	['in two cells of a CSV', 'id,first,last\n1,Made,Upname\n', 'text/csv'],
	['in capitals in a drawing', '<svg><text>MADE UPNAME</text></svg>', 'image/svg+xml'],
	['in code', 'let a="Made Upname"', 'text/javascript']
])('a withheld name %s is caught once, and is not repeated', ([, body, type]) => {
	const breaches = look(body!, type);
	expect(breaches.map(({ page, what }) => [page, what])).toEqual([['/events/e1', 'withheld-name']]);
	expect(JSON.stringify(breaches)).not.toMatch(/upname|another/i);
});

it('a withheld name in the address of a page is caught, and the address not repeated', () => {
	const breaches = look('<p>Nobody</p>', 'text/html', '/people/made-upname');
	expect(breaches.map(({ what }) => what)).toEqual(['withheld-name']);
	expect(JSON.stringify(breaches)).not.toMatch(/upname/i);
});

it('a page on which nobody withheld stands has no fault, however often it is looked at', () => {
	expect(look(`<p>${filler} Made by Upname</p>`)).toEqual([]);
	expect(look(`<p>${filler} Made by Upname</p>`)).toEqual([]);
	expect(look('')).toEqual([]);
	expect(look('Made Upname', 'font/woff2')).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { createGuard } from './guard.ts';

/** Pushes a text through the guard in pieces of a few bytes, so that every edge falls somewhere. */
function guard(text: string, size = 3) {
	const watch = createGuard();
	const bytes = Buffer.from(text);
	for (let at = 0; at < bytes.length; at += size) watch.push(bytes.subarray(at, at + size));
	return watch.end();
}

describe('the guard lets through', () => {
	it.for([
		['line feeds', 'a,b\n1,2\n', { lines: 2, newline: '\n' }],
		['a last line without an end', 'a,b\n1,2', { lines: 2, newline: '\n' }],
		['carriage returns before line feeds', 'a,b\r\n1,2\r\n', { lines: 2, newline: '\r\n' }],
		[
			'breaks, commas and doubled quotes inside quotes',
			'a,b\n"x\n,""y""\r\nz",2\n',
			{ lines: 4, newline: '\n' }
		],
		['a quote inside plain text', 'a,b\n5" pipe,2\n', { lines: 2, newline: '\n' }],
		['blank lines', 'a,b\n\n\n1,2\n', { lines: 4, newline: '\n' }]
	] as const)('%s', ([, text, expected]) => {
		expect(guard(text)).toEqual(expected);
	});
});

describe('the guard refuses', () => {
	const rows = (count: number) => 'x,y\n'.repeat(count);
	it.for([
		[
			'an unclosed quote, by the line where it opens',
			'a,b\n1,2\n3,"4\n5,6\n',
			/^line 3: a quote opens that never closes/
		],
		['text after a closing quote', 'a,b\n"1"x,2\n', /^line 2: text after a closing quote/],
		[
			'two stray quotes that swallow rows',
			`a,b\n1,"2\n${rows(60)}3",4\n`,
			/^line 2: a quote opens in a record of more than 50 line breaks/
		],
		['a file without any line end', 'a,b,c', /^line 1: no line end in the whole file/],
		['two kinds of line ends', 'a,b\r\n1,2\n', /^line 2: line end LF, expected CRLF as on line 1/],
		['a lone carriage return', 'a,b\r1,2\r', /^line 1: a carriage return inside a line/],
		['a carriage return at the very end', 'a,b\n1,2\r', /^line 2: a carriage return/],
		['257 columns', `a,b\n${','.repeat(256)}\n`, /^line 2: more than 256 columns/]
	] as const)('%s', ([, text, message]) => {
		expect(() => guard(text)).toThrow(message);
	});

	it.for([
		[
			'a quote that swallows a mebibyte',
			'a,b\n"',
			/^line 2: a quote opens that does not close within 1048576 bytes/
		],
		['a line of a mebibyte', 'a,b\n', /^line 2: a record begins that does not end within 1048576 bytes/],
		['no line end for a mebibyte', '', /^line 1: a record begins that does not end/]
	] as const)('%s', ([, start, message]) => {
		expect(() => guard(`${start}${'x'.repeat(1 << 21)}"\n`, 100_000)).toThrow(message);
	});

	it('a hostile file of 64 MB long before its end', () => {
		const watch = createGuard();
		watch.push(Buffer.from('a,b\n"'));
		const megabytes = Array.from({ length: 64 }, () => Buffer.alloc(1 << 20, 'x'));
		let pushed = 0;
		const push = () => megabytes.forEach((chunk) => (watch.push(chunk), (pushed += 1)));
		expect(push).toThrow(/^line 2: /);
		expect(pushed).toBeLessThan(2);
	});
});

it('takes 50 line breaks in a record and refuses 51', () => {
	const record = (breaks: number) => `a,b\n"${'\n'.repeat(breaks)}",2\n`;
	expect(guard(record(50)).lines).toBe(52);
	expect(() => guard(record(51))).toThrow(/more than 50 line breaks/);
});

it('tells where the last, unfinished record of a chunk begins', () => {
	const watch = createGuard();
	expect(watch.push(Buffer.from('a,b\n1,'))).toBe(4);
	expect(watch.push(Buffer.from('"2\n'))).toBeLessThanOrEqual(0);
	expect(watch.push(Buffer.from('3"\n'))).toBe(3);
});

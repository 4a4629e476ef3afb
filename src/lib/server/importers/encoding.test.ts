import { describe, expect, it } from 'vitest';
import { openFile } from '../../../../tests/fixtures/imports/made-up-files.ts';
import { surveyFile } from './survey.ts';

type Part = string | readonly number[];

const survey = (...parts: readonly Part[]) =>
	surveyFile(openFile(Buffer.concat(parts.map((part) => Buffer.from(part as string)))));

const mark = [0xef, 0xbb, 0xbf];

describe('the encoding of a file is found', () => {
	it.for([
		['plain letters', ['a,b\nc,d\n'], 'utf-8', 0],
		['UTF-8', ['a,b\nEscuela Niñez,“d”\n'], 'utf-8', 8],
		['UTF-8 with a byte order mark', [mark, 'a,b\nniño,d\n'], 'utf-8', 5],
		['Windows-1252', ['a,b\nni', [0xf1], 'o,', [0x93], 'd', [0x94], '\n'], 'windows-1252', 3]
	] as const)('as %s', ([, parts, encoding, highBytes]) => {
		expect(survey(...parts)).toMatchObject({ encoding, highBytes });
	});

	it('across the edge of a chunk, in the middle of a letter', () => {
		expect(survey('a,b\n', `${'x'.repeat((1 << 20) - 5)}ñ\n`)).toMatchObject({
			encoding: 'utf-8',
			highBytes: 2
		});
	});
});

describe('a file of no one encoding is refused', () => {
	it.for([
		['UTF-16 LE', [[0xff, 0xfe], 'a\0,\0'], /^line 1: a byte order mark of UTF-16 LE/],
		['UTF-16 BE', [[0xfe, 0xff], '\0a\0,'], /^line 1: a byte order mark of UTF-16 BE/],
		['a NUL byte', ['a,b\nc,d\0\n'], /^line 2: a NUL byte/],
		[
			'UTF-8 with one stray byte',
			['a,b\nniño,d\ncafé', [0xe9], ',e\n'],
			/^line 3, byte 18: not UTF-8, while line 2, byte 7 is/
		],
		[
			'a mark and bytes that are no UTF-8',
			[mark, 'a,b\nni', [0xf1], 'o,d\n'],
			/^line 2, byte 10: not UTF-8, but/
		],
		[
			'a byte that neither encoding defines',
			['a,b\nx', [0x81], ',d\n'],
			/^line 2, byte 6: neither UTF-8 nor Windows-1252/
		],
		['a letter cut off at the end', ['a,b\nc,niño\nx', [0xc3]], /^line 3, byte 14: not UTF-8/]
	] as const)('%s', ([, parts, message]) => {
		expect(() => survey(...parts)).toThrow(message);
	});

	it.for([
		['an overlong form', [0xc0, 0xaf]],
		['a surrogate', [0xed, 0xa0, 0x80]],
		['a code point beyond Unicode', [0xf4, 0x90, 0x80, 0x80]]
	] as const)('%s is not taken for UTF-8', ([, bytes]) => {
		const read = () => survey('a,b\nñ', [...bytes], ',d\n');
		expect(read).toThrow(/not UTF-8/);
	});
});

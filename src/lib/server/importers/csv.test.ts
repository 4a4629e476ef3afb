import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../../tests/fixtures/imports/made-up-files.ts';
import { createTally, readRecords } from './csv.ts';
import { limits } from './guard.ts';
import { RefusedFile } from './importer.ts';
import { surveyFile } from './survey.ts';

const ab = { needs: ['a', 'b'], takes: ['c'], words: [] };

function read(content: string | Buffer, columns = ab) {
	const fd = openFile(content);
	const survey = surveyFile(fd);
	const tally = createTally();
	const records = [...readRecords(fd, survey, columns, tally)];
	return { records, tally, survey };
}

describe('records', () => {
	it('carry the physical line on which they begin, also after quoted breaks and blank lines', () => {
		const { records } = read('a,b\n1,"x\ny\nz"\n\n2,w\n"3",v');
		expect(records.map(({ line }) => line)).toEqual([2, 6, 7]);
	});

	it('hold only the columns that were asked for, wherever they stand', () => {
		const { records } = read('secret,b,a\nhidden,2,1\n');
		expect(records).toEqual([{ line: 2, cells: { a: '1', b: '2' } }]);
	});

	it('are the same with CRLF, with a byte order mark and in Windows-1252', () => {
		const text = 'a,b\nniño,"x\ny"\n';
		const expected = read(text).records;
		expect(read(`\ufeff${text}`).records).toEqual(expected);
		expect(read(Buffer.from(text, 'latin1')).records).toEqual(expected);
		expect(read('a,b\r\nniño,"x\ny"\r\n').records).toEqual(expected);
	});

	it('of another width say so, but for blank cells at the end', () => {
		const { records } = read('a,b\n1\n1,2,3\n1,2,,\n');
		expect(records).toEqual([
			{ line: 2, width: 1 },
			{ line: 3, width: 3 },
			{ line: 4, cells: { a: '1', b: '2' } }
		]);
	});

	it('are not touched by names that JavaScript knows', () => {
		const { records } = read('__proto__,constructor,a,b\nx,y,1,2\n');
		expect(records).toEqual([{ line: 2, cells: { a: '1', b: '2' } }]);
	});
});

describe('a header is refused', () => {
	it.for([
		['that lacks a column', 'a,c\n1,2\n', /^line 1: missing "b"; expected the columns a, b, found "a", "c"/],
		['with a name almost right', 'a,B \n1,2\n', /missing "b" \(there is "B "\)/],
		['with a name twice', 'a,b,a\n1,2,3\n', /^line 1: column "a" twice/]
	] as const)('%s', ([, text, message]) => {
		expect(() => read(text)).toThrow(message);
	});
});

it('closes the books over header breaks, blank lines and inner breaks', () => {
	const { tally, survey } = read('a,b,"c\nd"\n1,"x\ny",\n   \n\n2,3,4');
	expect(tally).toEqual({ width: 3, headerLines: 2, blankLines: 2, innerBreaks: 1, records: 2 });
	expect(survey.lines).toBe(7);
});

it('refuses a file that changed after its survey', () => {
	const survey = surveyFile(openFile('a,b\n1,2\n'));
	const other = openFile('a,b\n1,3\n');
	expect(() => [...readRecords(other, survey, ab, createTally())]).toThrow(
		'the file changed while it was read'
	);
});

const cell = fc.string({
	unit: fc.constantFrom('a', 'ñ', '"', ',', '\n', '\r', ' ', '“', '=', '\u2028', '😀'),
	maxLength: 12
});

it('gives back whatever papaparse wrote', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(cell, cell), { maxLength: 40 }),
			fc.constantFrom('\n', '\r\n'),
			fc.boolean(),
			(rows, newline, hasEnd) => {
				const text = Papa.unparse([['a', 'b'], ...rows], { newline, quotes: true }) + (hasEnd ? newline : '');
				const { records } = read(text + (rows.length === 0 && !hasEnd ? newline : ''));
				expect(records.map((row) => 'cells' in row && [row.cells.a, row.cells.b])).toEqual(rows);
			}
		),
		{ numRuns: 200 }
	);
});

it('reads any bytes to the end with closed books, or refuses the file', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			'a,b\n',
			'"',
			'""',
			',',
			'\n',
			'\r\n',
			'\r',
			'\0',
			'x',
			'ñ',
			'"x,\ny"',
			' ',
			'\n'.repeat(60)
		),
		fc.uint8Array({ maxLength: 4 })
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, hasHeader) => {
			const parts = pieces.map((part) => Buffer.from(part as string));
			const bytes = Buffer.concat([Buffer.from(hasHeader ? 'a,b\n' : ''), ...parts]);
			try {
				const { tally, survey } = read(bytes);
				const { headerLines, blankLines, innerBreaks, records } = tally;
				expect(headerLines + blankLines + innerBreaks + records).toBe(survey.lines);
				expect(survey.bytes).toBe(bytes.length);
			} catch (error) {
				expect(error).toBeInstanceOf(RefusedFile);
			}
		}),
		{ numRuns: 400 }
	);
});

it('reads records that lie across the edges of blocks', () => {
	const rows = Array.from({ length: 40 }, (_, index) => [
		`row ${index}`,
		'x\n'.repeat(20) + 'y'.repeat(60_000)
	]);
	const { records, tally } = read(Papa.unparse([['a', 'b'], ...rows], { newline: '\n' }));
	expect(records.map((row) => 'cells' in row && [row.cells.a, row.cells.b])).toEqual(rows);
	expect(tally.innerBreaks).toBe(40 * 20);
	expect(rows[0]![1]!.length * 40).toBeGreaterThan(2 * limits.bytes);
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/lib/server/downloads/csv.ts';
import { readFiles } from '../repo/project-files.ts';

const headers = ['date', 'city'] as const;

/** The cells that a parser reads from a file with these. */
function roundTrip(date: string | number | null, city: string | number | null): string[] {
	const text = writeCsv(headers, [{ date, city }]);
	return Papa.parse<string[]>(text.replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' }).data[1]!;
}

const before = fc.string({
	unit: fc.constantFrom(' ', '\t', '\r', '\n', '\0', '\u00A0', '\uFEFF', '\u3000')
});
const sign = fc.constantFrom('=', '+', '-', '@', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20');
const formula = fc.tuple(before, sign, fc.string()).map((parts) => parts.join(''));

describe('a cell that a spreadsheet would run', () => {
	it('is text in every file, and nothing of it is lost', () => {
		fc.assert(
			fc.property(formula, (text) => {
				expect(roundTrip(text, 'a')).toEqual([`'${text}`, 'a']);
			})
		);
	});

	it.for(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\0=1', ' =1', '\uFF1D1', '"=1', 'a\n=1'])(
		'cannot begin with %j',
		(text) => {
			for (const cell of roundTrip(text, text))
				expect(cell).not.toMatch(/^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/);
		}
	);
});

describe('other cells', () => {
	it('come back as they were', () => {
		const plain = fc
			.string({ unit: fc.constantFrom(...`ab1 '",;=@\r\n\t\u2028\u00E9`, '\u{1F600}') })
			.map((text) => `a${text}`);
		fc.assert(
			fc.property(plain, plain, (a, b) => {
				expect(roundTrip(a, b)).toEqual([a, b]);
			})
		);
	});

	it('stay numbers where they are numbers', () => {
		fc.assert(
			fc.property(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), (whole, real) => {
				expect(roundTrip(whole, real).map(Number)).toEqual([whole, real === 0 ? 0 : real]);
			})
		);
	});
});

it('every CSV file is written with the same guard', () => {
	const writers = readFiles('', /^(src|scripts)\/.*\.(ts|svelte)$/)
		.filter(({ path }) => !path.endsWith('.test.ts'))
		.flatMap(({ path, text }) =>
			[...text.matchAll(/\.unparse\([^;]*;/g)].map(([call]) => `${path}: ${call}`)
		);
	expect(writers.length).toBeGreaterThan(3);
	expect(writers.filter((call) => !call.includes('escapeFormulae: formulaStart'))).toEqual([]);
});

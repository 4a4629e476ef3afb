import fc from 'fast-check';
import { cnnRow, k12Row, toCsv, wapoRow } from '../fixtures/imports/made-up-rows.ts';
import { hostile } from './arbitraries.ts';

/** A file, and the importer that is to read it. */
export interface CsvInput {
	importer: string;
	bytes: Buffer;
}

const rows = { wapo: wapoRow, k12ssdb: k12Row, cnn: cnnRow };

/** Hostile cells in good columns, quoted as they should be: a table that any parser reads. */
const tables = fc
	.tuple(fc.constantFrom('wapo', 'k12ssdb', 'cnn'), fc.constantFrom('\n', '\r\n'))
	.chain(([importer, newline]) => {
		const row = rows[importer as keyof typeof rows];
		const cells = fc.dictionary(fc.constantFrom(...Object.keys(row)), hostile, { maxKeys: 4 });
		return fc
			.array(cells, { minLength: 1, maxLength: 8 })
			.map((all) => ({ importer, bytes: Buffer.from(toCsv(row, all, newline)) }));
	});

const pieces = [
	'"',
	'""',
	'"\n',
	'\n',
	'\r',
	'\r\n',
	',',
	',,,',
	'\0',
	'\uFEFF',
	'\uFFFE',
	'\u202E',
	'__proto__',
	'constructor,__proto__',
	'=cmd|x',
	'9007199254740993',
	'-1',
	'1e400',
	'\u00E9',
	'"a""b',
	'\u2028'
].map((text) => Buffer.from(text));
const raw = [
	[0xff],
	[0x80],
	[0xc3],
	[0xed, 0xa0, 0x80],
	[0xf4, 0x90, 0x80, 0x80],
	[0xff, 0xfe],
	[0xfe, 0xff],
	[0x81],
	[0x1a],
	[0x1f, 0x8b]
].map((bytes) => Buffer.from(bytes));
const big = ['"', 'x', ',', '\n', '\r', '"\n'].map((text) => Buffer.from(text.repeat(60_000)));

const piece = fc.oneof(
	{ weight: 12, arbitrary: fc.constantFrom(...pieces) },
	{ weight: 6, arbitrary: fc.constantFrom(...raw) },
	{ weight: 1, arbitrary: fc.constantFrom(...big) },
	{ weight: 4, arbitrary: fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)) }
);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const cut = fc.record({ place, length: fc.nat(40), piece, often: fc.boolean() });

/** Puts a piece into a file, in place of some bytes, at one place or at each line's. */
function put(
	bytes: Buffer,
	{ place, length, piece, often }: typeof cut extends fc.Arbitrary<infer C> ? C : never
) {
	const at = Math.floor(place * bytes.length);
	if (often && piece.length < 10) {
		const lines = bytes.toString('latin1').split('\n');
		const text = piece.toString('latin1');
		return Buffer.from(
			lines.map((line) => line.slice(0, at % 40) + text + line.slice(at % 40)).join('\n'),
			'latin1'
		);
	}
	return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + length)]);
}

const damaged = fc
	.tuple(tables, fc.array(cut, { minLength: 1, maxLength: 3 }))
	.map(([{ importer, bytes }, cuts]) => ({ importer, bytes: cuts.reduce(put, bytes) }));

/** The whole file in another encoding, or with a mark too many. */
const recoded = tables.chain(({ importer, bytes }) =>
	fc
		.constantFrom(
			Buffer.from(`\uFEFF${bytes}`, 'utf16le'),
			Buffer.from(String(bytes), 'utf16le'),
			Buffer.from(`\uFEFF\uFEFF${bytes}`),
			Buffer.from(String(bytes), 'latin1'),
			bytes.subarray(0, Math.floor(bytes.length / 2))
		)
		.map((changed) => ({ importer, bytes: changed }))
);

/** Files of every publisher as nobody should publish them. */
export const csvInputs: fc.Arbitrary<CsvInput> = fc.oneof(
	{ weight: 3, arbitrary: tables },
	{ weight: 8, arbitrary: damaged },
	{ weight: 1, arbitrary: recoded }
);

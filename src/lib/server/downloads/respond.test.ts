import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { DataFormat } from '../../domain/data-format.ts';
import { verifyDownload } from '../../../../scripts/verify-download.ts';
import { reprDigest, sha256 } from './digest.ts';
import type { DataList } from './list.ts';
import type { ListMetadata } from './metadata.ts';
import { respondWithData } from './respond.ts';
import { openSmallDb } from './testing.ts';

const db = openSmallDb();
const columns = ['id', 'date', 'killed', 'people:not_named', 'complete', 'ratio'] as const;
type Key = (typeof columns)[number];
const list: DataList<Key> = {
	title: 'Made up, “quoted”',
	about: 'One row a thing.',
	...{ releases: ['open@2024', 'shut@2024', 'unheard@2000'], rules: ['all', 'unheard'] },
	...{ value: { made: 'up' }, columns },
	rows: [
		{ id: '=1+1', date: '2020-03-02', killed: 2, not_named: 'family', complete: true, ratio: 0.5 },
		{ id: 'a, "b"\r\nñ', date: null, killed: null, not_named: null, complete: false, ratio: null }
	]
};
const text = async (answer: Response) => Buffer.from(await answer.arrayBuffer()).toString();

function ask(format: DataFormat, { query = '', endLine = false, ...more }: Ask = {}): Response {
	const url = new URL(`https://example.org/made/up.${format}${query}`);
	return respondWithData({ locals: { db, endLine }, params: { format }, url }, { ...list, ...more });
}
type Ask = Partial<DataList<Key>> & { query?: string; endLine?: boolean };

const describeIt = async (more: Ask = {}) =>
	JSON.parse(await text(ask('metadata.json', more))) as ListMetadata;
const unpack = async (more: Ask = {}) => {
	const files = unzipSync(new Uint8Array(await ask('zip', more).arrayBuffer()));
	return Object.fromEntries(
		Object.entries(files).map(([name, body]) => [name, Buffer.from(body).toString()])
	);
};

describe('a list', () => {
	it.for([
		['json', 'application/json'],
		['csv', 'text/csv; charset=utf-8'],
		['metadata.json', 'application/json'],
		['zip', 'application/zip']
	] as const)('as %s has its type and its digest', async ([format, type]) => {
		const answer = ask(format);
		expect(answer.headers.get('content-type')).toBe(type);
		expect(answer.headers.get('access-control-allow-origin')).toBe('*');
		const digest = answer.headers.get('repr-digest');
		expect(digest).toBe(reprDigest(new Uint8Array(await answer.arrayBuffer())));
	});

	it('says where it is described', () => {
		const described = (format: DataFormat) => ask(format, { query: '?state=TX' }).headers.get('link');
		const link =
			'<https://example.org/made/up.metadata.json?state=TX>; rel="describedby"; type="application/json"';
		expect([described('csv'), described('zip'), described('metadata.json')]).toEqual([link, link, null]);
	});

	it('as CSV is RFC 4180 and runs no formula', async () => {
		expect(await text(ask('csv'))).toBe(
			'id,date,killed,not_named,complete,ratio\r\n' +
				'"\'=1+1",2020-03-02,2,family,true,0.5\r\n' +
				'"a, ""b""\r\nñ",,,,false,\r\n'
		);
	});

	it('has its header row also where it is empty', async () => {
		expect(await text(ask('csv', { rows: [] }))).toBe('id,date,killed,not_named,complete,ratio\r\n');
		expect(await describeIt({ rows: [] })).toMatchObject({ rows: 0, columns: { length: 6 } });
	});

	it('closes its file with a line that proves it, where that is asked for', async () => {
		const [plain, closed] = [await text(ask('csv')), await text(ask('csv', { endLine: true }))];
		expect(closed).toBe(`${plain}# END rows=2 sha256=${sha256(plain)}\r\n`);
		expect(verifyDownload('up.csv', Buffer.from(closed)).code).toBe(0);
	});

	it('takes no column that the dictionary lacks, and no row that lacks a column', () => {
		const wrong = () => [
			// @ts-expect-error no such column
			respondWithData(undefined!, { ...list, columns: ['unheard'] as const, rows: [] }),
			// @ts-expect-error the row has no date
			respondWithData(undefined!, { ...list, columns: ['id', 'date'] as const, rows: [{ id: 'a' }] })
		];
		expect(wrong).toThrow();
	});
});

describe('the description beside a list', () => {
	it('holds the hash, the size and the rows of the CSV file', async () => {
		const csv = await text(ask('csv'));
		const described = await describeIt();
		expect(described).toMatchObject({
			...{ sha256: sha256(csv), bytes: Buffer.byteLength(csv), rows: 2 },
			addresses: { page: 'https://example.org/made/up', csv: 'https://example.org/made/up.csv' }
		});
		expect(verifyDownload('up.csv', Buffer.from(csv), JSON.stringify(described)).code).toBe(0);
	});

	it('tells every column, and one of a name with two meanings as this list means it', async () => {
		const { columns: told } = await describeIt();
		expect(told.map(({ name }) => name)).toEqual(['id', 'date', 'killed', 'not_named', 'complete', 'ratio']);
		expect(told[3]).toMatchObject({ type: 'string', meaning: expect.stringContaining('Why no name') });
	});

	it('tells citation, rules in words and releases, and leaves out what is not held', async () => {
		const { citation, rules, releases } = await describeIt();
		expect(citation.text).toBe(
			'No Figure Alone, “Made up, “quoted”” (open@2024, shut@2024, unheard@2000). https://example.org/made/up'
		);
		expect(rules).toEqual([
			{
				...{ id: 'all', version: 1, title: 'Rule all', words: 'Some. Left out: Others.' },
				address: 'https://example.org/rules/all'
			}
		]);
		expect(releases.map(({ id, rowsSha256 }) => [id, rowsSha256])).toEqual([
			['open@2024', 'a'],
			['shut@2024', 'a'],
			['unheard@2000', null]
		]);
	});

	it('tells the terms of every part, and that a publisher’s rows are not in it where they may not be', async () => {
		const { licences } = await describeIt();
		expect(licences.map(({ of, spdx }) => [of, spdx])).toEqual([
			[expect.stringContaining('our words'), 'CC-BY-4.0'],
			['what is taken from: Dataset open', null],
			['the source: Dataset shut', null]
		]);
		expect(licences[2]!.allows).toMatch(/^This list holds none of the publisher’s rows/);
	});
});

describe('the archive of a list', () => {
	it('holds the file, its description, a Data Package and a README, the same bytes every time', async () => {
		const files = await unpack();
		expect(Object.keys(files)).toEqual(['made-up.csv', 'metadata.json', 'datapackage.json', 'README.md']);
		expect(files['made-up.csv']).toBe(await text(ask('csv')));
		expect(files['metadata.json']).toBe(await text(ask('metadata.json')));
		expect(reprDigest(new Uint8Array(await ask('zip').arrayBuffer()))).toBe(
			ask('zip').headers.get('repr-digest')
		);
	});

	it('is named after its address', () => {
		const query = '?where=killed:1..~wounded:2..&q=%C3%B1';
		expect(ask('zip', { query }).headers.get('content-disposition')).toBe(
			'attachment; filename="made-up-where-killed-1-wounded-2-q.zip"'
		);
	});

	it('has a Data Package whose schema the rows obey', async () => {
		const files = await unpack();
		const { resources, licenses } = JSON.parse(files['datapackage.json']!) as Package;
		const { path, hash, bytes, schema } = resources[0]!;
		const csv = files[path]!;
		expect([hash, bytes]).toEqual([`sha256:${sha256(csv)}`, Buffer.byteLength(csv)]);
		expect(licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
		const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
		const forms = { string: /^/, integer: /^-?\d+$/, number: /^-?\d/, boolean: /^(true|false)$/ };
		const patterns: Record<string, RegExp> = { ...forms, date: /^\d{4}-\d\d-\d\d$/, year: /^\d{4}$/ };
		for (const row of data) {
			expect(Object.keys(row)).toEqual(schema.fields.map(({ name }) => name));
			for (const { name, type } of schema.fields) {
				if (row[name] !== '')
					expect([name, row[name]]).toEqual([name, expect.stringMatching(patterns[type]!)]);
			}
		}
	});

	it('says in words how to cite it, under which terms, and how to see that it is whole', async () => {
		const { 'README.md': readme } = await unpack();
		for (const said of ['## How to cite', '## License', '## Columns', 'sha256sum made-up.csv', 'CC BY 4.0'])
			expect(readme).toContain(said);
	});
});

interface Package {
	licenses: { name: string }[];
	resources: {
		path: string;
		hash: string;
		bytes: number;
		schema: { fields: { name: string; type: string }[] };
	}[];
}

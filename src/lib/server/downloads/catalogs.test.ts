import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../../tests/fixtures/shapes/validate.ts';
import { readCatalog, readReleases } from './catalog.ts';
import { describeCroissant } from './croissant.ts';
import { describeCatalog } from './dcat.ts';
import { describeMadeUp, getDataset, openSmallDb } from './testing.ts';

const db = openSmallDb();
const asked: string[] = [];
const readList = (path: string) => {
	asked.push(path);
	return Promise.resolve(describeMadeUp(db, path));
};
const origin = 'https://example.org';

/** A copy of a document without one of its keys, wherever it stands. */
function without(document: object, key: string): object {
	return JSON.parse(
		JSON.stringify(document, (name, value: unknown) => (name === key ? undefined : value))
	) as object;
}

describe('the catalog', async () => {
	const document = describeCatalog(origin, await readCatalog(db, readList));

	it('is what DCAT 3 asks for', async () => {
		expect(await findFaults(document, 'dcat')).toEqual([]);
	});

	it.for([
		...[
			'dct:title',
			'dct:publisher',
			'dct:license',
			'dct:accrualPeriodicity',
			'dcat:version',
			'dcat:inSeries'
		],
		...['dcat:dataset', 'dcat:startDate', 'dcat:downloadURL', 'dcat:mediaType', 'spdx:checksumValue']
	])('is found wanting without %s', async (key) => {
		expect(await findFaults(without(document, key), 'dcat')).not.toEqual([]);
	});

	it('is found wanting with a hash that is none, or a key that means nothing', async () => {
		const text = JSON.stringify(document);
		const broken = text.replaceAll(/"@value":"[0-9a-f]{64}"/g, '"@value":"abc"');
		expect(await findFaults(JSON.parse(broken) as object, 'dcat')).not.toEqual([]);
		await expect(findFaults({ ...document, unheard: 'of' }, 'dcat')).rejects.toThrow();
	});

	it('has a series a dataset and a dataset a release, the newer after the older', () => {
		const all = document['dcat:dataset'] as Record<string, unknown>[];
		expect(all.map((one) => [one['@type'], one['@id']])).toEqual([
			['dcat:DatasetSeries', `${origin}/datasets/open`],
			['dcat:Dataset', `${origin}/datasets/open#r-2023-01-02`],
			['dcat:Dataset', `${origin}/datasets/open#r-2024`],
			['dcat:DatasetSeries', `${origin}/datasets/shut`],
			['dcat:Dataset', `${origin}/datasets/shut#r-2023-01-02`],
			['dcat:Dataset', `${origin}/datasets/shut#r-2024`]
		]);
		expect(all[2]!['dcat:prev']).toEqual({ '@id': all[1]!['@id'] });
		expect(all[2]!['dct:issued']).toMatchObject({ '@type': 'xsd:gYear' });
	});

	it('offers no rows whose terms forbid it', () => {
		const all = document['dcat:dataset'] as Record<string, unknown>[];
		expect(all.map((one) => 'dcat:distribution' in one)).toEqual([true, true, true, true, false, false]);
		expect(asked.filter((path) => path.startsWith('/figures/shut'))).toEqual([]);
		expect(asked).toContain('/figures/open@2024/all/incidents.metadata.json?from=2020&to=2020&is=1');
	});
});

describe('a dataset as Croissant', async () => {
	const dataset = getDataset(db, 'open');
	const [found] = await readReleases(db, dataset, readList);
	const lists = [found!.list!, describeMadeUp(db, '/people.metadata.json')];
	const document = describeCroissant(`${origin}/datasets/open`, dataset, found!.release, lists);

	it('is what version 1.0 asks for', async () => {
		expect(await findFaults(document, 'croissant')).toEqual([]);
	});

	it.for([
		...['conformsTo', 'citeAs', 'license', 'datePublished', 'version', 'distribution', 'recordSet'],
		...['sha256', 'contentUrl', 'field', 'dataType', 'fileObject', 'column']
	])('is found wanting without %s', async (key) => {
		const broken = { ...without(document, key), '@context': document['@context'] };
		expect(await findFaults(broken, 'croissant')).not.toEqual([]);
	});

	it('gives the fields of every file, by the dictionary of columns', () => {
		expect(document.recordSet[1]!.field).toHaveLength(4);
		expect(document.recordSet[1]!.field[1]).toMatchObject({
			...{ '@id': 'people/year', dataType: 'sc:Integer' },
			source: { fileObject: { '@id': 'people.csv' }, extract: { column: 'year' } }
		});
	});
});

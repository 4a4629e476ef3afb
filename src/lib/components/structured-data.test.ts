import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/fixtures/shapes/validate.ts';
import { describePage, writeJson, type PageWords } from './structured-data.ts';

const page: PageWords = {
	address: 'https://example.org/datasets/sample',
	title: 'Sample',
	description: 'Made up.',
	image: 'https://example.org/cards/datasets/sample.png',
	crumbs: [
		{ name: 'No Figure Alone', path: '/' },
		{ name: 'Sample', path: '/datasets/sample' }
	],
	dataset: {
		name: 'Sample',
		description: 'Made up for a test.',
		licence: { name: 'CC BY 4.0', address: null },
		creator: { name: 'Sample Publisher', address: null },
		period: { from: '1999', to: '2024' },
		version: '2024-01-01',
		basedOn: ['/datasets/other', 'https://publisher.example/']
	},
	forms: {
		json: 'https://example.org/datasets/sample.json',
		csv: 'https://example.org/datasets/sample.csv',
		zip: 'https://example.org/datasets/sample.zip'
	}
};

/** The parts of a page's graph by their type. */
function partsOf(words: PageWords): Record<string, Record<string, unknown>> {
	const { '@graph': graph } = JSON.parse(writeJson(describePage(words)));
	return Object.fromEntries(graph.map((part: Record<string, unknown>) => [part['@type'], part]));
}

describe('JSON in a page', () => {
	it.for(['</script><script>alert(1)</script>', '<!--', '&amp;&lt;', '\u2028\u2029', '"\\u003c', ']]>'])(
		'means the same after %j and holds no markup',
		(text) => {
			const written = writeJson({ [text]: text });
			expect(JSON.parse(written)).toEqual({ [text]: text });
			expect(written).not.toMatch(/[<>&\u2028\u2029]/);
		}
	);

	it('means the same after any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
				const written = writeJson([text]);
				expect(JSON.parse(written)).toEqual([text]);
				expect(written).not.toMatch(/[<>&]/);
			})
		);
	});
});

describe('a page in the words of schema.org', () => {
	it('says what it is and the way to it, all addresses absolute', () => {
		const { WebPage, BreadcrumbList } = partsOf({ ...page, dataset: null });
		expect(WebPage).toMatchObject({ url: page.address, name: 'Sample', description: 'Made up.' });
		expect(WebPage!.breadcrumb).toEqual({ '@id': BreadcrumbList!['@id'] });
		expect(BreadcrumbList!.itemListElement).toEqual([
			{ '@type': 'ListItem', position: 1, name: 'No Figure Alone', item: 'https://example.org/' },
			{ '@type': 'ListItem', position: 2, name: 'Sample', item: 'https://example.org/datasets/sample' }
		]);
	});

	it('tells a dataset with its terms, period, release, origin and forms', () => {
		expect(partsOf(page).Dataset).toEqual({
			'@type': 'Dataset',
			name: 'Sample',
			description: 'Made up for a test.',
			url: page.address,
			license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
			creator: { '@type': 'Organization', name: 'Sample Publisher', url: 'https://example.org/' },
			isAccessibleForFree: true,
			temporalCoverage: '1999/2024',
			spatialCoverage: { '@type': 'Place', name: 'United States' },
			version: '2024-01-01',
			isBasedOn: ['https://example.org/datasets/other', 'https://publisher.example/'],
			distribution: [
				{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: page.forms!.json },
				{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: page.forms!.csv },
				{ '@type': 'DataDownload', encodingFormat: 'application/zip', contentUrl: page.forms!.zip }
			]
		});
	});

	it('names every release with the hash of its rows', () => {
		const sha256 = 'ab'.repeat(32);
		const release = { label: '2023', description: 'Two rows.', sha256, path: '/datasets/sample#r-2023' };
		const { Dataset } = partsOf({ ...page, dataset: { ...page.dataset!, releases: [release] } });
		expect(Dataset!.hasPart).toMatchObject([
			{
				...{ version: '2023', url: 'https://example.org/datasets/sample#r-2023' },
				identifier: { propertyID: 'sha256', value: sha256 },
				license: { name: 'CC BY 4.0' }
			}
		]);
	});

	describe('held against shapes', () => {
		const release = { label: '2023', description: 'Two rows.', sha256: 'ab'.repeat(32), path: '/a#r-2023' };
		const whole = { ...page, dataset: { ...page.dataset!, releases: [release] } };
		// the word of schema.org for itself would have the test ask the network for it
		const graph = { ...describePage(whole), '@context': { '@vocab': 'https://schema.org/' } };

		it('lacks nothing', async () => {
			expect(await findFaults(graph, 'schema-org')).toEqual([]);
		});

		it.for(['license', 'creator', 'description', 'contentUrl', 'identifier', 'propertyID', 'version'])(
			'is found wanting without %s',
			async (key) => {
				const text = JSON.stringify(graph, (name, value: unknown) => (name === key ? undefined : value));
				expect(await findFaults(JSON.parse(text) as object, 'schema-org')).not.toEqual([]);
			}
		);
	});

	it('claims no dataset, period or release where there is none', () => {
		expect(partsOf({ ...page, dataset: null })).not.toHaveProperty('Dataset');
		const bare = partsOf({
			...page,
			dataset: { ...page.dataset!, period: null, version: null, basedOn: [] }
		});
		for (const key of ['temporalCoverage', 'version', 'isBasedOn'])
			expect(bare.Dataset).not.toHaveProperty(key);
	});
});

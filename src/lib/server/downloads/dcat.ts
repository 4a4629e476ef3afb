import { siteName } from '../../citation/cited-figure.ts';
import type { DatasetRow } from '../queries/datasets.ts';
import type { CatalogDataset, CatalogRelease } from './catalog.ts';
import { ownLicence } from './licences.ts';
import type { ListMetadata } from './metadata.ts';

const frequency = 'http://publications.europa.eu/resource/authority/frequency/IRREG';
const mediaTypes = 'https://www.iana.org/assignments/media-types';

const context = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	spdx: 'http://spdx.org/rdf/terms#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#'
};

const english = (value: string) => ({ '@value': value, '@language': 'en' });
const typed = (type: string, value: string) => ({ '@value': value, '@type': `xsd:${type}` });
const link = (address: string) => ({ '@id': address });

/**
 * The datasets as a catalog by DCAT 3 (W3C, 2024): a series for each dataset, a dataset for each release that is held.
 *
 * @param origin scheme and host of the site
 */
export function describeCatalog(origin: string, datasets: readonly CatalogDataset[]) {
	const at = (path: string) => new URL(path, origin).href;
	return {
		'@context': context,
		'@id': at('/catalog.jsonld#catalog'),
		'@type': 'dcat:Catalog',
		'dct:title': english(`The data behind ${siteName}`),
		'dct:description': english(
			'Data sets about shootings at US schools, with every release that is held, and who may do what with them.'
		),
		'dct:publisher': agent(siteName, at('/')),
		'dct:license': link(ownLicence.address!),
		'dct:language': link('http://publications.europa.eu/resource/authority/language/ENG'),
		'foaf:homepage': link(at('/datasets')),
		'dcat:dataset': datasets.flatMap((one) => [
			describeSeries(at, one),
			...one.releases.map((_, index) => describeRelease(at, one, index))
		])
	};
}

type At = (path: string) => string;

function agent(name: string, address: string | null) {
	return { '@type': 'foaf:Agent', 'foaf:name': name, ...(address && { 'foaf:homepage': link(address) }) };
}

function describeSeries(at: At, { dataset, releases, totals }: CatalogDataset) {
	const { id, title, about, covers, publisher, address } = dataset;
	return {
		'@id': at(`/datasets/${id}`),
		'@type': 'dcat:DatasetSeries',
		'dct:identifier': id,
		'dct:title': english(title),
		'dct:description': english(`${about} ${covers}`),
		'dct:publisher': agent(publisher, address ?? at('/')),
		'dct:accrualPeriodicity': link(frequency),
		'dct:spatial': link('http://publications.europa.eu/resource/authority/country/USA'),
		'dcat:landingPage': link(at(`/datasets/${id}`)),
		...terms(dataset),
		...(address && { 'dct:source': link(address) }),
		...(releases.length > 0 && {
			'dcat:first': link(releaseId(at, releases[0]!)),
			'dcat:last': link(releaseId(at, releases.at(-1)!))
		}),
		...(totals && { 'dcat:distribution': distributionsOf(totals, link(ownLicence.address!)) })
	};
}

function releaseId(at: At, { release }: CatalogRelease): string {
	return at(`/datasets/${release.datasetId}#r-${release.label}`);
}

function describeRelease(at: At, { dataset, releases }: CatalogDataset, index: number) {
	const { release, list } = releases[index]!;
	const before = releases[index - 1];
	const { label, firstOn, lastOn, accepted, sha256 } = release;
	return {
		'@id': releaseId(at, releases[index]!),
		'@type': 'dcat:Dataset',
		'dct:identifier': [release.id, `sha256:${sha256}`],
		'dct:title': english(`${dataset.title}, release ${label}`),
		'dct:description': english(`${accepted} rows, from ${firstOn} to ${lastOn}. ${dataset.covers}`),
		'dct:publisher': agent(dataset.publisher, dataset.address ?? at('/')),
		'dcat:version': label,
		'dcat:inSeries': link(at(`/datasets/${dataset.id}`)),
		...(before && { 'dcat:prev': link(releaseId(at, before)) }),
		...issuedOn(label),
		'dct:temporal': {
			'@type': 'dct:PeriodOfTime',
			'dcat:startDate': typed('date', firstOn),
			'dcat:endDate': typed('date', lastOn)
		},
		...terms(dataset),
		...(list && { 'dcat:distribution': distributionsOf(list, licence(dataset)) })
	};
}

/** The day, month or year of a release, where its label is one. */
function issuedOn(label: string) {
	const type = { 10: 'date', 7: 'gYearMonth', 4: 'gYear' }[label.length];
	return type && /^\d{4}(-\d\d){0,2}$/.test(label) ? { 'dct:issued': typed(type, label) } : {};
}

function licence({ licenceName, licenceAddress }: DatasetRow) {
	const named = { '@type': 'dct:LicenseDocument', 'rdfs:label': licenceName };
	return licenceAddress ? { ...link(licenceAddress), ...named } : named;
}

const rights = {
	rows: 'Rows are given here under the license of the publisher.',
	totals: 'The publisher’s terms forbid giving its rows: only counts are given here.',
	none: 'The publisher’s terms forbid giving more than this description.'
};

function terms(dataset: DatasetRow) {
	return {
		'dct:license': licence(dataset),
		'dct:rights': {
			'@type': 'dct:RightsStatement',
			'rdfs:label': english(rights[dataset.redistribution])
		}
	};
}

/** A list in its forms; the CSV file with its hash. */
function distributionsOf({ title, addresses, bytes, sha256 }: ListMetadata, under: object) {
	const form = (name: string, type: string, address: string) => ({
		'@id': address,
		'@type': 'dcat:Distribution',
		'dct:title': english(`${title}, ${name}`),
		'dct:license': under,
		'dcat:accessURL': link(addresses.page),
		'dcat:downloadURL': link(address),
		'dcat:mediaType': link(`${mediaTypes}/${type}`)
	});
	const checksum = {
		'@type': 'spdx:Checksum',
		'spdx:algorithm': link('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
		'spdx:checksumValue': typed('hexBinary', sha256)
	};
	return [
		{
			...form('CSV', 'text/csv', addresses.csv),
			'dcat:byteSize': typed('nonNegativeInteger', String(bytes)),
			'spdx:checksum': checksum
		},
		form('JSON', 'application/json', addresses.json),
		form('CSV and description in an archive', 'application/zip', addresses.zip)
	];
}

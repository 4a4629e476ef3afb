import { siteName } from '../../citation/cited-figure.ts';
import type { DatasetRow } from '../queries/datasets.ts';
import { croissantContext } from './croissant-context.ts';
import type { HeldRelease } from './catalog.ts';
import type { ColumnType } from './columns.ts';
import { nameOf } from './list-address.ts';
import type { ListMetadata } from './metadata.ts';

const dataTypes: Record<ColumnType, string> = {
	string: 'sc:Text',
	integer: 'sc:Integer',
	number: 'sc:Float',
	boolean: 'sc:Boolean',
	date: 'sc:Date',
	year: 'sc:Integer'
};

/**
 * The lists of a release as a dataset by Croissant 1.0. Only for datasets whose rows may be given.
 *
 * @param page absolute address of the dataset's page
 * @param lists at least one
 */
export function describeCroissant(
	page: string,
	dataset: DatasetRow,
	release: HeldRelease,
	lists: readonly ListMetadata[]
) {
	const files = lists.map((list) => ({ list, name: nameOf(new URL(list.addresses.csv), 'csv') }));
	return {
		'@context': croissantContext,
		'@type': 'sc:Dataset',
		name: dataset.title,
		description: `${dataset.about} ${dataset.covers}`,
		conformsTo: 'http://mlcommons.org/croissant/1.0',
		url: page,
		license: dataset.licenceAddress ?? dataset.licenceName,
		creator: organization(dataset.publisher, dataset.address ?? new URL('/', page).href),
		publisher: organization(siteName, new URL('/', page).href),
		datePublished: release.label,
		version: release.label,
		citeAs: `${dataset.citation}, release ${release.label}. ${lists[0]!.addresses.page}`,
		keywords: ['school shootings', 'United States', 'gun violence'],
		inLanguage: 'en',
		isLiveDataset: false,
		distribution: files.map(({ list, name }) => describeFile(list, name)),
		recordSet: files.map(({ list, name }) => describeRecords(list, name))
	};
}

function organization(name: string, url: string) {
	return { '@type': 'sc:Organization', name, url };
}

function describeFile({ title, addresses, bytes, sha256 }: ListMetadata, name: string) {
	return {
		'@type': 'cr:FileObject',
		'@id': `${name}.csv`,
		name: `${name}.csv`,
		description: title,
		contentUrl: addresses.csv,
		contentSize: `${bytes} B`,
		encodingFormat: 'text/csv',
		sha256
	};
}

function describeRecords({ about, columns }: ListMetadata, name: string) {
	return {
		'@type': 'cr:RecordSet',
		'@id': name,
		name,
		description: about,
		field: columns.map(({ name: column, type, meaning }) => ({
			'@type': 'cr:Field',
			'@id': `${name}/${column}`,
			name: column,
			description: meaning,
			dataType: dataTypes[type],
			source: { fileObject: { '@id': `${name}.csv` }, extract: { column } }
		}))
	};
}

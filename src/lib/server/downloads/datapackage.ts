import type { ListMetadata } from './metadata.ts';

const profiles = 'https://datapackage.org/profiles/2.0';

/** A list as a Frictionless Data Package 2, for `datapackage.json` beside its CSV. @param name of the file, without suffix */
export function describePackage(name: string, list: ListMetadata) {
	return {
		$schema: `${profiles}/datapackage.json`,
		name,
		title: list.title,
		description: list.about,
		homepage: list.addresses.page,
		licenses: list.licences.flatMap(({ spdx, of, address }) =>
			spdx === null ? [] : [{ name: spdx, title: `For ${of}`, ...(address && { path: address }) }]
		),
		sources: list.datasets.map(({ title, address }) => ({ title, ...(address && { path: address }) })),
		resources: [
			{
				$schema: `${profiles}/dataresource.json`,
				name,
				type: 'table',
				path: `${name}.csv`,
				title: list.title,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				bytes: list.bytes,
				hash: `sha256:${list.sha256}`,
				schema: {
					$schema: `${profiles}/tableschema.json`,
					fields: list.columns.map(({ name: field, type, meaning }) => ({
						...{ name: field, type, description: meaning }
					})),
					missingValues: ['']
				}
			}
		]
	};
}

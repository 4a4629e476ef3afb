import type { Crumb } from './sections.ts';

/** Somebody or something with a name and, perhaps, an address. */
interface Named {
	name: string;
	address: string | null;
}

/** What a page says of the data on it, for those who look for data. */
export interface DatasetWords {
	name: string;
	description: string;
	licence: Named;
	/** Who made the data; `address: null` is this site. */
	creator: Named;
	/** First and last year or day, ISO; `null` where nothing says. */
	period: { from: string; to: string } | null;
	/** Label of the release; `null` where there are several. */
	version: string | null;
	/** Addresses of what it was made from; paths are ours. */
	basedOn: string[];
}

/** A page in the words of schema.org. All addresses absolute. */
export interface PageWords {
	address: string;
	title: string;
	description: string;
	/** The picture for those who share the page. */
	image: string;
	crumbs: Crumb[];
	dataset: DatasetWords | null;
	/** Where the data of the page can be read as JSON and as CSV; `null` where it has none. */
	forms: { json: string; csv: string } | null;
}

/** WebPage and BreadcrumbList of every page, and Dataset where there is one, as one graph. */
export function describePage(page: PageWords): object {
	const { address, title, description, image, crumbs, dataset } = page;
	const site = { '@type': 'WebSite', name: 'No Figure Alone', url: new URL('/', address).href };
	const webPage = {
		'@type': 'WebPage',
		'@id': address,
		url: address,
		name: title,
		description,
		inLanguage: 'en-US',
		isPartOf: site,
		breadcrumb: { '@id': `${address}#way` },
		primaryImageOfPage: { '@type': 'ImageObject', url: image }
	};
	const way = {
		'@type': 'BreadcrumbList',
		'@id': `${address}#way`,
		itemListElement: crumbs.map(({ name, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: new URL(path, address).href
		}))
	};
	const graph = [webPage, way, ...(dataset ? [describeDataset(dataset, page)] : [])];
	return { '@context': 'https://schema.org', '@graph': graph };
}

function describeDataset(dataset: DatasetWords, { address, forms }: PageWords): object {
	const { name, description, licence, creator, period, version, basedOn } = dataset;
	return {
		'@type': 'Dataset',
		name,
		description,
		url: address,
		license: {
			'@type': 'CreativeWork',
			name: licence.name,
			...(licence.address && { url: licence.address })
		},
		creator: {
			'@type': 'Organization',
			name: creator.name,
			url: creator.address ?? new URL('/', address).href
		},
		isAccessibleForFree: true,
		...(period && { temporalCoverage: `${period.from}/${period.to}` }),
		spatialCoverage: { '@type': 'Place', name: 'United States' },
		...(version && { version }),
		...(basedOn.length > 0 && { isBasedOn: basedOn.map((one) => new URL(one, address).href) }),
		...(forms && {
			distribution: [download('application/json', forms.json), download('text/csv', forms.csv)]
		})
	};
}

function download(encodingFormat: string, contentUrl: string) {
	return { '@type': 'DataDownload', encodingFormat, contentUrl };
}

/** JSON that can stand in a `<script>`: whatever the browser or Svelte would read as markup is written as `\u…`. */
export function writeJson(value: unknown): string {
	return JSON.stringify(value).replaceAll(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

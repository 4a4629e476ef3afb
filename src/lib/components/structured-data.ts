import type { Language } from '#lib/format/localized.ts';
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
	/** The releases that are held, each with the SHA-256 of its rows; left out where the page is about one state only. */
	releases?: DatasetRelease[];
}

/** One release of a dataset. */
export interface DatasetRelease {
	/** ISO date, month or year. */
	label: string;
	/** What it holds, in a sentence. */
	description: string;
	/** Of its canonical rows, hexadecimal. */
	sha256: string;
	/** Where it stands; a path of ours. */
	path: string;
}

/** A page in the words of schema.org. All addresses absolute. */
export interface PageWords {
	address: string;
	title: string;
	description: string;
	/** The picture for those who share the page. */
	image: string;
	crumbs: Crumb[];
	/** Default English. */
	language?: Language;
	dataset: DatasetWords | null;
	/** Where the data of the page can be read as JSON, as CSV and in an archive; `null` where it has none. */
	forms: { json: string; csv: string; zip: string } | null;
}

/** WebPage and BreadcrumbList of every page, and Dataset where there is one, as one graph. */
export function describePage(page: PageWords): object {
	const { address, title, description, image, crumbs, dataset, language = 'en' } = page;
	const site = { '@type': 'WebSite', name: 'No Figure Alone', url: new URL('/', address).href };
	const webPage = {
		'@type': 'WebPage',
		'@id': address,
		url: address,
		name: title,
		description,
		inLanguage: `${language}-US`,
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
	const { name, description, period, version, basedOn, releases = [] } = dataset;
	const terms = termsOf(dataset, address);
	return {
		'@type': 'Dataset',
		name,
		description,
		url: address,
		...terms,
		isAccessibleForFree: true,
		...(period && { temporalCoverage: `${period.from}/${period.to}` }),
		spatialCoverage: { '@type': 'Place', name: 'United States' },
		...(version && { version }),
		...(basedOn.length > 0 && { isBasedOn: basedOn.map((one) => new URL(one, address).href) }),
		...(forms && {
			distribution: [
				download('application/json', forms.json),
				download('text/csv', forms.csv),
				download('application/zip', forms.zip)
			]
		}),
		...(releases.length > 0 && {
			hasPart: releases.map((one) => ({ ...describeRelease(one, name, address), ...terms }))
		})
	};
}

/** Under which terms a dataset can be used, and who made it. */
function termsOf({ licence, creator }: DatasetWords, address: string) {
	return {
		license: {
			'@type': 'CreativeWork',
			name: licence.name,
			...(licence.address && { url: licence.address })
		},
		creator: {
			'@type': 'Organization',
			name: creator.name,
			url: creator.address ?? new URL('/', address).href
		}
	};
}

/** A release by its date and by the hash of its rows. */
function describeRelease(
	{ label, description, sha256, path }: DatasetRelease,
	name: string,
	address: string
) {
	return {
		'@type': 'Dataset',
		name: `${name}, release ${label}`,
		description,
		url: new URL(path, address).href,
		version: label,
		identifier: { '@type': 'PropertyValue', propertyID: 'sha256', value: sha256 }
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

import type { DataFormat } from '../../domain/data-format.ts';
import type { ListAddresses } from './metadata.ts';

/** The page of a list and its other forms, absolute. @param format the one that the address is of */
export function addressesOf(url: URL, format: DataFormat): ListAddresses {
	const path = url.pathname.slice(0, -`.${format}`.length);
	const form = (suffix: string) => new URL(`${path}${suffix}${url.search}`, url).href;
	return {
		page: form(''),
		csv: form('.csv'),
		json: form('.json'),
		metadata: form('.metadata.json'),
		zip: form('.zip')
	};
}

/** The name of a list's files: its address in letters, digits and hyphens, `years-2022`. */
export function nameOf(url: URL, format: DataFormat): string {
	const path = url.pathname.slice(0, -`.${format}`.length);
	return `${path}${url.search}`
		.toLowerCase()
		.replaceAll(/(%[0-9a-f]{2}|[^a-z0-9])+/g, '-')
		.slice(0, 100)
		.replaceAll(/^-|-$/g, '');
}

import { isRedirect, redirect } from '@sveltejs/kit';
import {
	imageAddress,
	parseImageOptions,
	type ImageForm,
	type ImageOptions
} from '#lib/charts/image-options.ts';

/**
 * Reads what a page shows for its image, whose address is that of the page with a suffix and options behind its parameters.
 * Where the page would send its reader on, or the options are not in order, the image's own address is sent on to.
 *
 * @param url address of the image
 * @param path path of the image without its suffix: that of the page, where the page has one chart
 * @param read reads the page at an address
 * @param pagePath path of the page, where it has several charts
 */
export function readForImage<Found>(
	url: URL,
	path: string,
	form: ImageForm,
	read: (page: URL) => Found,
	pagePath = path
): { found: Found; options: ImageOptions } {
	const options = parseImageOptions(url.searchParams);
	const query = [...url.search.slice(1).split('&')].filter((part) => !/^(shape|theme)(=|$)/.test(part));
	const search = query.filter(Boolean).join('&');
	const page = new URL(`${pagePath}${search === '' ? '' : `?${search}`}`, url.origin);
	const canonical = imageAddress(`${path}${page.search}`, form, options);
	try {
		const found = read(page);
		if (canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);
		return { found, options };
	} catch (thrown) {
		if (!isRedirect(thrown) || thrown.location === canonical) throw thrown;
		const [, query] = thrown.location.split('?');
		redirect(thrown.status, imageAddress(query ? `${path}?${query}` : path, form, options));
	}
}

import { findLinks } from '#lib/domain/find-links.ts';

/** Characters of the longest address that our server takes, path and query together: see `server/http/admission.ts`. */
export const mostCharacters = 2048;

/** Links of this length fit into an address, about so many: a figure's address takes some 90 characters in it. */
export const usualLinks = Math.floor(mostCharacters / 100);

/** What an address asks to be verified. */
export interface LinkList {
	/** Canonical addresses of figures, and what is none as it was given; each once. */
	links: string[];
	/** How many more there were than one address holds. */
	left: number;
	/** Whether a text was given in which no link was found. */
	none: boolean;
}

const path = '/figures/';

/** Reads what is to be verified from an address. */
export function parseLinkList(params: URLSearchParams): LinkList {
	const given = params.getAll('link').map((text) => text.trim());
	const left = /^[1-9]\d{0,3}$/.exec(params.get('left') ?? '');
	const links = [...new Set(given.filter(Boolean).map(readLink))];
	return {
		links,
		left: left ? Number(left[0]) : 0,
		none: links.length === 0 && params.get('none') === '1'
	};
}

/** An address as it stands in a list: without the path that all of them share. */
function readLink(text: string): string {
	const [found] = [...findLinks(text), ...findLinks(path + text)];
	return found?.address ?? text.slice(0, 300);
}

/**
 * The one address under which some links are verified. What does not fit is counted in `left`.
 *
 * @param suffix asks for the data of the page
 */
export function formatLinkList({ links, left, none }: LinkList, suffix = ''): string {
	const room = mostCharacters - `/verify.json?&left=${left + links.length}`.length;
	const params: string[] = [];
	let taken = 0;
	for (const link of links) {
		const param = `link=${encode(link.startsWith(path) ? link.slice(path.length) : link)}`;
		if (taken + param.length + 1 > room) break;
		taken += param.length + 1;
		params.push(param);
	}
	const over = left + links.length - params.length;
	const rest = over > 0 ? [`left=${over}`] : none ? ['none=1'] : [];
	const query = [...params, ...rest].join('&');
	return `/verify${suffix}${query ? `?${query}` : ''}`;
}

/** Percent-encoded where it must be and nowhere else, so that more fit. */
function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed())
		.replaceAll(/%(2F|3F|3D|40|3A|2C|3B|7E)/g, decodeURIComponent)
		.replaceAll("'", '%27');
}

import { parseEmbed, type Embed } from '#lib/domain/embed.ts';

/** A page of a figure or its embed, with nothing encoded that could be read in two ways. */
const path =
	/^(?:\/embed)?\/figures\/([a-z0-9]{1,40}(?:@|%40)[\w.-]{1,60})\/([a-z0-9-]{1,80})\/([a-z0-9-]{1,40})$/;
const longest = 4000;

/**
 * The figure that an address means, if it is one of ours. Everything else is nothing: other hosts, ports and schemes, names and
 * passwords before the host, slashes in disguise.
 *
 * @param text what a stranger sent
 * @param origin scheme and host of the site
 */
export function findTarget(text: string, origin: string): Embed | null {
	if (text.length > longest || /[\s\\]/.test(text) || !/^https?:\/\/[^/?#@]+\//i.test(text)) return null;
	const url = URL.parse(text);
	if (!url || url.host !== new URL(origin).host || url.username !== '' || url.password !== '') return null;
	const [, release, rule, measure] = path.exec(url.pathname) ?? [];
	if (!release || !rule || !measure) return null;
	const parsed = parseEmbed({ release: release.replace('%40', '@'), rule, measure }, url.searchParams);
	return 'embed' in parsed ? parsed.embed : null;
}

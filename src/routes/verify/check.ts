import { redirect } from '@sveltejs/kit';
import type { Db } from '#lib/server/db/open.ts';
import { checkLink, type CheckedLink } from '#lib/server/queries/checked-links.ts';
import { formatLinkList, parseLinkList } from './link-list.ts';

/** What keeps an address with somebody's links to that somebody: no cache keeps the answer, no other site is told. */
export const discreet = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

/** The links that an address names, each held against the releases that we have. */
export async function checkAt(db: Db, url: URL, suffix: '' | '.json' | '.csv') {
	const list = parseLinkList(url.searchParams);
	const canonical = formatLinkList(list, suffix);
	if (canonical !== `${url.pathname}${url.search}`) redirect(308, canonical);
	const checked: CheckedLink[] = [];
	for (const address of list.links) checked.push(await checkLink(db, { address, count: 1 }));
	return { checked, left: list.left, none: list.none };
}

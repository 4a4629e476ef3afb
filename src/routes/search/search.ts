import { redirect } from '@sveltejs/kit';
import type { DataSuffix } from '#lib/domain/data-format.ts';
import type { Db } from '#lib/server/db/open.ts';
import { describeHits, type Hit } from '#lib/server/queries/search-hits.ts';
import { search } from '#lib/server/queries/search.ts';
import { catalogues } from '#lib/words/catalogues.ts';

/** Hits on a page. */
const pageLength = 20;

/** What keeps a question to whoever asks it: no cache keeps the answer, no other site is told. */
export const discreet = {
	'cache-control': 'no-store',
	'referrer-policy': 'no-referrer',
	'x-robots-tag': 'noindex'
};

/** Characters of a question that an address keeps: more than are read, so that the page can say so, and few enough for our server. */
const keptCharacters = 150;

/** What stands at an address of the search. One that is not the canonical one is sent on to it. */
export function readSearchAt(db: Db, url: URL, suffix: DataSuffix = '') {
	const asked = (url.searchParams.get('q') ?? '').trim();
	const q = asked.slice(0, keptCharacters).toWellFormed().trim();
	const kind = url.searchParams.get('kind') ?? '';
	const page = /^[1-9]\d?$/.test(url.searchParams.get('page') ?? '')
		? Number(url.searchParams.get('page'))
		: 1;
	const query =
		q === '' ? '' : toQuery(q, Object.hasOwn(catalogues.en.search.kindTitles, kind) ? kind : null, page);
	if (query !== url.search) redirect(308, `/search${suffix}${query}`);
	return readSearch(db, url.searchParams);
}

/** What a question found, one page of it. `null` where nothing was asked. */
function readSearch(db: Db, params: URLSearchParams) {
	const q = (params.get('q') ?? '').trim();
	if (q === '') return { q, answer: null };
	const { found, ...understood } = search(db, q);
	const kind = understood.kinds.find((one) => one === params.get('kind')) ?? null;
	const ofKind = kind === null ? found : found.filter((one) => one.kind === kind);
	const last = Math.max(1, Math.ceil(ofKind.length / pageLength));
	const page = Math.min(last, Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1));
	const addressOf = (other: number) => `/search${toQuery(q, kind, other)}`;
	return {
		q,
		answer: {
			...understood,
			kind,
			hits: describeHits(db, ofKind.slice((page - 1) * pageLength, page * pageLength)),
			query: toQuery(q, kind, page),
			previous: page > 1 ? addressOf(page - 1) : null,
			next: page < last ? addressOf(page + 1) : null
		}
	};
}
export type SearchPage = ReturnType<typeof readSearch>;

/** The query of a page of hits. */
export function toQuery(q: string, kind: string | null, page = 1): string {
	const query = new URLSearchParams({
		q,
		...(kind !== null && { kind }),
		...(page > 1 && { page: String(page) })
	});
	return `?${query}`;
}

/** One row a hit, for CSV. */
export function hitRows(hits: readonly Hit[]) {
	return hits.map(({ kind, title, href, occasion, row, room }) => ({
		kind,
		title,
		address: href,
		date: occasion?.occurredOn ?? null,
		school: occasion?.school ?? null,
		city: occasion?.city ?? null,
		state: occasion?.state ?? null,
		event: row === null ? (occasion?.href ?? null) : row.event,
		room,
		release: row?.release ?? null,
		rules_counting: occasion?.rules.counted ?? null,
		rules_asked: occasion?.rules.asked ?? null
	}));
}

import { error, redirect } from '@sveltejs/kit';
import { formatAgreementFilter, parseAgreementFilter } from '#lib/domain/agreement-filter.ts';
import type { DataSuffix } from '#lib/domain/data-format.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listAgreement } from '#lib/server/queries/agreement-list.ts';
import { listParties } from '#lib/server/queries/agreement-parties.ts';
import { listReviews } from '#lib/server/queries/agreement-review.ts';
import { readAgreement } from '#lib/server/queries/agreement.ts';

/**
 * What stands at an address of the agreement: the whole picture, or with a query the events of one of its counts. An address
 * that is not the canonical one is sent on to it.
 */
export function readAgreementAt(db: Db, url: URL, suffix: DataSuffix = '') {
	const parties = listParties(db).map(({ clauses: _, ...party }) => party);
	const ids = parties.map(({ id }) => id);
	const filter = parseAgreementFilter(url.searchParams, ids);
	const query = formatAgreementFilter(filter);
	if (query !== url.search) redirect(308, `/agreement${suffix}${query}`);
	const common = { parties, filter, query };
	if (query === '') return { ...common, list: null, ...readPicture(db) };
	const list = listAgreement(db, filter);
	if (filter.page > list.pages) error(404, 'The list ends before this page.');
	const pageAt = (page: number) =>
		page < 1 || page > list.pages ? null : `/agreement${formatAgreementFilter({ ...filter, page })}`;
	const pager = { previous: pageAt(filter.page - 1), next: pageAt(filter.page + 1) };
	return { ...common, list: { ...list, ...pager }, agreement: null, reviews: [] };
}
export type AgreementPage = ReturnType<typeof readAgreementAt>;
export type PartyWords = AgreementPage['parties'][number];

/** Parties stand beside it already. */
function readPicture(db: Db) {
	const { parties: _, ...agreement } = readAgreement(db);
	return { agreement, reviews: listReviews(db) };
}
export type Picture = ReturnType<typeof readPicture>['agreement'];

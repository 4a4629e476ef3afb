import { error, redirect } from '@sveltejs/kit';
import type { DataSuffix } from '#lib/domain/data-format.ts';
import { predicateOf } from '#lib/domain/clause.ts';
import { noFilters } from '#lib/domain/figure-filters.ts';
import { formatView, type View } from '#lib/domain/view.ts';
import { parseOwnRule } from '#lib/domain/own-rule.ts';
import type { Db } from '#lib/server/db/open.ts';
import { firstYear } from '#lib/server/queries/main-lines.ts';
import { readCarriers, type Carrier } from '../carriers.ts';

/** Everything that the page of a reader's own rule tells. An address that is not the canonical one is sent on to it. */
export function readOwn(db: Db, url: URL, suffix: DataSuffix = '') {
	const where = url.searchParams.get('where');
	if (!where) redirect(308, '/rules/build');
	const own = parseOwnRule(where);
	if ('problem' in own) error(400, `This is not the address of a counting rule: ${own.problem}.`);
	const address = `/rules/own?where=${own.where}`;
	if (`${url.pathname}${url.search}` !== address.replace('?', `${suffix}?`)) {
		redirect(308, address.replace('?', `${suffix}?`));
	}
	const predicate = predicateOf(own.lines);
	const carriers = readCarriers(db, own);
	return {
		id: own.id,
		where: own.where,
		address,
		predicate,
		lines: own.lines,
		carriers,
		explorer: explorerAddress(carriers, own)
	};
}
export type OwnRulePage = ReturnType<typeof readOwn>;

/** The explorer's view of the rule in the first dataset that carries it, over its whole years since 1997; `null` where none does. */
function explorerAddress(carriers: Carrier[], { id, where }: { id: string; where: string }): string | null {
	const first = carriers.find(({ points }) => points.some(({ complete }) => complete));
	if (!first) return null;
	const years = first.points.filter(({ complete }) => complete).map(({ year }) => year);
	const view: View = {
		release: { dataset: first.dataset, label: first.label },
		rule: id,
		measure: 'incidents',
		from: Math.max(firstYear, years[0]!),
		to: years.at(-1)!,
		basis: 'calendar',
		...noFilters,
		where,
		...{ show: 'count', mean: 0, apart: 'none', beside: [] }
	};
	return formatView(view, '/trend');
}

import { formatAgreementFilter } from '#lib/domain/agreement-filter.ts';
import type { AgreementList } from '#lib/server/queries/agreement-list.ts';
import { listCounts, type Agreement } from '#lib/server/queries/agreement.ts';
import type { AgreementPage } from './agreement.ts';
import { nameFilter } from './names.ts';

const countColumns = [
	...(['from', 'to', 'among', 'share', 'known', 'missing', 'agreement:rule', 'differ'] as const),
	...(['count', 'address'] as const)
] as const;
const eventColumns = [
	...(['date', 'school', 'city', 'state', 'killed', 'wounded'] as const),
	...(['known', 'missing', 'agreement:rule', 'address'] as const)
] as const;

/** The columns that one of the two tables has and the other has not. */
const noCount = { from: null, to: null, among: null, share: null, differ: null, count: null };
const noEvent = { date: null, school: null, city: null, state: null, killed: null, wounded: null };

/** What stands at an address as a table: the counts of the whole picture, or the events of one of them. */
export function tabulate({ list, filter, parties }: AgreementPage, readAll: () => Agreement) {
	if (list === null) {
		return {
			title: 'How far the datasets know the same events',
			about:
				'The datasets of which rows are held, in their newest releases. One row a count of events, with the address of what it counts.',
			columns: countColumns,
			rows: countRows(readAll())
		};
	}
	return {
		title: nameFilter(filter, parties),
		about:
			'One row an event, at most 200 a page. Events that only a dataset lists whose terms forbid listing are counted, not listed.',
		columns: eventColumns,
		rows: eventRows(list)
	};
}

/** One row a count. */
function countRows(agreement: Agreement) {
	return listCounts(agreement).map(({ filter, count }) => ({
		...noEvent,
		...{ from: filter.from, to: filter.to, among: filter.among, share: filter.share },
		...{ known: filter.known.join(' '), missing: filter.missing.join(' ') },
		...{ rule: filter.rule, differ: filter.differ, count },
		address: `/agreement${formatAgreementFilter(filter)}`
	}));
}

/** One row an event; facts are those of the row that speaks for it. */
function eventRows({ entries }: AgreementList) {
	return entries.map(({ occurredOn, school, city, state, rows, missing, address }) => ({
		...noCount,
		...{ date: occurredOn, school, city, state },
		...{ killed: rows[0]!.said!.killed, wounded: rows[0]!.said!.wounded },
		known: rows.map(({ datasetId }) => datasetId).join(' '),
		missing: missing.map(({ datasetId }) => datasetId).join(' '),
		rule: missing.map(({ rule }) => rule).join(' '),
		address
	}));
}

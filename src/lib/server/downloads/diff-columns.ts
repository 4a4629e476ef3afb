import type { ColumnType } from './columns.ts';

const text = (meaning: string) => ({ type: 'string' as const, meaning });
const whole = (meaning: string) => ({ type: 'integer' as const, meaning });
const truth = (meaning: string) => ({ type: 'boolean' as const, meaning });

/** The columns of lists that set two releases side by side. */
export const diffColumns = {
	change: text('What became of the record in the later release: added, removed or changed.'),
	field: text('The fact that is told otherwise; blank where the record was added or removed.'),
	before: text('What the earlier release says; blank where it does not say.'),
	after: text('What the later release says; blank where it does not say.'),
	since: text('Date of the release that brought the present state.'),
	'diff:address': text('Page of the record, in the later release that holds it.'),
	'diff:before': whole(
		'The count of the year in the earlier release; blank where it says nothing of the year.'
	),
	'diff:after': whole('The count of the year in the later release; blank where it says nothing of the year.'),
	closed: truth('Whether both releases speak of the same days of the year.'),
	added: whole('Records of the year that only the later release holds.'),
	removed: whole('Records of the year that only the earlier release holds.'),
	changed: whole('Records that both hold in that year, told otherwise.'),
	arrived: whole('Records that the later release holds in that year, the earlier one in another.'),
	left: whole('Records that the earlier release holds in that year, the later one in another.')
} as const satisfies Record<string, { type: ColumnType; meaning: string }>;

import type { YearMove } from '#lib/domain/year-move.ts';
import type { ColumnKey } from '#lib/server/downloads/columns.ts';
import type { Row } from '#lib/server/downloads/csv.ts';
import type { DataList } from '#lib/server/downloads/list.ts';
import type { YearRecords } from '#lib/server/queries/release-diff-tally.ts';
import type { PlacedRecord } from '#lib/server/queries/release-diff.ts';

type AnyList = Pick<DataList<ColumnKey>, 'about' | 'columns' | 'rows'>;

/** One of two lists that share an address: each has the cells of its own columns, and no reader asks for others. */
function oneOf<Key extends ColumnKey>(list: {
	about: string;
	columns: readonly Key[];
	rows: readonly Row<Key>[];
}): AnyList {
	return list as unknown as AnyList;
}

/** One row for each fact that is told otherwise, and one for each record that was added or removed. */
export function listRecords(records: readonly PlacedRecord[]): AnyList {
	return oneOf({
		about: 'What changed between two releases. One row a record and changed fact.',
		columns: [
			...(['change', 'sourceId', 'occurredOn', 'school', 'city', 'state'] as const),
			...(['field', 'before', 'after', 'since', 'event', 'diff:address'] as const)
		],
		rows: toRecordRows(records)
	});
}

/** One row for each year of which either release speaks. */
export function listYears(value: Years): AnyList {
	return oneOf({
		about: 'What changed between two releases. One row a year.',
		columns: [
			...(['year', 'diff:before', 'diff:after', 'closed'] as const),
			...(['added', 'removed', 'changed', 'arrived', 'left'] as const)
		],
		rows: toYearRows(value)
	});
}

function toRecordRows(records: readonly PlacedRecord[]) {
	return records.flatMap(
		({ kind, sourceId, occurredOn, school, city, state, fields, since, event, record }) => {
			const of = { change: kind, sourceId, occurredOn, school, city, state };
			const from = { since, event, address: record };
			const told = fields.length > 0 ? fields : [{ field: null, before: null, after: null }];
			return told.map(({ field, before, after }) => ({ ...of, field, before, after, ...from }));
		}
	);
}

interface Years {
	years: readonly YearMove[];
	recordsByYear: readonly YearRecords[];
}

function toYearRows({ years, recordsByYear }: Years) {
	const none = { added: 0, removed: 0, changed: 0, arrived: 0, left: 0 };
	const moves = new Map(years.map((move) => [move.year, move]));
	const counts = new Map(recordsByYear.map((one) => [one.year, one]));
	return [...new Set([...moves.keys(), ...counts.keys()])]
		.sort((a, b) => a - b)
		.map((year) => {
			const move = moves.get(year);
			const values = { before: move?.before?.value ?? null, after: move?.after?.value ?? null };
			return { ...none, ...counts.get(year), year, ...values, closed: move?.closed ?? null };
		});
}

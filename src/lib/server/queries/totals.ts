import { getTableColumns } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { yearlyTotals } from '../db/schema/published.ts';
import { readFields } from './json-rows.ts';
import { remember } from './remembered.ts';

/** A total as its publisher gives it, or as we computed it from the publisher's file. */
export type TotalRow = typeof yearlyTotals.$inferSelect;

/**
 * All totals, by dataset, rule, release, measure and first year: some hundreds, read once, as pages ask for one line of them after
 * another. Must not be changed.
 */
export function listTotals(db: Db): readonly TotalRow[] {
	return remember(
		db,
		'totals',
		() => select(db),
		({ length }) => 1000 * length + 200
	);
}

/** Those of a dataset. */
export function listTotalsOf(db: Db, datasetId: string): TotalRow[] {
	return listTotals(db).filter((total) => total.datasetId === datasetId);
}

function select(db: Db): TotalRow[] {
	const { datasetId, ruleId, release, measure, fromYear, id } = yearlyTotals;
	const order = [datasetId, ruleId, release, measure, fromYear, id];
	return readFields<TotalRow>(getTableColumns(yearlyTotals), order, (told) =>
		db.select({ told }).from(yearlyTotals).all()
	);
}

import { eq } from 'drizzle-orm';
import type { Dataset } from '../../domain/dataset.ts';
import type { Rule } from '../../domain/rule.ts';
import {
	claims as claimsTable,
	claimTraces as claimTracesTable,
	denominators as denominatorsTable,
	rules as rulesTable,
	yearlyTotals as yearlyTotalsTable
} from '../db/schema/published.ts';
import { citations } from '../db/schema/register.ts';
import { datasets as datasetsTable } from '../db/schema/releases.ts';
import { claimTraces } from '../importers/embedded/claim-traces.ts';
import { claims } from '../importers/embedded/claims.ts';
import { denominators } from '../importers/embedded/denominators.ts';
import type { RowOf } from '../importers/embedded/table.ts';
import { yearlyTotals } from '../importers/embedded/yearly-totals.ts';
import type { DataFolder } from './data-folder.ts';
import { insertAll } from './insert-all.ts';
import type { Writer } from './write-release.ts';

/**
 * Replaces everything that others published: rules, yearly totals, denominators, claims, the search behind
 * them and their sources. Runs inside a transaction of the caller, after the sources were loaded.
 */
export function loadPublished(tx: Writer, data: DataFolder): void {
	loadDatasets(tx, data);
	clear(tx);
	insertAll(tx, rulesTable, data.rules.map(ruleRow));
	insertAll(tx, yearlyTotalsTable, valuesOf(data.rows(yearlyTotals)).map(totalRow));
	insertAll(tx, denominatorsTable, valuesOf(data.rows(denominators)).map(denominatorRow));
	const found = valuesOf(data.rows(claims));
	insertAll(tx, claimsTable, found.map(claimRow));
	insertAll(tx, claimTracesTable, valuesOf(data.rows(claimTraces)).map(traceRow));
	insertAll(tx, citations, found.flatMap(citationRows));
}

/** Brings the descriptions of the datasets up to date. Releases refer to them, so they are not taken out first. */
function loadDatasets(tx: Writer, { datasets }: DataFolder): void {
	for (const { value } of datasets) {
		const row = datasetRow(value);
		tx.insert(datasetsTable).values(row).onConflictDoUpdate({ target: datasetsTable.id, set: row }).run();
	}
}

/** Takes the rows out, those that refer to others first. */
function clear(tx: Writer): void {
	tx.delete(citations).where(eq(citations.subject, 'claim')).run();
	for (const table of [claimTracesTable, claimsTable, denominatorsTable, yearlyTotalsTable, rulesTable]) {
		tx.delete(table).run();
	}
}

function valuesOf<Row>(rows: { values: Row }[]): Row[] {
	return rows.map(({ values }) => values);
}

function ruleRow({ value }: { value: Rule }): typeof rulesTable.$inferInsert {
	return value;
}

function datasetRow({ licence, ...dataset }: Dataset): typeof datasetsTable.$inferInsert {
	return { ...dataset, licenceName: licence.name, licenceAddress: licence.address };
}

function totalRow(row: RowOf<typeof yearlyTotals>): typeof yearlyTotalsTable.$inferInsert {
	return {
		...row,
		datasetId: row.dataset,
		ruleId: row.rule_id,
		periodLabel: row.period,
		fromYear: row.from_year,
		toYear: row.to_year,
		asOf: row.as_of
	};
}

function denominatorRow(row: RowOf<typeof denominators>): typeof denominatorsTable.$inferInsert {
	return { ...row, periodLabel: row.period };
}

function claimRow(row: RowOf<typeof claims>): typeof claimsTable.$inferInsert {
	return { ...row, saidBy: row.said_by, saidOn: row.said_on, repeatsClaim: row.repeats_claim };
}

function traceRow(row: RowOf<typeof claimTraces>): typeof claimTracesTable.$inferInsert {
	return {
		...row,
		claimId: row.claim_id,
		ruleId: row.rule_id,
		fromPeriod: row.from_period,
		fromValue: row.from_value,
		fromRelease: row.from_release,
		toPeriod: row.to_period,
		toValue: row.to_value,
		toRelease: row.to_release,
		standsIn: row.stands_in
	};
}

function citationRows({ id, source_ids }: RowOf<typeof claims>): (typeof citations.$inferInsert)[] {
	return source_ids.map((sourceId, index) => ({
		subject: 'claim',
		subjectId: id,
		number: index + 1,
		sourceId
	}));
}

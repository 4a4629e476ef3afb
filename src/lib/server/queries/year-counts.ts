import { and, desc, eq, ne } from 'drizzle-orm';
import { coverageOf, covers, touches } from '../../domain/coverage.ts';
import { formatFigure } from '../../domain/figure.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import { findYears } from '../columns/selection.ts';
import type { Db } from '../db/open.ts';
import { rules, yearlyTotals } from '../db/schema/published.ts';
import { datasets, releases } from '../db/schema/releases.ts';
import { findBestTotal } from './best-total.ts';
import type { Evidence } from './figure-answer.ts';
import { readColumns } from './release-columns.ts';
import { countUnderAll, readSignatures } from './rule-signatures.ts';

/** What one rule gives for a calendar year on the newest release of a dataset that covers it. */
export interface YearCount {
	dataset: { id: string; title: string };
	release: { id: string; label: string };
	rule: { id: string; title: string };
	measure: 'incidents';
	value: number;
	complete: boolean;
	evidence: Evidence;
	address: string;
}

/**
 * The incidents of a calendar year by every rule that can be asked: one count a dataset and rule, from rows where a
 * release is held that covers the year, else the best of the published totals. The register's first.
 */
export function countYear(db: Db, year: number): YearCount[] {
	const counted = countRows(db, year);
	const held = new Set(counted.map(({ dataset, rule }) => `${dataset.id}/${rule.id}`));
	const totals = listTotals(db, year).filter(({ dataset, rule }) => !held.has(`${dataset.id}/${rule.id}`));
	const isRegister = ({ dataset }: YearCount) => Number(dataset.id === 'register');
	return [...counted, ...totals].sort(
		(a, b) =>
			isRegister(b) - isRegister(a) ||
			a.dataset.title.localeCompare(b.dataset.title, 'en') ||
			b.value - a.value
	);
}

/** From rows: of each dataset the newest release that covers the year, all rules in one pass over it. */
function countRows(db: Db, year: number): YearCount[] {
	const period = { from: year, to: year, basis: 'calendar' as const };
	const held = db
		.select({ release: releases, title: datasets.title })
		.from(releases)
		.innerJoin(datasets, and(eq(datasets.id, releases.datasetId), ne(datasets.redistribution, 'none')))
		.orderBy(desc(releases.label))
		.all()
		.filter(({ release }) => touches(coverageOf(release), period));
	const newest = new Map(held.toReversed().map((one) => [one.release.datasetId, one]));
	return [...newest.values()].flatMap(({ release, title }) => {
		const signatures = readSignatures(db, release.id);
		const complete = covers(coverageOf(release), period);
		const values = countUnderAll(
			signatures,
			...findYears(readColumns(db, release.id), year, year, 'calendar')
		);
		return signatures.rules.map((rule, index) =>
			toCount(year, [release.datasetId, title], release.label, rule, values[index]!, complete, 'rows')
		);
	});
}

function listTotals(db: Db, year: number): YearCount[] {
	const rows = db
		.select({ total: yearlyTotals, title: datasets.title, rule: rules.title })
		.from(yearlyTotals)
		.innerJoin(datasets, and(eq(datasets.id, yearlyTotals.datasetId), ne(datasets.redistribution, 'none')))
		.innerJoin(rules, eq(rules.id, yearlyTotals.ruleId))
		.where(
			and(
				eq(yearlyTotals.basis, 'calendar'),
				eq(yearlyTotals.measure, 'incidents'),
				eq(yearlyTotals.fromYear, year),
				eq(yearlyTotals.toYear, year)
			)
		)
		.all();
	const groups = Map.groupBy(rows, ({ total }) => `${total.datasetId}/${total.ruleId}`);
	return [...groups.values()].map((group) => {
		const best = findBestTotal(group.map(({ total }) => total));
		const { title, rule } = group[0]!;
		const { datasetId, release, ruleId, value, complete, evidence } = best;
		return toCount(
			year,
			[datasetId, title],
			release,
			{ id: ruleId, title: rule },
			value,
			complete === 'yes',
			evidence
		);
	});
}

function toCount(
	year: number,
	[dataset, title]: [string, string],
	label: string,
	rule: { id: string; title: string },
	value: number,
	complete: boolean,
	evidence: Evidence
): YearCount {
	const measure = 'incidents';
	const address = formatFigure({
		...{ release: { dataset, label }, rule: rule.id, measure, from: year, to: year, basis: 'calendar' },
		...noFilters,
		is: value
	});
	return {
		dataset: { id: dataset, title },
		release: { id: `${dataset}@${label}`, label },
		rule: { id: rule.id, title: rule.title },
		...{ measure, value, complete, evidence, address }
	};
}

import { error } from '@sveltejs/kit';
import { formatFigure } from '#lib/domain/figure.ts';
import { noFilters } from '#lib/domain/figure-filters.ts';
import { measureIds, type Measure } from '#lib/domain/measure.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listApplicableRules } from '#lib/server/queries/applicable-rules.ts';
import { findDataset, listFindings, type DatasetRow } from '#lib/server/queries/datasets.ts';
import { findRule } from '#lib/server/queries/rules.ts';
import { listTotalsOf, type TotalRow } from '#lib/server/queries/totals.ts';

/** Everything that the page of a dataset tells. Of a file that may not be listed, what the importer found is counted only. */
export function readDataset(db: Db, id: string) {
	const dataset = findDataset(db, id);
	if (!dataset) error(404, 'No dataset stands at this address.');
	return {
		dataset,
		rule: findRule(db, dataset.nativeRule) ?? null,
		findings: dataset.releases.map((release) => {
			const findings = listFindings(db, release.id);
			const rejected = findings.filter((finding) => finding.rejected).length;
			return {
				release: release.id,
				count: findings.length,
				rejected,
				listed: dataset.redistribution === 'rows' ? findings : []
			};
		}),
		totals: listTotalsOf(db, id).filter(isNotCounted(db, dataset)).map(withAddress)
	};
}

/** Totals of a release that is held in full are left out where its rows can be asked the rule: rows win, and are counted. */
function isNotCounted(db: Db, { id, releases }: DatasetRow): (total: TotalRow) => boolean {
	const held = new Set(releases.map(({ label }) => label));
	const applicable = listApplicableRules(db).filter(({ datasets }) => datasets.includes(id));
	return ({ release, ruleId }) => !held.has(release) || !applicable.some((rule) => rule.id === ruleId);
}

/** A total that is one of our measures is a figure; others, such as schools reporting, stand as quotations. */
function withAddress(total: TotalRow) {
	const measure = measureIds.find((one): one is Measure => one === total.measure);
	const address =
		measure &&
		formatFigure({
			release: { dataset: total.datasetId, label: total.release },
			rule: total.ruleId,
			measure,
			from: total.fromYear,
			to: total.toYear,
			basis: total.basis,
			...noFilters,
			is: total.value
		});
	return { ...total, figure: address ?? null };
}

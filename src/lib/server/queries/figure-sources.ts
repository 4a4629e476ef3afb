import { asc, desc, eq, max, min, ne } from 'drizzle-orm';
import { coverageOf } from '../../domain/coverage.ts';
import { measureIds, type Measure } from '../../domain/measure.ts';
import { timeBasisIds, yearOf, type TimeBasis } from '../../domain/period.ts';
import type { ReleaseName } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { yearlyTotals } from '../db/schema/published.ts';
import { datasets, releases } from '../db/schema/releases.ts';
import { listApplicableRules } from './applicable-rules.ts';
import { isStated } from './figure-rows.ts';
import { remember } from './remembered.ts';

/** Figures that can be asked for: one release, rule, measure and time basis, and the years that it speaks of. */
export interface FigureSource {
	release: ReleaseName;
	rule: string;
	measure: Measure;
	basis: TimeBasis;
	kind: 'rows' | 'published';
	firstYear: number;
	lastYear: number;
}

/** Everything that a figure can be asked of, for forms: what can be counted from rows first, newest release first. */
export function listFigureSources(db: Db): FigureSource[] {
	return remember(
		db,
		'figure sources',
		() => list(db),
		({ length }) => 200 * length + 200
	);
}

function list(db: Db): FigureSource[] {
	const counted = listCounted(db);
	const held = new Set(counted.map(keyOf));
	return [...counted, ...listPublished(db).filter((source) => !held.has(keyOf(source)))];
}

/** Rows win over totals of the same release and rule. */
function keyOf({ release, rule }: FigureSource): string {
	return `${release.dataset}@${release.label}/${rule}`;
}

function listCounted(db: Db): FigureSource[] {
	const rules = listApplicableRules(db);
	const held = db
		.select()
		.from(releases)
		.innerJoin(datasets, eq(datasets.id, releases.datasetId))
		.where(ne(datasets.redistribution, 'none'))
		.orderBy(asc(releases.datasetId), desc(releases.label))
		.all();
	return held.flatMap(({ releases: release }) => {
		const { first, last } = coverageOf(release);
		const measures = measureIds.filter((measure) => isStated(db, release.id, measure));
		const applicable = rules.filter((rule) => rule.datasets.includes(release.datasetId));
		return applicable.flatMap(({ id: rule }) =>
			measures.flatMap((measure) =>
				timeBasisIds.map((basis) => ({
					release: { dataset: release.datasetId, label: release.label },
					rule,
					measure,
					basis,
					kind: 'rows' as const,
					firstYear: yearOf(first, basis),
					lastYear: yearOf(last, basis)
				}))
			)
		);
	});
}

function listPublished(db: Db): FigureSource[] {
	const { datasetId, release, ruleId, measure, basis, fromYear, toYear } = yearlyTotals;
	return db
		.select({ datasetId, release, ruleId, measure, basis, firstYear: min(fromYear), lastYear: max(toYear) })
		.from(yearlyTotals)
		.groupBy(datasetId, release, ruleId, measure, basis)
		.orderBy(asc(datasetId), desc(release), asc(ruleId))
		.all()
		.flatMap(({ datasetId, release, ruleId, measure, basis, firstYear, lastYear }) =>
			isMeasure(measure)
				? {
						release: { dataset: datasetId, label: release },
						rule: ruleId,
						measure,
						basis,
						kind: 'published' as const,
						firstYear: firstYear!,
						lastYear: lastYear!
					}
				: []
		);
}

/** Publishers also count what we do not, such as schools that report. */
function isMeasure(text: string): text is Measure {
	return (measureIds as string[]).includes(text);
}

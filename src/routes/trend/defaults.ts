import { noFilters, readFilters } from '#lib/domain/figure-filters.ts';
import { formatRelease, parseRelease, type ReleaseName } from '#lib/domain/release.ts';
import type { ViewDefaults } from '#lib/domain/view.ts';
import type { Db } from '#lib/server/db/open.ts';
import { findDataset } from '#lib/server/queries/datasets.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { findMainRelease, firstYear } from '#lib/server/queries/main-lines.ts';
import { findRelease } from '#lib/server/queries/releases.ts';
import { remember } from '#lib/server/queries/remembered.ts';
import { readSeries } from '#lib/server/queries/series.ts';

/** The database that the explorer opens with. */
const opening = 'k12ssdb';

/**
 * What a view shows unless its address says otherwise: the rule of the dataset's publisher, from 1997 to its last whole
 * year. Where only totals of the first database are held and an address asks for a place or a rule of one's own without
 * naming a release, the register answers, which is always held in full.
 *
 * @param asksRows whether the page can show nothing of mere totals
 */
export function readDefaults(db: Db, params: URLSearchParams, asksRows = false): ViewDefaults {
	const asked = parseRelease(params.get('release') ?? '');
	const needsRows = !params.get('rule') && (asksRows || asksForLess(params) || params.has('where'));
	const release = asked ?? openingRelease(db, needsRows);
	return remember(db, `defaults ${formatRelease(release)}`, () => {
		const rule = findDataset(db, release.dataset)?.nativeRule ?? 'all';
		const to = findLastWhole(db, release, rule) ?? findThisYear(db);
		return { release, rule, from: Math.min(firstYear, to), to };
	});
}

function openingRelease(db: Db, needsRows: boolean): ReleaseName {
	const first = needsRows && !findRelease(db, opening) ? 'register' : opening;
	const release = findMainRelease(db, first);
	if (!release) throw new RangeError(`no release of ${first}`);
	return release;
}

function asksForLess(params: URLSearchParams): boolean {
	const { until, states, levels, classes, circumstances } = { ...noFilters, ...readFilters(params) };
	return until !== null || [states, levels, classes, circumstances].some((list) => list.length > 0);
}

function findLastWhole(db: Db, release: ReleaseName, rule: string): number | undefined {
	const line = { release, rule, measure: 'incidents', from: firstYear, to: 2100, basis: 'calendar' } as const;
	const points = readSeries(db, { ...line, ...noFilters });
	return isProblem(points) ? undefined : points.findLast(({ complete }) => complete)?.year;
}

function findThisYear(db: Db): number {
	return Number(findRelease(db, 'register')?.label.slice(0, 4) ?? firstYear);
}

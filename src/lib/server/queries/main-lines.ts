import { noFilters } from '../../domain/figure-filters.ts';
import type { Measure } from '../../domain/measure.ts';
import { formatRelease, parseRelease, type ReleaseName } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { isProblem } from './figure-answer.ts';
import { findRelease } from './releases.ts';
import { readSeries, type SeriesPoint } from './series.ts';

/** The first year of the site: that of the film's first number and of the register's first event. */
export const firstYear = 1997;

/** Releases whose yearly totals stand in `data/published`, computed from the publisher's own file: shown until a release is imported. */
const published: Record<string, string> = { k12ssdb: '2023-09-22', wapo: '2025-02-14', cnn: '2019-07-26' };

/** One release of one publisher under one rule, with its years. */
export interface MainLine {
	release: ReleaseName & { id: string };
	rule: string;
	measure: Measure;
	points: SeriesPoint[];
}

/** The release of a dataset that pages show by default: the newest that is held in full, else the one we have totals of. */
export function findMainRelease(db: Db, dataset: string): ReleaseName | undefined {
	const held = findRelease(db, dataset);
	if (held) return parseRelease(held.id) ?? undefined;
	const label = published[dataset];
	return label === undefined ? undefined : { dataset, label };
}

/** Calendar years since 1997 of a dataset's main release under a rule. No points where it has none. */
export function readMainLine(
	db: Db,
	dataset: string,
	rule: string,
	measure: Measure = 'incidents'
): MainLine | null {
	const release = findMainRelease(db, dataset);
	if (!release) return null;
	const to = Number(findRelease(db, 'register')?.label.slice(0, 4) ?? firstYear);
	const line = {
		release,
		rule,
		measure,
		from: firstYear,
		to,
		basis: 'calendar' as const,
		...noFilters
	};
	const points = readSeries(db, line);
	return {
		release: { ...release, id: formatRelease(release) },
		rule,
		measure,
		points: isProblem(points) ? [] : points
	};
}

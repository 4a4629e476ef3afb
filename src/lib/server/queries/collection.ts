import { median } from 'd3-array';
import { noFilters } from '../../domain/figure-filters.ts';
import { formatRelease } from '../../domain/release.ts';
import { describeShare, type ShareChange } from '../../stats/share-break.ts';
import { findYears } from '../columns/selection.ts';
import type { Db } from '../db/open.ts';
import { findDataset } from './datasets.ts';
import { isProblem } from './figure-answer.ts';
import { findSubject } from './figure-subject.ts';
import { isFactStated, readColumns } from './release-columns.ts';
import { remember } from './remembered.ts';
import { readSeries, type Line, type SeriesPoint } from './series.ts';

/** How one whole calendar year of a release was collected, as far as its rows tell. */
export interface CollectedYear {
	year: number;
	/** Every incident. */
	all: { value: number; address: string };
	/** Those with somebody killed or wounded. */
	withVictim: { value: number; address: string };
	/** Of all, those whose sources the publisher grades 1 or 2, official records; `null` where it grades none. */
	graded: number | null;
	/** Median number of news reports that the publisher found, over the incidents that state it; `null` where none does. */
	reports: number | null;
}

/**
 * Whether a rise may come from looking harder. Archives hold least of what hurt nobody, and who collects as things happen
 * works from the news instead of from records: both leave a trace in the rows.
 */
export interface Collection {
	/** Ascending. */
	years: CollectedYear[];
	/** How the share of incidents without a victim changed; `null` for too few years. */
	harmless: ShareChange | null;
	/** How the share of incidents with official records as sources changed; `null` where sources are not graded. */
	official: ShareChange | null;
	/**
	 * The first year on the near side of the boundary between archive and real-time collection, and what told it: the sharper
	 * sign first. `null` where no single year stands out.
	 */
	boundary: { year: number; possible: number[]; sign: 'official' | 'harmless' } | null;
}

/** How a release was collected over the whole calendar years from one to another; `null` where its rows or totals cannot tell. */
export function readCollection(
	db: Db,
	release: Line['release'],
	from: number,
	to: number
): Collection | null {
	const key = `collection ${formatRelease(release)} ${from} ${to}`;
	return remember(db, key, () => find(db, release, from, to));
}

function find(db: Db, release: Line['release'], from: number, to: number): Collection | null {
	const rule = findDataset(db, release.dataset)?.nativeRule;
	if (rule === undefined) return null;
	const line: Line = { release, rule, measure: 'incidents', from, to, basis: 'calendar', ...noFilters };
	const all = readSeries(db, line);
	const hurt = readSeries(db, { ...line, rule: 'any-victim' });
	if (isProblem(all) || isProblem(hurt)) return null;
	const signs = readSigns(db, line);
	const years = all.flatMap((point) => {
		const withVictim = hurt.find(({ year }) => year === point.year);
		if (!point.complete || !withVictim?.complete || point.value === 0) return [];
		return [
			{ year: point.year, all: toFigure(point), withVictim: toFigure(withVictim), ...signs(point.year) }
		];
	});
	return years.every((year) => year.all.value === year.withVictim.value) ? null : judge(years);
}

function toFigure({ value, address }: SeriesPoint) {
	return { value, address };
}

function judge(years: CollectedYear[]): Collection {
	const harmless = describeShare(
		years.map(({ year, all, withVictim }) => ({
			year,
			part: Math.max(0, all.value - withVictim.value),
			whole: all.value
		}))
	);
	const graded = years.flatMap(({ year, all, graded }) =>
		graded === null ? [] : [{ year, part: graded, whole: all.value }]
	);
	const official = graded.length === 0 ? null : describeShare(graded);
	const steps = [
		{ sign: 'official' as const, change: official },
		{ sign: 'harmless' as const, change: harmless }
	].flatMap(({ sign, change }) => (change?.shape === 'step' ? [{ sign, best: change.best }] : []));
	const [sharpest] = steps.toSorted((a, b) => b.best.weight - a.best.weight);
	const boundary = sharpest
		? { year: sharpest.best.year, possible: sharpest.best.possible, sign: sharpest.sign }
		: null;
	return { years, harmless, official, boundary };
}

/** What the rows of a year tell besides their numbers; nothing where a release is not held in full. */
function readSigns(db: Db, line: Line): (year: number) => Pick<CollectedYear, 'graded' | 'reports'> {
	const subject = findSubject(db, line);
	if (isProblem(subject) || subject.kind !== 'rows') return () => ({ graded: null, reports: null });
	const columns = readColumns(db, subject.release.id);
	const [grades, reports] = [columns.numbers('reliability'), columns.numbers('reports')];
	const isGraded = isFactStated(db, subject.release.id, 'reliability');
	return (year) =>
		remember(db, `signs ${subject.release.id} ${year}`, () => {
			const [start, end] = findYears(columns, year, year, 'calendar');
			const found = reports.subarray(start, end).filter((count) => count >= 0);
			const official = grades.subarray(start, end).filter((grade) => grade === 1 || grade === 2);
			return { graded: isGraded ? official.length : null, reports: median(found) ?? null };
		});
}

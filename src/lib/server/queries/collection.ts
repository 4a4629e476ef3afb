import { noFilters } from '../../domain/figure-filters.ts';
import { formatRelease } from '../../domain/release.ts';
import { findShareBreak, type ShareBreak } from '../../stats/share-break.ts';
import { findYears } from '../columns/selection.ts';
import type { Db } from '../db/open.ts';
import { isProblem } from './figure-answer.ts';
import { findDataset } from './datasets.ts';
import { findSubject, type RowsSubject } from './figure-subject.ts';
import { readColumns } from './release-columns.ts';
import { remember } from './remembered.ts';
import { readSeries, type Line } from './series.ts';

/** How one year of a release was collected, as far as its rows tell. */
export interface CollectedYear {
	year: number;
	/** Every incident, and those with somebody killed or wounded. */
	all: { value: number; address: string };
	withVictim: { value: number; address: string };
	/** Mean number of news reports that the publisher found, over the incidents that state it; `null` where none does. */
	reports: number | null;
}

/**
 * Whether a rise may come from looking harder: the share of incidents that hurt nobody, which archives hold least of, and the
 * reports found per incident. `boundary` is the year from which the share of those without a victim is another, found from
 * the data; `null` where none convinces.
 */
export interface Collection {
	years: CollectedYear[];
	boundary: ShareBreak | null;
}

/** How a release was collected, over the whole calendar years that it covers; `null` where it cannot be told. */
export function readCollection(db: Db, release: Line['release']): Collection | null {
	return remember(db, `collection ${formatRelease(release)}`, () => find(db, release));
}

function find(db: Db, release: Line['release']): Collection | null {
	const rule = findDataset(db, release.dataset)?.nativeRule;
	if (rule === undefined) return null;
	const period = { from: 1900, to: 2100, basis: 'calendar' } as const;
	const line: Line = { release, rule, measure: 'incidents', ...period, ...noFilters };
	const all = readSeries(db, line);
	const some = readSeries(db, { ...line, rule: 'any-victim' });
	if (isProblem(all) || isProblem(some)) return null;
	const subject = findSubject(db, line);
	const years = all.flatMap(({ year, value, address, complete }) => {
		const withVictim = some.find((point) => point.year === year);
		if (!complete || !withVictim || value === 0) return [];
		const reports = isProblem(subject) || subject.kind !== 'rows' ? null : meanReports(db, subject, year);
		return [
			{
				year,
				all: { value, address },
				withVictim: { value: withVictim.value, address: withVictim.address },
				reports
			}
		];
	});
	const shares = years.map(({ year, all, withVictim }) => ({
		year,
		part: Math.max(0, all.value - withVictim.value),
		whole: all.value
	}));
	if (shares.every(({ part }) => part === 0)) return null;
	return { years, boundary: findShareBreak(shares) };
}

function meanReports(db: Db, { release }: RowsSubject, year: number): number | null {
	const columns = readColumns(db, release.id);
	const reports = columns.numbers('reports');
	let [sum, stated] = [0, 0];
	const [start, end] = findYears(columns, year, year, 'calendar');
	for (let row = start; row < end; row++) {
		if (reports[row]! < 0) continue;
		sum += reports[row]!;
		stated += 1;
	}
	return stated === 0 ? null : sum / stated;
}

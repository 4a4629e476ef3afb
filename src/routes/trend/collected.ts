import type { SeriesLine, SeriesView } from '#lib/charts/series.ts';
import { formatDecimals } from '#lib/format/number.ts';
import { catalogues, type Words } from '#lib/words/catalogues.ts';
import type { Db } from '#lib/server/db/open.ts';
import { readCollection, type Collection } from '#lib/server/queries/collection.ts';
import { firstYear } from '#lib/server/queries/main-lines.ts';
import type { Line } from '#lib/server/queries/series.ts';

/** How one year was collected, in the units of the page. */
export interface CollectedYear {
	year: number;
	all: { value: number; address: string };
	withVictim: { value: number; address: string };
	/** Percent of all incidents in which nobody was killed or wounded. */
	harmless: number;
	/** Percent of all incidents with official records as sources; `null` where the publisher grades none. */
	official: number | null;
	/** Median number of news reports; `null` where not stated. */
	reports: number | null;
}

/** How the release of a line was collected, since 1997 or the line's first year, whatever the line counts. */
export function findCollection(db: Db, { release, from, to }: Line): Collection | null {
	const labelled = Number(/^\d{4}/.exec(release.label)?.[0] ?? to);
	return readCollection(db, release, Math.min(from, firstYear), Math.max(to, labelled));
}

/** The same with shares in percent, as the page and `.json` have them. */
export function tellCollection({ years, harmless, official, boundary }: Collection) {
	return {
		years: years.map(tellYear),
		harmless: tellChange(harmless),
		official: tellChange(official),
		boundary
	};
}
export type ToldCollection = ReturnType<typeof tellCollection>;

/** With its shares in percent, too, as sentences say them. */
function tellChange(change: Collection['harmless']) {
	if (change === null) return null;
	const { before, after } = change.best.shares;
	return { ...change, percents: { before: 100 * before, after: 100 * after } };
}

function tellYear({ year, all, withVictim, graded, reports }: Collection['years'][number]): CollectedYear {
	const percent = (part: number) => (100 * part) / all.value;
	return {
		...{ year, all, withVictim, reports },
		harmless: percent(all.value - withVictim.value),
		official: graded === null ? null : percent(graded)
	};
}

/** What surrounds the shares in their chart. */
export function toSharesView(
	{ boundary }: ToldCollection,
	{ trend }: Pick<Words, 'trend'> = catalogues.en
): SeriesView {
	return {
		...{ scale: 'share', unit: trend.looking.unit },
		boundary: boundary ? { year: boundary.year, text: trend.chart.collecting } : undefined
	};
}

/** Shares as lines of a chart, 0 to 1: without a victim and, where sources are graded, with official records. */
export function toShares(years: readonly CollectedYear[], { trend } = catalogues.en): SeriesLine[] {
	const own = trend.looking;
	const line = (key: 'harmless' | 'official'): SeriesLine => ({
		...{ key, name: own.lines[key] },
		points: years.flatMap((one) => {
			const percent = one[key];
			if (percent === null) return [];
			const label = own.point(one.year, formatDecimals(percent, 0), own.lines[key].toLowerCase());
			return [{ year: one.year, value: percent / 100, href: one.withVictim.address, label }];
		})
	});
	return [line('harmless'), line('official')].filter(({ points }) => points.length > 0);
}

import { and, asc, eq, gt } from 'drizzle-orm';
import { formatFigure } from '../../domain/figure.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import type { Db } from '../db/open.ts';
import { yearlyTotals } from '../db/schema/published.ts';
import { findBestTotal } from './best-total.ts';
import type { MainLine } from './main-lines.ts';
import type { SeriesPoint } from './series.ts';

/** A year's total from another release than the line's. */
export interface LaterTotal extends SeriesPoint {
	/** Label of its release. */
	release: string;
}

/**
 * Totals of the years after a line's last whole year, from other releases of its dataset: the best there is of each
 * year. They stand apart: one line is one release of one publisher.
 */
export function listLaterTotals(db: Db, { release, rule, measure, points }: MainLine): LaterTotal[] {
	const last = points.findLast(({ complete }) => complete)?.year ?? 0;
	const { datasetId, ruleId, basis, fromYear } = yearlyTotals;
	const totals = db
		.select()
		.from(yearlyTotals)
		.where(
			and(
				eq(datasetId, release.dataset),
				eq(ruleId, rule),
				eq(yearlyTotals.measure, measure),
				eq(basis, 'calendar'),
				gt(fromYear, last)
			)
		)
		.orderBy(asc(fromYear))
		.all()
		.filter((total) => total.fromYear === total.toYear);
	return [...Map.groupBy(totals, (total) => total.fromYear).values()].map((year) => {
		const { value, evidence, complete, ...total } = findBestTotal(year);
		const figure = { release: { dataset: release.dataset, label: total.release }, rule, measure };
		const address = formatFigure({
			...figure,
			...{ from: total.fromYear, to: total.fromYear, basis: 'calendar', ...noFilters, is: value }
		});
		return {
			year: total.fromYear,
			value,
			complete: complete === 'yes',
			evidence,
			address,
			release: total.release
		};
	});
}

import { asc, inArray } from 'drizzle-orm';
import {
	denominatorAddress,
	perIds,
	pers,
	type Area,
	type Denominator,
	type DenominatorGap,
	type Per
} from '../../domain/denominator.ts';
import { describeGap } from '../../domain/rate.ts';
import { stateCodes } from '../../domain/state.ts';
import type { Db } from '../db/open.ts';
import { denominators } from '../db/schema/published.ts';
import { remember } from './remembered.ts';

type Row = typeof denominators.$inferSelect;

/**
 * The pupils or children of each year of a period, or the gap. Where several values are held for one year, a published
 * one goes before a projected one; of several of the same kind the last in `data/published/denominators.csv` is taken,
 * where newer editions stand below older ones.
 */
export function readDenominators(
	db: Db,
	per: Per,
	area: Area,
	from: number,
	to: number
): (Denominator | DenominatorGap)[] {
	const series = listDenominators(db).find((one) => one.per === per && one.area === area);
	const held = new Map(series?.years.map((one) => [one.year, one]));
	return Array.from(
		{ length: to - from + 1 },
		(_, index) => held.get(from + index) ?? gapOf(per, from + index)
	);
}

/** One series as it is held: a place, what is counted there, and its years from the first to the last. */
export interface DenominatorSeries {
	per: Per;
	area: Area;
	years: (Denominator | DenominatorGap)[];
}

/** Every series that rates are divided by: the United States first, then the states by name. Gaps inside are said. */
export function listDenominators(db: Db): DenominatorSeries[] {
	const bytesOf = (all: DenominatorSeries[]) => all.reduce((sum, { years }) => sum + 300 * years.length, 200);
	return remember(db, 'denominators', () => list(db), bytesOf);
}

function list(db: Db): DenominatorSeries[] {
	const rows = db
		.select()
		.from(denominators)
		.where(
			inArray(
				denominators.measure,
				perIds.map((per) => pers[per].measure)
			)
		)
		.orderBy(asc(denominators.id))
		.all();
	const groups = Map.groupBy(rows, ({ measure, area }) => `${measure} ${area}`);
	return (['US', ...stateCodes] as const).flatMap((area) =>
		perIds.flatMap((per) => {
			const group = groups.get(`${pers[per].measure} ${area}`);
			if (!group) return [];
			const held = group.map(({ year }) => year);
			return [{ per, area, years: fillYears(per, area, group, Math.min(...held), Math.max(...held)) }];
		})
	);
}

/** Every year of a period, from the rows in the order of the file. */
function fillYears(per: Per, area: Area, rows: Row[], from: number, to: number) {
	const years = Map.groupBy(rows, ({ year }) => year);
	return Array.from({ length: to - from + 1 }, (_, index) => {
		const held = years.get(from + index);
		return held ? toDenominator(per, area, choose(held)) : gapOf(per, from + index);
	});
}

/** The value to divide by, of those held for one year in the order of the file. At least one. */
function choose(rows: Row[]): Row {
	return rows.findLast(({ status }) => status === 'published') ?? rows.at(-1)!;
}

function toDenominator(per: Per, area: Area, { year, count, status, address, note }: Row): Denominator {
	return { year, count, status, address: denominatorAddress(per, area, year), source: address, note };
}

function gapOf(per: Per, year: number): DenominatorGap {
	return { year, count: null, gap: describeGap(per, [year]) };
}

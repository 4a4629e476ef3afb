import { denominatorId, perIds, pers, type Denominator, type Per } from '#lib/domain/denominator.ts';
import { states, type StateCode } from '#lib/domain/state.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listDenominators, type DenominatorSeries } from '#lib/server/queries/denominators.ts';

/** The series of the country, and the states' as one table each. */
export function readDenominatorTables(db: Db) {
	const series = listDenominators(db);
	return {
		country: series.filter(({ area }) => area === 'US').map(({ per, years }) => ({ per, years })),
		states: perIds.map((per) => tableOf(per, series)).filter(({ rows }) => rows.length > 0)
	};
}

function tableOf(per: Per, series: DenominatorSeries[]) {
	const of = series.filter((one) => one.per === per && one.area !== 'US');
	const rows = of.map(({ area, years }) => ({ area: area as StateCode, held: heldOf(years) }));
	const years = new Set(rows.flatMap(({ held }) => held.map(({ year }) => year)));
	return { per, years: [...years].sort((a, b) => a - b), rows: rows.sort(byName), origins: originsOf(rows) };
}

function heldOf(years: DenominatorSeries['years']): Denominator[] {
	return years.filter((year) => year.count !== null);
}

function byName(a: { area: StateCode }, b: { area: StateCode }): number {
	return states[a.area].localeCompare(states[b.area], 'en');
}

/** Where the values of a table come from: each source and note once, the commonest first, with its states if they are few. */
function originsOf(rows: { area: StateCode; held: Denominator[] }[]) {
	const all = rows.flatMap(({ area, held }) => held.map((value) => ({ area, value })));
	const groups = Map.groupBy(all, ({ value }) => `${value.source} ${value.status} ${value.note ?? ''}`);
	return [...groups.values()]
		.sort((a, b) => b.length - a.length)
		.map((group, index) => {
			const { source, status, note } = group[0]!.value;
			const areas = [...new Set(group.map(({ area }) => area))];
			return { source, status, note, areas: index === 0 ? [] : areas };
		});
}

/** Every value, one row each. */
export function listValues(db: Db) {
	return listDenominators(db).flatMap(({ per, area, years }) =>
		heldOf(years).map(({ year, count, status, address, source, note }) => ({
			id: denominatorId(per, area, year),
			...{ per, measure: pers[per].measure, area, year, value: count, status, address, source, note }
		}))
	);
}

/** The years inside a series for which nothing is held. */
export function listGaps(db: Db) {
	return listDenominators(db).flatMap(({ per, area, years }) =>
		years.flatMap((year) => (year.count === null ? { per, area, year: year.year, gap: year.gap } : []))
	);
}

import type { Db } from '#lib/server/db/open.ts';
import { findRelease } from '#lib/server/queries/releases.ts';
import { listRules } from '#lib/server/queries/rules.ts';
import { countYear } from '#lib/server/queries/year-counts.ts';

/** The rules, and one year counted under all of them; the year from the address, else 2022. */
export function readRules(db: Db, params: URLSearchParams) {
	const last = Number(findRelease(db, 'register')?.label.slice(0, 4));
	const asked = Number(params.get('year'));
	const year = Number.isInteger(asked) && asked >= 1966 && asked <= last ? asked : 2022;
	return {
		year,
		years: Array.from({ length: last - 1997 + 1 }, (_, index) => last - index),
		counts: countYear(db, year),
		rules: listRules(db)
	};
}

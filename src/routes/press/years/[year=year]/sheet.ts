import { error } from '@sveltejs/kit';
import type { Db } from '#lib/server/db/open.ts';
import { listEvents } from '#lib/server/queries/events.ts';
import { firstYear } from '#lib/server/queries/main-lines.ts';
import { readRegisterFigure } from '#lib/server/queries/register-figure.ts';
import { findRelease } from '#lib/server/queries/releases.ts';
import { countYear, type YearCount } from '#lib/server/queries/year-counts.ts';
import { planSheet } from '../../plan-sheet.ts';
import { gatherPeople } from '../../sheet-people.ts';

/** Lines of a sheet that the counts of others may take. */
const mostCounts = 10;

/** Everything that the press sheet of a calendar year says. */
export function readYearSheet(db: Db, text: string) {
	const year = Number(text);
	const register = findRelease(db, 'register');
	const label = register?.label ?? '';
	const counts = countYear(db, year);
	if (year > Number(label.slice(0, 4)) || counts.length === 0)
		error(404, `Nothing is held here for ${year}.`);
	const held = year >= firstYear ? readRegister(db, year) : null;
	const apart = chooseApart(counts);
	const words = Array.from({ length: 2 * apart.length + 6 }, () => 'a line');
	return {
		year,
		until: label.startsWith(text) ? label : null,
		release: label,
		register: held,
		counts: apart,
		others: counts.length - apart.length,
		plan: planSheet(
			words,
			(held?.people ?? []).map(({ name }) => name)
		)
	};
}

function readRegister(db: Db, year: number) {
	const events = listEvents(db, { from: `${year}-01-01`, to: `${year}-12-31` });
	const entries = events.map(({ named, notNamed }) => ({
		people: named.map(({ personId, name }) => ({ href: `/people/${personId}`, name })),
		notNamed
	}));
	return {
		incidents: readRegisterFigure(db, { measure: 'incidents', from: year, to: year }),
		killed: readRegisterFigure(db, { measure: 'killed', from: year, to: year }),
		...gatherPeople(entries)
	};
}

/** Of each dataset the highest and the lowest count: how far apart the rules are. */
function chooseApart(counts: readonly YearCount[]): YearCount[] {
	const groups = [...Map.groupBy(counts, ({ dataset }) => dataset.id).values()];
	const ends = groups.flatMap((group) => [...new Set([group[0]!, group.at(-1)!])]);
	return ends.slice(0, mostCounts);
}

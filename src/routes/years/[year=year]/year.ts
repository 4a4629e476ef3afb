import { error } from '@sveltejs/kit';
import type { Db } from '#lib/server/db/open.ts';
import { listEvents } from '#lib/server/queries/events.ts';
import { firstYear } from '#lib/server/queries/main-lines.ts';
import { readRegisterFigure } from '#lib/server/queries/register-figure.ts';
import { findRelease } from '#lib/server/queries/releases.ts';
import { countYear } from '#lib/server/queries/year-counts.ts';

/** Everything that the page of a calendar year tells: its people first, then what everybody counts. */
export function readYear(db: Db, text: string) {
	const year = Number(text);
	const label = findRelease(db, 'register')?.label ?? '';
	const last = Number(label.slice(0, 4));
	const counts = countYear(db, year);
	if (year > last || counts.length === 0) error(404, `Nothing is held here for ${year}.`);
	const held = year >= firstYear;
	return {
		year,
		previous: year > 1966 ? year - 1 : null,
		next: year < last ? year + 1 : null,
		/** `null` before the register begins. */
		register: held
			? {
					until: year === last ? label : null,
					events: listEvents(db, { from: `${year}-01-01`, to: `${year}-12-31` }),
					incidents: readRegisterFigure(db, { measure: 'incidents', from: year, to: year }),
					killed: readRegisterFigure(db, { measure: 'killed', from: year, to: year })
				}
			: null,
		counts
	};
}

import { sections } from '#lib/components/sections.ts';
import { stateCodes } from '#lib/domain/state.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listClaims } from '#lib/server/queries/claims.ts';
import { listDatasets } from '#lib/server/queries/datasets.ts';
import { listEvents } from '#lib/server/queries/events.ts';
import { firstYear } from '#lib/server/queries/main-lines.ts';
import { listPeople } from '#lib/server/queries/people.ts';
import { findRelease } from '#lib/server/queries/releases.ts';
import { listRooms } from '#lib/server/queries/rooms.ts';
import { listRules } from '#lib/server/queries/rules.ts';

/** Paths of all pages but those of figures, which are as many as there are questions. */
export function listPages(db: Db): string[] {
	const below = (section: string, rows: { id: string }[]) => rows.map(({ id }) => `/${section}/${id}`);
	return [
		'/',
		...Object.keys(sections),
		...listYears(db).map((year) => `/years/${year}`),
		...below('events', listEvents(db)),
		...below('people', listPeople(db)),
		...below('rooms', listRooms(db)),
		...below('rules', listRules(db)),
		...below('claims', listClaims(db)),
		...below('datasets', listDatasets(db)),
		...stateCodes.map((code) => `/states/${code.toLowerCase()}`)
	];
}

/** The years of the site's own list, which begins with the register. */
function listYears(db: Db): number[] {
	const last = Number(findRelease(db, 'register')?.label.slice(0, 4) ?? firstYear);
	return Array.from({ length: last - firstYear + 1 }, (_, index) => firstYear + index);
}

import { states } from '#lib/domain/state.ts';
import type { Db } from '#lib/server/db/open.ts';
import { readRegisterFigure } from '#lib/server/queries/register-figure.ts';
import { listWall, type WallEntry } from '#lib/server/queries/wall.ts';

export const orders = ['year', 'place', 'letter'] as const;

/** A heading and the people under it. `key` is what its anchor is made of. */
export interface Group {
	key: string;
	title: string;
	entries: WallEntry[];
}

/** The names, grouped; `q` keeps those whose name, school, town or state holds every word of it. */
export function readPeople(db: Db, params: URLSearchParams) {
	const by = orders.find((order) => order === params.get('by')) ?? 'year';
	const q = (params.get('q') ?? '').trim().slice(0, 100);
	const list = params.get('view') === 'list';
	const words = fold(q).split(/\s+/);
	const found = q === '' ? listWall(db) : listWall(db).filter((entry) => matches(entry, words));
	return {
		by,
		q,
		list,
		groups: group(found, by),
		found: found.length,
		killed: readRegisterFigure(db, { measure: 'killed' }),
		events: readRegisterFigure(db, { measure: 'incidents' })
	};
}

function fold(text: string) {
	return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function matches({ name, knownAs, school, city, state }: WallEntry, words: string[]) {
	const text = fold(`${name ?? ''} ${knownAs ?? ''} ${school} ${city} ${states[state]}`);
	return words.every((word) => text.includes(word));
}

function group(entries: WallEntry[], by: (typeof orders)[number]): Group[] {
	if (by === 'year') return toGroups(entries, (entry) => entry.occurredOn.slice(0, 4));
	if (by === 'place') {
		const groups = toGroups(entries, (entry) => states[entry.state]);
		return groups.sort((a, b) => a.title.localeCompare(b.title, 'en'));
	}
	const named = entries.filter((entry) => entry.name !== null);
	named.sort((a, b) => (a.sortName ?? '').localeCompare(b.sortName ?? '', 'en'));
	const unnamed = entries.filter((entry) => entry.name === null);
	const groups = toGroups(named, (entry) => (entry.sortName ?? '').charAt(0).toUpperCase());
	return unnamed.length > 0
		? [...groups, { key: 'not-named', title: 'Not named here', entries: unnamed }]
		: groups;
}

function toGroups(entries: WallEntry[], titleOf: (entry: WallEntry) => string): Group[] {
	return [...Map.groupBy(entries, titleOf)].map(([title, members]) => ({
		key: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
		title,
		entries: members
	}));
}

/** One row a person killed, for CSV; a person not named has the reason instead. */
export function peopleRows(groups: Group[]) {
	return groups.flatMap(({ entries }) =>
		entries.map((entry) => ({
			person: entry.personId,
			name: entry.name,
			not_named: entry.name === null ? (entry.unnamedReason ?? 'not-found') : null,
			age: entry.age,
			role: entry.role,
			event: entry.eventId,
			date: entry.occurredOn,
			school: entry.school,
			city: entry.city,
			state: entry.state
		}))
	);
}

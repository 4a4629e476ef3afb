import { claims } from '../importers/embedded/claims.ts';
import { events } from '../importers/embedded/events.ts';
import { objects } from '../importers/embedded/objects.ts';
import { people } from '../importers/embedded/people.ts';
import { rooms } from '../importers/embedded/rooms.ts';
import { sources } from '../importers/embedded/sources.ts';
import type { RowOf } from '../importers/embedded/table.ts';
import { change, withRows } from './change-rows.ts';
import type { DataFolder } from './data-folder.ts';
import { mentionsFully, mentionsPartly } from './mentions.ts';
import type { Withdrawn } from './withdrawn.ts';

const citing = [events, people, rooms, objects, claims] as const;
type Source = RowOf<typeof sources>;

/**
 * Takes withdrawn names out of the sources. A source that only withdrawn rows cited goes; one that others cite
 * keeps its publisher and dates, with its site in place of its address; one whose site bears the name goes too.
 *
 * @param data with the rows of the withdrawn left out
 * @param before the same with them
 */
export function withholdSources(data: DataFolder, withdrawn: Withdrawn[], before: DataFolder): DataFolder {
	const cited = citedIn(data);
	const becomes = new Map<string, Source | null>();
	for (const { values: source } of data.rows(sources)) {
		const about = withdrawn.filter((one) => bearsName(source, one, before));
		if (about.length === 0) continue;
		const bare = withoutTitle(source, becomes.size + 1);
		const stays =
			cited.has(source.source_id) && !about.some((one) => bearsName(bare, one, before, source.source_id));
		becomes.set(source.source_id, stays ? bare : null);
	}
	const rename = (ids: string[]) =>
		ids.flatMap((id) => (becomes.has(id) ? (becomes.get(id)?.source_id ?? []) : id));
	return withRows(data, [
		change(data, sources, (row) => (becomes.has(row.source_id) ? becomes.get(row.source_id)! : row)),
		...citing.map((table) =>
			change(data, table, (row) => ({ ...row, source_ids: rename(row.source_ids) }) as typeof row)
		)
	]);
}

/** Whether a source names somebody. Where it is cited for that person's event, one of the names is enough. */
function bearsName(source: Source, one: Withdrawn, data: DataFolder, id = source.source_id): boolean {
	const text = [source.source_id, source.address, source.title, source.publisher].join(' ');
	return citedFor(one, data).has(id) ? mentionsPartly(text, one.name) : mentionsFully(text, one.name);
}

function withoutTitle(source: Source, number: number): Source {
	return {
		...source,
		source_id: `withheld-${number}`,
		address: `${new URL(source.address).origin}/`,
		title: 'Title withheld at the family’s request'
	};
}

/** Every source that a row cites. */
function citedIn(data: DataFolder): Set<string> {
	return new Set(
		citing.flatMap((table) => data.rows(table).flatMap(({ values }) => values.source_ids as string[]))
	);
}

/** Sources of the event of somebody, and of the person and the room. */
function citedFor({ eventId, personId }: Withdrawn, data: DataFolder): Set<string> {
	const rows = [
		...data.rows(events).filter(({ values }) => values.event_id === eventId),
		...data.rows(people).filter(({ values }) => values.person_id === personId),
		...data.rows(rooms).filter(({ values }) => values.room_id === personId),
		...data.rows(objects).filter(({ values }) => values.room_id === personId)
	];
	return new Set(rows.flatMap(({ values }) => values.source_ids));
}

import { events } from '../importers/embedded/events.ts';
import { objects } from '../importers/embedded/objects.ts';
import { people } from '../importers/embedded/people.ts';
import { rooms } from '../importers/embedded/rooms.ts';
import type { RowOf } from '../importers/embedded/table.ts';
import { victims } from '../importers/embedded/victims.ts';
import { withdrawals } from '../importers/embedded/withdrawals.ts';
import type { DataFolder } from './data-folder.ts';
import { change, withRows } from './change-rows.ts';
import { listWithdrawn, mentionsAny, withdrawnIn, withheldText, type Withdrawn } from './withdrawn.ts';
import { withholdMentions } from './withhold-mentions.ts';
import { withholdSources } from './withhold-sources.ts';

/**
 * The data without what families asked to take out of sight. No victim goes, and no event, so every count stays.
 * A withdrawn name also goes from sources and from every text in which it stands; `checkWithdrawals` looks at the rest.
 */
export function applyWithdrawals(data: DataFolder): DataFolder {
	if (data.rows(withdrawals).length === 0) return data;
	const withdrawn = listWithdrawn(data);
	const left = withoutRows(data, withdrawn);
	return withholdMentions(withholdSources(left, withdrawn, data), withdrawn);
}

/** Without the people, rooms, objects and texts withdrawn, and without what is told of them in their own event. */
function withoutRows(data: DataFolder, withdrawn: Withdrawn[]): DataFolder {
	const names = withdrawnIn(data, 'name');
	const texts = personIdsOf(data, withdrawnIn(data, 'text'));
	const noRoom = personIdsOf(data, new Set([...names, ...withdrawnIn(data, 'room')]));

	return withRows(data, [
		change(data, victims, (row) =>
			names.has(row.victim_id) ? { ...row, unnamed_reason: 'withheld' as const } : row
		),
		change(data, people, (row) => {
			if (names.has(row.victim_id)) return null;
			const silent = texts.has(row.person_id) || isMentioned(withdrawn, row);
			return silent ? { ...row, remembered_for: null, age_note: null } : row;
		}),
		change(data, rooms, (row) => {
			if (noRoom.has(row.room_id)) return null;
			if (!texts.has(row.room_id)) return row;
			return { ...row, setting: withheldText, summary: withheldText, about_the_child: withheldText };
		}),
		change(data, objects, (row) => (noRoom.has(row.room_id) || texts.has(row.room_id) ? null : row)),
		change(data, events, (row) => (isInNotes(withdrawn, row) ? { ...row, notes: null } : row))
	]);
}

function personIdsOf(data: DataFolder, victimIds: Set<string>): Set<string> {
	const rows = data.rows(people).filter(({ values }) => victimIds.has(values.victim_id));
	return new Set(rows.map(({ values }) => values.person_id));
}

function isInNotes(withdrawn: Withdrawn[], { event_id, notes }: RowOf<typeof events>): boolean {
	return notes !== null && mentionsAny(withdrawn, event_id, notes);
}

function isMentioned(withdrawn: Withdrawn[], row: RowOf<typeof people>): boolean {
	const text = `${row.remembered_for ?? ''} ${row.age_note ?? ''}`;
	const eventId = row.victim_id.slice(0, row.victim_id.lastIndexOf('.'));
	return mentionsAny(withdrawn, eventId, text);
}

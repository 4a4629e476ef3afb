import { formatIncidentAddress } from '../../domain/incident-address.ts';
import type { FigureAddress } from '../../domain/figure.ts';
import type { StateCode } from '../../domain/state.ts';
import type { Db } from '../db/open.ts';
import { readPeopleBehind, type PeopleBehind } from './event-people.ts';
import type { FigureEntry } from './figure-answer.ts';
import { tellEntry } from './figure-words.ts';

/** One line of a list before its people are known. */
export interface ListedRow {
	/** The publisher's id; `null` where its terms forbid listing and where a total was published. */
	sourceId: string | null;
	/** The register's event, if it holds one. */
	eventId: string | null;
	occurredOn: string;
	school: string;
	city: string;
	state: StateCode;
	/** What the row adds to the figure; `null` where the dataset does not say. */
	counts: number | null;
	killed: number;
	wounded: number | null;
}

/** Puts the people behind each row. */
export function toEntries(db: Db, rows: ListedRow[], { measure, release }: FigureAddress): FigureEntry[] {
	const behind = readPeopleBehind(
		db,
		rows.flatMap(({ eventId }) => eventId ?? [])
	);
	return rows.map((row) => {
		const { eventId, sourceId, occurredOn, school, city, state, killed } = row;
		const { people, notNamed, beyond } = account(killed, behind.get(eventId ?? '') ?? nobody);
		return {
			href: eventId === null ? null : `/events/${eventId}`,
			record: sourceId === null ? null : formatIncidentAddress({ release, sourceId }),
			sourceId,
			occurredOn,
			school,
			city,
			state,
			killed,
			counts: row.counts ?? 0,
			people,
			notNamed,
			beyond,
			told: tellEntry(row, measure)
		};
	});
}

const nobody: PeopleBehind = { people: [], notNamed: [] };

/** Makes the register's people and a dataset's number killed add up, whichever is greater. */
function account(killed: number, { people, notNamed }: PeopleBehind) {
	const held = people.length + notNamed.reduce((sum, { count }) => sum + count, 0);
	if (killed <= held) return { people, notNamed, beyond: held - killed };
	const found = notNamed.find(({ reason }) => reason === 'not-found')?.count ?? 0;
	const others = notNamed.filter(({ reason }) => reason !== 'not-found');
	return {
		people,
		notNamed: [...others, { reason: 'not-found' as const, count: found + killed - held }],
		beyond: 0
	};
}

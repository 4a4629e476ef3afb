import { calledName } from '../../domain/called-name.ts';
import { formatIncidentAddress } from '../../domain/incident-address.ts';
import type { Reason } from '../../domain/reason.ts';
import type { StateCode } from '../../domain/state.ts';
import type { Db } from '../db/open.ts';
import type { Entry, HitKind } from '../search/entry.ts';
import { readPeopleBehind } from './event-people.ts';
import { findEvent } from './events.ts';
import { findRule } from './rules.ts';
import { countRulesOfEvents, countRulesOfRow, type RuleCount } from './search-rules.ts';
import { readRows, type FoundRow } from './search-rows.ts';
import type { Found } from './search.ts';

/** Where and when it happened, who was killed, and by how many rules it counts. */
export interface Occasion {
	/** Address of the page of the event or the row. */
	href: string;
	occurredOn: string;
	school: string;
	city: string;
	state: StateCode;
	people: { href: string; name: string }[];
	notNamed: { reason: Reason; count: number }[];
	rules: RuleCount;
}

/** A hit as it is shown. */
export interface Hit {
	kind: HitKind;
	href: string;
	/** What the link says. */
	title: string;
	/** One more line on it, in words; `null` where there is none. */
	about: string | null;
	/** What it happened in; `null` for pages that are about no single event. */
	occasion: Occasion | null;
	/** Address of the room of a person. */
	room: string | null;
	/** Of a room: what the child was called whose it is. */
	called: string | null;
	/** Of a row: the dataset and the release that tell of it, and the register's event that it describes. */
	row: { dataset: string; title: string; release: string; label: string; event: string | null } | null;
}

const sections: Record<Entry['kind'], string> = {
	person: 'people',
	event: 'events',
	room: 'rooms',
	state: 'states',
	year: 'years',
	rule: 'rules',
	dataset: 'datasets',
	claim: 'claims'
};

/** What was found, with what a page tells of it. */
export function describeHits(db: Db, found: readonly Found[]): Hit[] {
	const ids = found.flatMap((one) => (one.kind === 'row' ? [] : (one.entry.eventId ?? [])));
	const rules = countRulesOfEvents(db, ids);
	const rows = readRows(
		db,
		found.flatMap((one) => (one.kind === 'row' ? one.id : []))
	);
	return found.map((one) =>
		one.kind === 'row' ? describeRow(db, rows.get(one.id)!) : describeEntry(db, one.entry, rules)
	);
}

function describeEntry(db: Db, { kind, id, title, eventId }: Entry, rules: Map<string, RuleCount>): Hit {
	const href = `/${sections[kind]}/${id}`;
	const about = kind === 'rule' ? (findRule(db, id)?.publisher ?? null) : null;
	const hit: Hit = { kind, href, title, about, occasion: null, room: null, called: null, row: null };
	if (eventId === null) return hit;
	const { occurredOn, school, city, state, named, notNamed } = findEvent(db, eventId)!;
	const people = named.map(({ personId, name }) => ({ href: `/people/${personId}`, name }));
	const where = { href: `/events/${eventId}`, occurredOn, school, city, state };
	const room = kind === 'person' && named.find(({ personId }) => personId === id)?.roomId;
	const child = kind === 'room' && named.find(({ roomId }) => roomId === id);
	return {
		...hit,
		room: room ? `/rooms/${room}` : null,
		called: child ? calledName(child) : null,
		occasion: { ...where, people, notNamed, rules: rules.get(eventId)! }
	};
}

function describeRow(db: Db, { incident, release, dataset, eventId }: FoundRow): Hit {
	const { occurredOn, school, city, state, killed } = incident;
	const name = { dataset: release.datasetId, label: release.label };
	const href = formatIncidentAddress({ release: name, sourceId: incident.sourceId });
	const behind = eventId === null ? undefined : readPeopleBehind(db, [eventId]).get(eventId);
	const notNamed = killed > 0 ? [{ reason: 'not-found' as const, count: killed }] : [];
	const people = behind ?? { people: [], notNamed };
	return {
		...{ kind: 'row', href, title: school, about: null, room: null, called: null },
		occasion: {
			...{ href, occurredOn, school, city, state, ...people },
			rules: countRulesOfRow(db, dataset.id, incident)
		},
		row: {
			...{ dataset: dataset.id, title: dataset.title, release: release.id, label: release.label },
			event: eventId === null ? null : `/events/${eventId}`
		}
	};
}

import type { Card } from '#lib/charts/card.ts';
import { sections } from '#lib/components/sections.ts';
import { calledName } from '#lib/domain/called-name.ts';
import { findState, states } from '#lib/domain/state.ts';
import { formatDate } from '#lib/format/date.ts';
import type { Db } from '#lib/server/db/open.ts';
import { findClaim } from '#lib/server/queries/claims.ts';
import { findDataset } from '#lib/server/queries/datasets.ts';
import { findEvent } from '#lib/server/queries/events.ts';
import { findPerson } from '#lib/server/queries/people.ts';
import { findRoom } from '#lib/server/queries/rooms.ts';
import { findRule } from '#lib/server/queries/rules.ts';
import { catalogues } from '#lib/words/catalogues.ts';
import { countPeople } from './people-windows.ts';
import { findYearCard } from './year-card.ts';

type FindCard = (db: Db, id: string) => Card | undefined;

const finders = new Map<string, FindCard>([
	['people', findPersonCard],
	['rooms', findRoomCard],
	['events', findEventCard],
	['years', findYearCard],
	['rules', findRuleCard],
	['claims', findClaimCard],
	['datasets', findDatasetCard],
	['states', findStateCard]
]);

/** The card of the page at a path, given without its first slash; `undefined` where there is no such page. */
export function findCard(db: Db, path: string): Card | undefined {
	const title = sections[`/${path}`];
	if (title) return { title, sentence: null, note: null };
	const [section, id, ...rest] = path.replace(/^(datasets\/[^/]+)\/compare\/[^/]+$/, '$1').split('/');
	return id && rest.length === 0 ? finders.get(section!)?.(db, id) : undefined;
}

function findPersonCard(db: Db, id: string): Card | undefined {
	const person = findPerson(db, id);
	return person && { title: person.name, sentence: null, note: null, equal: true };
}

function findRoomCard(db: Db, id: string): Card | undefined {
	const room = findRoom(db, id);
	if (!room) return undefined;
	const title = catalogues.en.room.oneTitle(calledName(room));
	return { title, sentence: null, note: null, equal: true };
}

function findEventCard(db: Db, id: string): Card | undefined {
	const event = findEvent(db, id);
	if (!event) return undefined;
	const where = `${event.city}, ${states[event.state]}`;
	const windows = countPeople([event]);
	return { title: event.school, sentence: where, note: formatDate(event.occurredOn), windows };
}

function findRuleCard(db: Db, id: string): Card | undefined {
	const rule = findRule(db, id);
	if (!rule) return undefined;
	const sentence = rule.inWhich && `Incidents in which ${rule.inWhich}`;
	return { title: rule.title, sentence, note: rule.publisher };
}

function findClaimCard(db: Db, id: string): Card | undefined {
	const claim = findClaim(db, id)?.claim;
	const sentence = 'A published claim, and what we found when we checked it';
	return claim && { title: claim.title, sentence, note: null };
}

function findDatasetCard(db: Db, id: string): Card | undefined {
	const dataset = findDataset(db, id);
	return dataset && { title: dataset.title, sentence: null, note: dataset.publisher };
}

function findStateCard(_db: Db, id: string): Card | undefined {
	const code = id === id.toLowerCase() ? findState(id) : null;
	return code === null
		? undefined
		: { title: `Shootings at schools in ${states[code]}`, sentence: null, note: null };
}

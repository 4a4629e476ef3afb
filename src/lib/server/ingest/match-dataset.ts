import { and, desc, eq, sql } from 'drizzle-orm';
import type { Level } from '../../domain/incident.ts';
import { events } from '../db/schema/register.ts';
import { incidents, links, releases, separations } from '../db/schema/releases.ts';
import { compareSchoolNames, parseSchoolName } from './school-name.ts';
import type { Writer } from './write-release.ts';

/** A row of a dataset and an event that may be the same. */
interface Pair {
	sourceId: string;
	eventId: string;
	/** 0 to 1 */
	confidence: number;
}

/** Below this two names are taken for those of two schools. */
const leastConfidence = 0.75;

/**
 * Links the rows of a dataset to events of the register: same state, at most one day apart, names of schools alike and
 * no contradiction in their level. One row of a release an event, the surest first; a newer release goes before an
 * older one. Reviewed decisions always win, both ways. Every matched link of the dataset is made anew, so that the
 * result does not depend on the order of imports.
 *
 * @returns how many rows are linked by matching
 */
export function matchDataset(tx: Writer, datasetId: string): number {
	tx.delete(links)
		.where(and(eq(links.datasetId, datasetId), eq(links.method, 'matched')))
		.run();
	const decided = tx.select().from(links).where(eq(links.datasetId, datasetId)).all();
	const eventOf = new Map(decided.map(({ sourceId, eventId }) => [sourceId, eventId]));
	const reviewed = new Set(eventOf.values());
	const separate = new Set(
		tx.select().from(separations).where(eq(separations.datasetId, datasetId)).all().map(keyOf)
	);
	const held = tx
		.select({ id: releases.id })
		.from(releases)
		.where(eq(releases.datasetId, datasetId))
		.orderBy(desc(releases.label))
		.all();
	const matched = held.flatMap(({ id }) => {
		const pairs = findPairs(tx, id).filter((pair) => !separate.has(keyOf(pair)));
		return choosePairs(pairs, eventOf, reviewed);
	});
	for (const pair of matched) {
		tx.insert(links)
			.values({ datasetId, ...pair, method: 'matched' })
			.run();
	}
	return matched.length;
}

/** Matches every dataset again, after the register has changed. */
export function matchAll(tx: Writer): void {
	const held = tx.selectDistinct({ datasetId: releases.datasetId }).from(releases).all();
	for (const { datasetId } of held) matchDataset(tx, datasetId);
}

function keyOf({ sourceId, eventId }: { sourceId: string; eventId: string }): string {
	return JSON.stringify([sourceId, eventId]);
}

/**
 * Takes the surest pairs of one release, each row and each event once.
 *
 * @param eventOf the event of each row that is decided; rows that are chosen are added
 * @param reviewed events that a person gave to a row
 */
function choosePairs(pairs: Pair[], eventOf: Map<string, string>, reviewed: ReadonlySet<string>): Pair[] {
	const rows = new Set(pairs.map(({ sourceId }) => sourceId));
	const known = [...eventOf].filter(([sourceId]) => rows.has(sourceId)).map(([, eventId]) => eventId);
	const taken = new Set([...reviewed, ...known]);
	return pairs.toSorted(bySureness).filter(({ sourceId, eventId }) => {
		if (eventOf.has(sourceId) || taken.has(eventId)) return false;
		eventOf.set(sourceId, eventId);
		taken.add(eventId);
		return true;
	});
}

/** The surest first; ids decide between equals, so that the order of rows does not. */
function bySureness(a: Pair, b: Pair): number {
	return b.confidence - a.confidence || (keyOf(a) < keyOf(b) ? -1 : 1);
}

/** Rows and events of the same state within a day of each other whose schools seem to be the same. */
function findPairs(tx: Writer, releaseId: string): Pair[] {
	const dayBefore = sql`date(${events.occurredOn}, '-1 day')`;
	const dayAfter = sql`date(${events.occurredOn}, '+1 day')`;
	const candidates = tx
		.select({ incident: incidents, event: events })
		.from(events)
		.crossJoin(incidents) // SQLite then looks up each event in the index, and never scans a large release
		.where(
			and(
				eq(incidents.releaseId, releaseId),
				eq(incidents.state, events.state),
				sql`${incidents.occurredOn} between ${dayBefore} and ${dayAfter}`
			)
		)
		.all();
	return candidates
		.map(({ incident, event }) => ({
			sourceId: incident.sourceId,
			eventId: event.id,
			confidence: confidenceOf(incident, event)
		}))
		.filter(({ confidence }) => confidence >= leastConfidence);
}

interface Place {
	occurredOn: string;
	school: string;
	city: string;
	level: Level;
}

/** How sure it is that two records describe one event: the likeness of the names, less for another day or another city. */
function confidenceOf(a: Place, b: Place): number {
	const [first, second] = [parseSchoolName(a.school), parseSchoolName(b.school)];
	if (contradict(first.level ?? a.level, second.level ?? b.level)) return 0;
	const likeness = compareSchoolNames(first, second);
	const day = a.occurredOn === b.occurredOn ? 1 : 0.95;
	const city = a.city.toLowerCase() === b.city.toLowerCase() ? 1 : 0.9;
	return Math.round(likeness * day * city * 1000) / 1000;
}

const plainLevels: readonly Level[] = ['elementary', 'middle', 'high'];

/** True for an elementary and a high school of one name; other levels overlap. */
function contradict(a: Level, b: Level): boolean {
	return a !== b && plainLevels.includes(a) && plainLevels.includes(b);
}

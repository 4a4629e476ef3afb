import { and, asc, desc, eq, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { stateCodes, type StateCode } from '../../domain/state.ts';
import { events } from '../db/schema/register.ts';
import { incidents, releases } from '../db/schema/releases.ts';
import { wideWindow, window } from '../linkage/compare.ts';
import { dayOf, isoDateOf, toRecord, type LinkRecord } from '../linkage/record.ts';
import type { Writer } from './write-release.ts';

/** The register as linkage sees it: its events are the rows, and all of them are in it at once. */
export const registerRelease = 'register';

/** Releases by dataset, the newest first. The register is not among them: `events` is what it says now. */
export type Held = Map<string, string[]>;

/** Where in a state a dataset has rows: days since 1970, and cities in small letters. */
interface Ground {
	days: number[];
	cities: string[];
}

type Grounds = Map<string, Map<string, Ground>>;

/** The releases that are held. */
export function readHeld(tx: Writer): Held {
	const rows = tx
		.select({ id: releases.id, datasetId: releases.datasetId })
		.from(releases)
		.where(ne(releases.datasetId, 'register'))
		.orderBy(asc(releases.datasetId), desc(releases.label))
		.all();
	const byDataset = Map.groupBy(rows, ({ datasetId }) => datasetId);
	return new Map([...byDataset].map(([datasetId, list]) => [datasetId, list.map(({ id }) => id)]));
}

/**
 * Reads what can be linked, a state at a time: of each dataset the rows that are near one of another in time, or in a
 * city of another. A row that stands in several releases is read as the newest of them gives it.
 */
export function* readStates(tx: Writer, held: Held): Generator<LinkRecord[]> {
	const grounds: Grounds = new Map([['register', readEventGrounds(tx)]]);
	for (const [datasetId, ids] of held) grounds.set(datasetId, readGrounds(tx, ids));
	const readers = [...held].map(([datasetId, ids]) => ({ datasetId, read: prepareRows(tx, datasetId, ids) }));
	for (const state of stateCodes) {
		const records = readers.flatMap(({ datasetId, read }) => {
			const others = [...grounds].filter(([id]) => id !== datasetId);
			const near = others.flatMap(([, byState]) => byState.get(state) ?? []);
			return grounds.get(datasetId)!.has(state) && near.length > 0 ? read(state, nearTo(near)) : [];
		});
		if (records.length > 0) yield [...records, ...readEvents(tx, state)];
	}
}

function readGrounds(tx: Writer, ids: readonly string[]): Map<string, Ground> {
	const among = sql`from ${incidents} where ${incidents.releaseId} in ${ids}`;
	return toGrounds(
		tx.all(sql`select distinct ${incidents.state} state, ${incidents.occurredOn} value ${among}`),
		tx.all(sql`select distinct ${incidents.state} state, lower(${incidents.city}) value ${among}`)
	);
}

function readEventGrounds(tx: Writer): Map<string, Ground> {
	return toGrounds(
		tx.all(sql`select distinct ${events.state} state, ${events.occurredOn} value from ${events}`),
		tx.all(sql`select distinct ${events.state} state, lower(${events.city}) value from ${events}`)
	);
}

interface Place {
	state: string;
	value: string;
}

function toGrounds(days: Place[], cities: Place[]): Map<string, Ground> {
	const grounds = new Map<string, Ground>();
	for (const { state, value } of days) {
		const ground = grounds.get(state) ?? { days: [], cities: [] };
		grounds.set(state, ground);
		ground.days.push(dayOf(value));
	}
	for (const { state, value } of cities) grounds.get(state)!.cities.push(value);
	return grounds;
}

function readEvents(tx: Writer, state: StateCode): LinkRecord[] {
	const rows = tx.select().from(events).where(eq(events.state, state)).all();
	return rows.map((row) => toRecord('register', [registerRelease], { ...row, sourceId: row.id, hour: null }));
}

/** What a row must be near to, as parameters of the statement. */
type Near = Record<'first' | 'last' | 'days' | 'cities', string>;

function prepareRows(tx: Writer, datasetId: string, ids: readonly string[]) {
	const statements = ids.map((id, index) => prepareRelease(tx, id, ids.slice(0, index), ids));
	return (state: StateCode, near: Near): LinkRecord[] =>
		statements.flatMap((statement) =>
			statement
				.all({ state, ...near })
				.map(({ standsIn, ...facts }) => toRecord(datasetId, standsIn.split(' '), facts))
		);
}

const other = alias(incidents, 'other');

/** Rows of a release that no newer one has. */
function prepareRelease(tx: Writer, id: string, newer: readonly string[], all: readonly string[]) {
	const { sourceId, occurredOn, hour, school, city, level, killed, wounded } = incidents;
	const again = (among: readonly string[]) =>
		sql`from ${incidents} other where ${other.releaseId} in ${among} and ${other.sourceId} = ${incidents.sourceId}`;
	const standsIn = sql<string>`(select group_concat(${other.releaseId}, ' ') ${again(all)})`;
	const days = sql`${occurredOn} in (select value from json_each(${sql.placeholder('days')}))`;
	const cities = sql`lower(${city}) in (select value from json_each(${sql.placeholder('cities')}))`;
	const isNear = sql`${occurredOn} between ${sql.placeholder('first')} and ${sql.placeholder('last')}
		and (${days} or ${cities})`;
	return tx
		.select({
			...{ sourceId, occurredOn, hour, school, city, level, killed, wounded },
			standsIn: all.length === 1 ? sql<string>`${id}` : standsIn
		})
		.from(incidents)
		.where(
			and(
				eq(incidents.releaseId, id),
				eq(incidents.state, sql.placeholder('state')),
				isNear,
				newer.length > 0 ? sql`not exists (select 1 ${again(newer)})` : undefined
			)
		)
		.prepare();
}

function nearTo(grounds: readonly Ground[]): Near {
	const near = new Set<number>();
	let [first, last] = [Infinity, -Infinity];
	for (const day of grounds.flatMap(({ days }) => days)) {
		for (let at = day - window; at <= day + window; at += 1) near.add(at);
		[first, last] = [Math.min(first, day), Math.max(last, day)];
	}
	return {
		first: isoDateOf(first - wideWindow),
		last: isoDateOf(last + wideWindow),
		days: JSON.stringify(Array.from(near, isoDateOf)),
		cities: JSON.stringify([...new Set(grounds.flatMap(({ cities }) => cities))])
	};
}

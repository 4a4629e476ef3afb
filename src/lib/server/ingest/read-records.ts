import { and, asc, desc, eq, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { stateCodes, type StateCode } from '../../domain/state.ts';
import { events } from '../db/schema/register.ts';
import { records, releaseRecords, releases } from '../db/schema/releases.ts';
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
	for (const datasetId of held.keys()) grounds.set(datasetId, readGrounds(tx, datasetId));
	const readers = [...held].map(([datasetId, ids]) => ({ datasetId, read: prepareRows(tx, datasetId, ids) }));
	for (const state of stateCodes) {
		const rows = readers.flatMap(({ datasetId, read }) => {
			const others = [...grounds].filter(([id]) => id !== datasetId);
			const near = others.flatMap(([, byState]) => byState.get(state) ?? []);
			return grounds.get(datasetId)!.has(state) && near.length > 0 ? read(state, nearTo(near)) : [];
		});
		if (rows.length > 0) yield [...rows, ...readEvents(tx, state)];
	}
}

function readGrounds(tx: Writer, datasetId: string): Map<string, Ground> {
	const among = sql`from ${records} where ${records.datasetId} = ${datasetId}`;
	return toGrounds(
		tx.all(sql`select distinct ${records.state} state, ${records.occurredOn} value ${among}`),
		tx.all(sql`select distinct ${records.state} state, lower(${records.city}) value ${among}`)
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

/** Reads the rows of a dataset, each as the newest release that has it tells it. */
function prepareRows(tx: Writer, datasetId: string, ids: readonly string[]) {
	const statement = prepareNear(tx, datasetId);
	return (state: StateCode, near: Near): LinkRecord[] =>
		statement.all({ state, ...near }).flatMap(({ id, standsIn, ...facts }) => {
			const held = standsIn.split(' ').map((one) => one.split('/'));
			const places = held.map(([release]) => ids.indexOf(release!));
			const [, newest] = held[places.indexOf(Math.min(...places))]!;
			if (Number(newest) !== id) return [];
			const standing = places.length === ids.length ? ids : places.map((place) => ids[place]!);
			return [toRecord(datasetId, standing, facts)];
		});
}

const other = alias(records, 'other');

/** Records of a dataset near something, and of each the releases in which a row of its id stands, with the record there. */
function prepareNear(tx: Writer, datasetId: string) {
	const { id, sourceId, occurredOn, hour, school, city, level, killed, wounded } = records;
	const again = tx
		.select({ all: sql`group_concat(${releases.id} || '/' || ${other.id}, ' ')` })
		.from(other)
		.crossJoin(releaseRecords)
		.crossJoin(releases)
		.where(
			and(
				...[eq(other.datasetId, records.datasetId), eq(other.sourceId, records.sourceId)],
				...[eq(releaseRecords.recordId, other.id), eq(releases.number, releaseRecords.releaseNumber)]
			)
		);
	const standsIn = sql<string>`(${again})`.as('stands_in');
	const days = sql`${occurredOn} in (select value from json_each(${sql.placeholder('days')}))`;
	const cities = sql`lower(${city}) in (select value from json_each(${sql.placeholder('cities')}))`;
	const isNear = sql`${occurredOn} between ${sql.placeholder('first')} and ${sql.placeholder('last')}
		and (${days} or ${cities})`;
	return tx
		.select({ ...{ id, sourceId, occurredOn, hour, school, city, level, killed, wounded }, standsIn })
		.from(records)
		.where(and(eq(records.datasetId, datasetId), eq(records.state, sql.placeholder('state')), isNear))
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

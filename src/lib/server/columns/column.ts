import type { Incident } from '../../domain/incident.ts';
import { circumstances, dayParts, levels, settings, targets } from '../../domain/incident.ts';
import { stateCodes } from '../../domain/state.ts';
import { threeValues } from '../../domain/three-valued.ts';

/** Facts that are kept as numbers: whole, 0 or more, -1 = the source does not say; days since 1970-01-01, negative before. */
export const numberColumns = [
	'occurredOn',
	'hour',
	'killed',
	'childrenKilled',
	'killedByPolice',
	'wounded',
	'reliability',
	'reports'
] as const satisfies readonly (keyof Incident)[];

/** Facts that are kept as places in a list of words. */
export const wordColumns = {
	state: stateCodes,
	level: levels,
	duringClasses: threeValues,
	dayPart: dayParts,
	setting: settings,
	circumstance: circumstances,
	activeShooter: threeValues,
	schoolCommunity: threeValues,
	targets
} as const satisfies Partial<Record<keyof Incident, readonly string[]>>;

export type NumberColumn = (typeof numberColumns)[number];
export type WordColumn = keyof typeof wordColumns;

/** Whether a fact is kept as numbers. */
export function isNumberColumn(fact: string): fact is NumberColumn {
	return (numberColumns as readonly string[]).includes(fact);
}

export const wordColumnNames = Object.keys(wordColumns) as WordColumn[];

/** Words of one fact, row by row. */
export interface Words {
	/** What a code stands for. */
	vocabulary: readonly string[];
	codes: Uint8Array;
}

/** The facts of a release's incidents by fact instead of by row, in the order of date and id. */
export interface Columns {
	/** Rows. */
	size: number;
	numbers(name: NumberColumn): Int32Array;
	words(name: WordColumn): Words;
	/** The id of the record that tells each row. */
	records(): Int32Array;
}

const day = 86_400_000;

/** Days since 1970-01-01 of an ISO date. */
export function toDay(date: string): number {
	return Date.parse(`${date}T00:00:00Z`) / day;
}

/** The ISO date of a day. */
export function toDate(days: number): string {
	return new Date(days * day).toISOString().slice(0, 10);
}

/** A column as it is stored: little-endian numbers of 32 bits, or codes of 8. */
export function encodeNumbers(numbers: Int32Array): Buffer {
	return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** Reads a stored column of numbers; copies, as stored bytes begin anywhere. */
export function decodeNumbers(bytes: Uint8Array): Int32Array {
	return new Int32Array(bytes.slice().buffer);
}

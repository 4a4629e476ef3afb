import type { StateCode } from '../../domain/state.ts';
import { findState } from '../../domain/state.ts';
import type { ThreeValued } from '../../domain/three-valued.ts';
import { cellOf, hasColumn, reject, report, type Draft } from './draft.ts';

/** A cell without spaces around it, which are reported. U+FFFD is reported too: the file was damaged before it came here. */
export function readText(draft: Draft, column: string): string {
	const cell = cellOf(draft, column);
	const text = cell.trim();
	if (text.length !== cell.length) report(draft, column, 'no space at either end', 'space');
	if (text.includes('\ufffd')) report(draft, column, 'the letters that U+FFFD stands for');
	return text;
}

/** A cell that a row cannot be without. */
export function readRequired(draft: Draft, column: string, expected: string): string {
	const text = readText(draft, column);
	if (text === '') reject(draft, column, expected);
	return text;
}

/** A whole number not below 0; `null` where the cell is blank or, reported, something else. Rejects nothing. */
export function readOptionalCount(draft: Draft, column: string): number | null {
	const text = readText(draft, column);
	if (text === '') return null;
	const count = parseCount(text);
	if (count === null) report(draft, column, 'a whole number');
	else if (text.includes(',')) report(draft, column, 'a number without thousands separators');
	return count;
}

/** A whole number of people; a row without it is rejected. */
export function readCount(draft: Draft, column: string): number {
	const text = readText(draft, column);
	const count = parseCount(text);
	if (count === null) reject(draft, column, 'a whole number of people');
	else if (text.includes(',')) report(draft, column, 'a number without thousands separators');
	return count ?? 0;
}

/** A whole number as publishers write it, `1369` or `1,369`, below a billion; `null` if it is none. */
function parseCount(text: string): number | null {
	if (!/^(\d{1,9}|\d{1,3}(,\d{3}){1,2})$/.test(text)) return null;
	return Number(text.replaceAll(',', ''));
}

const knownStates = new Map<string, StateCode>();

/** The state by name or postal code; a row without one is rejected. Spellings that were met before are remembered. */
export function readState(draft: Draft, column: string): StateCode {
	const text = readText(draft, column);
	const state = knownStates.get(text) ?? findState(text);
	if (state === null) reject(draft, column, 'a state, district or territory of the United States');
	else knownStates.set(text, state);
	return state ?? 'AL';
}

/** A publisher's word by a table of ours. A word that is not in it is reported and read as `unknown`. */
export function readWord<Value extends string>(
	draft: Draft,
	column: string,
	words: Readonly<Record<string, Value>>
): Value | 'unknown' {
	const text = readText(draft, column);
	if (text === '') return 'unknown';
	const value = Object.hasOwn(words, text) ? words[text] : undefined;
	if (value === undefined) report(draft, column, `one of ${Object.keys(words).join(', ')}`, 'word');
	return value ?? 'unknown';
}

/** Yes, No or blank, which is unknown. `Y`, `N` and other cases are taken and reported. */
export function readYesNo(draft: Draft, column: string): ThreeValued {
	const text = readText(draft, column);
	if (text === 'Yes') return 'yes';
	if (text === 'No') return 'no';
	if (text === '') return 'unknown';
	report(draft, column, 'Yes, No or nothing', 'word');
	if (/^y(es)?$/i.test(text)) return 'yes';
	return /^no?$/i.test(text) ? 'no' : 'unknown';
}

/**
 * The hour of a time of day: `2:30 PM`, `2:30PM`, or `14:30`. From 0:00 to 12:59 without AM or PM it is in doubt, so
 * the hour is unknown. Whatever cannot be read is reported.
 */
export function readHour(draft: Draft, column: string): number | null {
	const text = readText(draft, column);
	if (text === '') return null;
	const [, hours, minutes, half] = /^(\d{1,2}):(\d{2}) ?([AP]M)?$/i.exec(text) ?? [];
	const hour = Number(hours);
	const isReal = Number(minutes) < 60 && (half ? hour >= 1 && hour <= 12 : hour <= 23);
	if (!half || !isReal) report(draft, column, 'a time such as 2:30 PM');
	if (!isReal) return null;
	if (!half) return hour > 12 ? hour : null;
	return (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
}

/** Reports where a total that the publisher gives is blank or is not the sum of its parts; the parts stand. */
export function checkTotal(draft: Draft, column: string, parts: readonly number[], words: string): void {
	if (!hasColumn(draft, column)) return;
	const sum = parts.reduce((total, part) => total + part, 0);
	const total = parseCount(readText(draft, column));
	if (total !== sum) report(draft, column, `${sum}, ${words}`, 'total');
}

import { ratio } from 'fuzzball';
import type { Level } from '../../domain/incident.ts';
import type { LinkRecord } from './record.ts';
import { compareSchoolNames } from './school-name.ts';

/** The outcomes of each comparison. `place` holds name and city together: in one town both tend to agree by chance. */
export const outcomesOf = {
	place: [
		'equal here',
		'close here',
		'alike here',
		'unlike here',
		'equal elsewhere',
		'close elsewhere',
		'alike elsewhere',
		'unlike elsewhere',
		'numbered',
		'unknown'
	],
	day: ['same', 'next', 'near', 'slipped'],
	level: ['agree', 'unknown', 'columns contradict', 'names contradict'],
	killed: ['none', 'equal', 'one apart', 'apart'],
	wounded: ['none', 'equal', 'one apart', 'apart', 'unknown'],
	hour: ['same', 'near', 'apart', 'unknown']
} as const;

export type Field = keyof typeof outcomesOf;

/** What the comparison of two records found, field by field. */
export type Comparison = { [Name in Field]: (typeof outcomesOf)[Name][number] };

/** Days apart within which two records are always compared. */
export const window = 3;

/** Days apart up to which two records of one school are compared for a slip in the date. */
export const wideWindow = 62;

/** Compares two records of one state. Symmetric. */
export function compareRecords(a: LinkRecord, b: LinkRecord): Comparison {
	return {
		place: comparePlaces(a, b),
		day: compareDays(Math.abs(a.day - b.day)),
		level: compareLevels(a, b),
		killed: compareKilled(a.killed, b.killed),
		wounded: compareWounded(a.wounded, b.wounded),
		hour: compareHours(a.hour, b.hour)
	};
}

/**
 * Whether two records of different days may be one event with a slip in a date: one school in one city, at most two
 * weeks apart or on the same day of another month.
 */
export function maySlip(a: LinkRecord, b: LinkRecord): boolean {
	const apart = Math.abs(a.day - b.day);
	if (apart <= window || apart > wideWindow || a.school.core !== b.school.core) return false;
	return (apart <= 14 || a.dayOfMonth === b.dayOfMonth) && areAlike(a.city, b.city);
}

function comparePlaces(a: LinkRecord, b: LinkRecord): Comparison['place'] {
	const likeness = compareSchoolNames(a.school, b.school);
	if (likeness === 'numbered' || likeness === 'unknown') return likeness;
	return `${likeness} ${areAlike(a.city, b.city) ? 'here' : 'elsewhere'}`;
}

/** One city, spelled almost alike or with the other's name in it. */
function areAlike(a: string, b: string): boolean {
	if (a === b) return true;
	if (a.length < 4 || b.length < 4) return false;
	return (
		` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `) || ratio(a, b, { full_process: false }) >= 85
	);
}

function compareDays(apart: number): Comparison['day'] {
	if (apart === 0) return 'same';
	if (apart === 1) return 'next';
	return apart <= window ? 'near' : 'slipped';
}

const plainLevels: readonly Level[] = ['elementary', 'middle', 'high'];

/**
 * An elementary and a high school of one name are two; other levels overlap. Publishers code the levels of one school
 * differently, so that columns that contradict weigh less than a name that contradicts.
 */
function compareLevels(a: LinkRecord, b: LinkRecord): Comparison['level'] {
	const [first, second] = [a.school.level ?? a.level, b.school.level ?? b.level];
	if (!plainLevels.includes(first) || !plainLevels.includes(second)) return 'unknown';
	if (first === second) return 'agree';
	return a.school.level || b.school.level ? 'names contradict' : 'columns contradict';
}

function compareKilled(a: number, b: number): Comparison['killed'] {
	if (a === b) return a === 0 ? 'none' : 'equal';
	return Math.abs(a - b) === 1 ? 'one apart' : 'apart';
}

function compareWounded(a: number | null, b: number | null): Comparison['wounded'] {
	if (a === null || b === null) return 'unknown';
	return compareKilled(a, b);
}

function compareHours(a: number | null, b: number | null): Comparison['hour'] {
	if (a === null || b === null) return 'unknown';
	if (a === b) return 'same';
	return Math.abs(a - b) <= 2 ? 'near' : 'apart';
}

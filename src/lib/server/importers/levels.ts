import type { Level } from '../../domain/incident.ts';

const below = ['PK', 'KG', 'K'];

/**
 * The level of a school by its lowest and highest grade, in the way of the National Center for Education Statistics
 * (primary: starts by grade 3, ends by 8; middle: starts in 4-7, ends by 9; high: starts in 6-12, ends in 10-12),
 * with schools that run from grade 3 or lower to grade 10 or higher as `k12`.
 *
 * @param low `PK`, `KG`, `K`, or `1` to `12`; anything else gives `unknown`
 */
export function levelOfGrades(low: string, high: string): Level {
	const [first, last] = [gradeNumber(low), gradeNumber(high)];
	if (first === null || last === null || first > last) return 'unknown';
	if (first <= 3) return last <= 8 ? 'elementary' : 'k12';
	if (last >= 10) return first >= 6 ? 'high' : 'other';
	return first <= 7 && last <= 9 ? 'middle' : 'other';
}

/** 0 for anything before first grade; `null` if it is no grade. */
function gradeNumber(text: string): number | null {
	if (below.includes(text)) return 0;
	return /^([1-9]|1[0-2])$/.test(text) ? Number(text) : null;
}

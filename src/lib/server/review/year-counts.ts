import type { Remark } from '../../domain/review.ts';
import { judge } from './severity.ts';

/** Counts rows by year in a release and in the one before it. */
export function createYearCounts(dayIndex: number) {
	const counts = new Map<string, { now: number; before: number }>();

	function count(row: string | undefined, side: 'now' | 'before'): void {
		if (row === undefined) return;
		const year = yearOf(row, dayIndex);
		const held = counts.get(year);
		if (held) held[side] += 1;
		else counts.set(year, { now: 0, before: 0, [side]: 1 });
	}

	return {
		add(now: string | undefined, before: string | undefined): void {
			count(now, 'now');
			count(before, 'before');
		},
		/** Years that had ended when the release before came out and have another count now. */
		list: (labelBefore: string): Remark[] =>
			[...counts]
				.filter(([year, { now, before }]) => now !== before && year < labelBefore.slice(0, 4))
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([value, { now, before }]) =>
					judge({ check: 'closed-year', column: '', value, count: now, before })
				)
	};
}

/** The year of the day that follows the id; read without parsing the row where it stands there. */
function yearOf(row: string, dayIndex: number): string {
	const start = dayIndex === 1 ? afterId.exec(row)?.[1] : undefined;
	return start ?? String((JSON.parse(row) as unknown[])[dayIndex]).slice(0, 4);
}

const afterId = /^\["(?:[^"\\]|\\.)*","(\d{4})-/;

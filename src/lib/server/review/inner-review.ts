import type { Check, Remark } from '../../domain/review.ts';
import type { Finding, FindingKind, Importer, Reading, Row } from '../importers/importer.ts';
import { createTextSet } from '../importers/text-set.ts';
import { createProfiler, type Profile } from './profile.ts';
import { judge } from './severity.ts';
import { findSpellings } from './spellings.ts';
import { createTally } from './tally.ts';

/** What a file says of itself: an account of its columns, and what is odd without any other release. */
export interface InnerReview {
	profile: Profile;
	remarks: Remark[];
}

const checkOf: Record<FindingKind, Check> = {
	space: 'space',
	total: 'total',
	weekday: 'weekday',
	word: 'listed'
};

/**
 * Looks through a file while it is read, in memory that does not grow but for a hash of each row.
 *
 * @param label ISO date of the publisher's release
 */
export function createInnerReview(importer: Importer, label: string) {
	const profiler = createProfiler(importer);
	const tally = createTally();
	const seen = createTextSet();
	const years = new Map<number, number>();

	function addIncident({ incident }: Reading, line: number | null): void {
		if (!incident) return;
		const { sourceId: id, occurredOn, school, state } = incident;
		const year = Number(occurredOn.slice(0, 4));
		years.set(year, (years.get(year) ?? 0) + 1);
		if (occurredOn > label) tally.add('future', 'occurredOn', { id, line, after: occurredOn });
		if (!seen.add(`${occurredOn} ${state} ${school.toLowerCase()}`)) tally.add('duplicate', '', { id, line });
	}

	return {
		add(reading: Reading, row: Row | null): void {
			if (row) profiler.add(row);
			const id = reading.incident?.sourceId ?? null;
			for (const finding of reading.findings) {
				const { line, column, found } = finding;
				tally.add(checkFor(finding), column, { id, line, after: found });
			}
			addIncident(reading, row?.line ?? null);
		},
		end(): InnerReview {
			const profile = profiler.end();
			const remarks = tally.list(() => profile.records);
			return { profile, remarks: [...remarks, ...findSpellings(profile), ...findJumps(years, label)] };
		}
	};
}

function checkFor({ rejected, kind }: Finding): Check {
	if (rejected) return 'rejected';
	return kind ? checkOf[kind] : 'form';
}

/** Years with more than three times, or less than a third of, the rows of the year before, and twenty more or less; both ended. */
function findJumps(years: ReadonlyMap<number, number>, label: string): Remark[] {
	const ended = [...years].filter(([year]) => year < Number(label.slice(0, 4)) && years.has(year - 1));
	return ended
		.map(([year, count]) => ({ year, count, before: years.get(year - 1)! }))
		.filter(({ count, before }) => Math.abs(count - before) >= 20)
		.filter(({ count, before }) => count > 3 * before || before > 3 * count)
		.sort((a, b) => a.year - b.year)
		.map(({ year, count, before }) => {
			return judge({ check: 'jump', column: '', value: String(year), count, before });
		});
}

import { formatDate } from '../format/date.ts';
import { formatCounted } from '../format/number.ts';

/** Records that a figure counts now and did not before, the other way round, and with other facts. */
interface ChangeCounts {
	added: number;
	removed: number;
	changed: number;
}

/** "3 records added, 1 record removed", without a full stop. */
export function describeChanges({ added, removed, changed }: ChangeCounts): string {
	const parts = [
		{ count: added, words: 'added' },
		{ count: removed, words: 'removed' },
		{ count: changed, words: 'changed' }
	].filter(({ count }) => count > 0);
	if (parts.length === 0) return 'no record was added, removed or changed';
	return parts.map(({ count, words }) => `${formatCounted(count, 'record', 'records')} ${words}`).join(', ');
}

/** A release in words, for the middle of a sentence: "the release of September 22, 2023". */
export function nameRelease(label: string): string {
	return `the release of ${formatDate(label)}`;
}

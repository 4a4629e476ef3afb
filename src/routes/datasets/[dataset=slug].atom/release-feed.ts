import type { Feed, FeedEntry } from '#lib/citation/atom.ts';
import { describeChanges, nameRelease } from '#lib/citation/feed-words.ts';
import { isMoved, tellMove, type YearMove } from '#lib/domain/year-move.ts';
import { formatDate } from '#lib/format/date.ts';
import type { DiffTally } from '#lib/server/queries/release-diff-tally.ts';

/** From one held release to the next. */
export interface ReleaseStep {
	from: { label: string };
	to: { label: string };
	counts: DiffTally['counts'];
	/** Incidents by the dataset's own rule. */
	years: YearMove[];
}

/**
 * The releases of a dataset as a feed: one entry for each step from a held release to the next, newest first.
 *
 * @param first the oldest held release, which has no step before it
 * @param steps oldest first
 */
export function toReleaseFeed(
	dataset: { id: string; title: string },
	first: { label: string } | undefined,
	steps: readonly ReleaseStep[],
	origin: string
): Feed {
	const absolute = (path: string) => new URL(path, origin).href;
	const page = absolute(`/datasets/${dataset.id}`);
	const toEntry = ({ from, to, counts, years }: ReleaseStep): FeedEntry => {
		const address = `${page}/compare/${from.label}...${to.label}`;
		const moved = years.filter(isMoved).map(tellMove);
		return {
			...{ id: address, link: address, on: to.label },
			title: `${dataset.title}, release of ${formatDate(to.label)}: ${moved.join('; ') || 'no closed year moved'}`,
			summary: `Since ${nameRelease(from.label)}: ${describeChanges(counts)}.`
		};
	};
	return {
		id: absolute(`/datasets/${dataset.id}.atom`),
		title: `${dataset.title}: what changed from release to release`,
		self: absolute(`/datasets/${dataset.id}.atom`),
		page,
		on: first?.label ?? '',
		entries: steps.map(toEntry).reverse()
	};
}

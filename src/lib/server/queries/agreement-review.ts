import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../db/open.ts';
import { pairs } from '../db/schema/linkage.ts';
import { listParties } from './agreement-parties.ts';
import { remember } from './remembered.ts';

/** Rows of two datasets of which only a person can tell whether they are one event. */
export interface ReviewCount {
	first: string;
	second: string;
	count: number;
	/** Of two datasets that may both be listed, the publishers' ids of the rows; `null` where one may not. */
	rows: { first: string; second: string; score: number }[] | null;
}

/** What waits for a person, by two datasets, in the order of their ids. */
export function listReviews(db: Db): ReviewCount[] {
	return remember(
		db,
		'agreement reviews',
		() => read(db),
		(list) => 2000 + 200 * list.length
	);
}

function read(db: Db): ReviewCount[] {
	const parties = listParties(db);
	const listed = new Set(parties.filter((party) => party.listed).map(({ id }) => id));
	const ids = parties.map(({ id }) => id);
	const open = db
		.select()
		.from(pairs)
		.where(
			and(eq(pairs.outcome, 'review'), inArray(pairs.datasetId, ids), inArray(pairs.otherDatasetId, ids))
		)
		.orderBy(pairs.datasetId, pairs.otherDatasetId, pairs.sourceId, pairs.otherSourceId)
		.all();
	const grouped = Map.groupBy(open, (pair) => `${pair.datasetId} ${pair.otherDatasetId}`);
	return [...grouped.values()].map((list) => {
		const { datasetId: first, otherDatasetId: second } = list[0]!;
		const mayList = listed.has(first) && listed.has(second);
		const rows = list.map((pair) => ({
			first: pair.sourceId,
			second: pair.otherSourceId,
			score: pair.score
		}));
		return { first, second, count: list.length, rows: mayList ? rows : null };
	});
}

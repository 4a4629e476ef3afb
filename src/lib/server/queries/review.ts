import { asc, eq } from 'drizzle-orm';
import { formatIncidentAddress } from '../../domain/incident-address.ts';
import { parseRelease } from '../../domain/release.ts';
import { describeRemark } from '../../domain/review-words.ts';
import { sortRemarks, withoutRows, type Example, type Remark, type Review } from '../../domain/review.ts';
import type { Db } from '../db/open.ts';
import { importFindings } from '../db/schema/releases.ts';
import { reviews } from '../db/schema/reviews.ts';
import type { DatasetRow } from './datasets.ts';

/** A row that a remark is about, with its page. */
export interface ShownExample extends Example {
	/** Page of the row; of one that is gone in the release before. `null` where the row was kept out. */
	record: string | null;
}

/** A remark as pages show it. */
export interface ShownRemark extends Omit<Remark, 'examples'> {
	/** As a sentence. */
	words: string;
	examples: ShownExample[];
}

/** A review as the terms of its dataset let it be shown. */
export interface ShownReview extends Omit<Review, 'remarks'> {
	remarks: ShownRemark[];
	/** False: the terms forbid naming rows, so that remarks tell counts and columns only. */
	listed: boolean;
}

/**
 * What was found when a release was imported, the worst first. Of a dataset whose terms forbid listing, counts and columns
 * only, and of one that may not be shown at all nothing: the licence gate.
 *
 * @returns `null` where no review is kept: of the register, and of releases imported before there were reviews
 */
export function findReview(db: Db, { redistribution }: DatasetRow, releaseId: string): ShownReview | null {
	const [held] = db.select().from(reviews).where(eq(reviews.releaseId, releaseId)).all();
	if (!held || redistribution === 'none') return null;
	const { comparedWith, withoutProfile } = held;
	const listed = redistribution === 'rows';
	const remarks = sortRemarks([...held.inner, ...held.compared])
		.map((remark) => (listed ? remark : withoutRows(remark)))
		.map((remark) => showRemark(remark, releaseId, comparedWith.at(-1)));
	return { remarks, comparedWith, withoutProfile, listed };
}

function showRemark(remark: Remark, releaseId: string, before: string | undefined): ShownRemark {
	const home = parseRelease(remark.check === 'vanished' && before !== undefined ? before : releaseId)!;
	const examples = remark.examples.map((example) => {
		const { id } = example;
		return {
			...example,
			record: id === null ? null : formatIncidentAddress({ release: home, sourceId: id })
		};
	});
	return { ...remark, words: describeRemark(remark), examples };
}

/** Most findings of a file that a page lists. */
const mostFindings = 500;

/** The first findings of the importer in the order of the file's lines, where the terms let rows be named; else none. */
export function listFirstFindings(db: Db, { redistribution }: DatasetRow, releaseId: string) {
	if (redistribution !== 'rows') return [];
	const { line, column, found, expected, rejected } = importFindings;
	return db
		.select({ line, column, found, expected, rejected })
		.from(importFindings)
		.where(eq(importFindings.releaseId, releaseId))
		.orderBy(asc(line), asc(importFindings.id))
		.limit(mostFindings)
		.all();
}

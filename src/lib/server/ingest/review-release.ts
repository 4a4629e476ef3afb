import { and, asc, eq, gt, lt } from 'drizzle-orm';
import { sortRemarks, type Remark, type Review } from '../../domain/review.ts';
import { releases } from '../db/schema/releases.ts';
import { reviews } from '../db/schema/reviews.ts';
import { readRowBytes } from '../ledger/stored-bytes.ts';
import { compareProfiles } from '../review/compare-profiles.ts';
import { compareRows } from '../review/compare-rows.ts';
import { UnconfirmedRelease } from '../review/format-report.ts';
import type { InnerReview } from '../review/inner-review.ts';
import type { Profile } from '../review/profile.ts';
import { canonicalFields } from './canonical.ts';
import type { Writer } from './write-release.ts';

/** A release whose rows are written. */
export interface Reviewed {
	id: string;
	datasetId: string;
	label: string;
}

/** What a release is beside those before it, as it is stored. */
type Comparison = Pick<typeof reviews.$inferInsert, 'compared' | 'comparedWith' | 'withoutProfile'>;

/**
 * Holds a release against all earlier ones of its dataset and keeps what was found. Reviews of later releases, which now have
 * one more before them, are made anew, so that the order of imports does not matter.
 *
 * @param onShare told which share of the work is done, 0 to 1
 * @throws {UnconfirmedRelease} if something has to be confirmed and was not
 */
export function reviewRelease(
	tx: Writer,
	release: Reviewed,
	inner: InnerReview,
	{ confirm = false, onShare }: { confirm?: boolean; onShare?: (share: number) => void } = {}
): Review {
	const { profile, remarks } = inner;
	const comparison = compareWithEarlier(tx, release, profile, onShare);
	const review = toReview(remarks, comparison);
	const isGrave = review.remarks.some(({ severity }) => severity === 'stop');
	if (isGrave && !confirm) throw new UnconfirmedRelease(release.id, review);
	tx.insert(reviews)
		.values({ releaseId: release.id, profile, inner: remarks, ...comparison })
		.run();
	reviewLater(tx, release);
	return review;
}

/** Makes the reviews of the releases after one anew: after it came, or went. */
export function reviewLater(tx: Writer, { datasetId, label }: Pick<Reviewed, 'datasetId' | 'label'>): void {
	const later = tx
		.select({ id: releases.id, label: releases.label, profile: reviews.profile })
		.from(releases)
		.innerJoin(reviews, eq(reviews.releaseId, releases.id))
		.where(and(eq(releases.datasetId, datasetId), gt(releases.label, label)))
		.all();
	for (const { id, label: own, profile } of later) {
		const comparison = compareWithEarlier(tx, { id, datasetId, label: own }, profile as Profile);
		tx.update(reviews).set(comparison).where(eq(reviews.releaseId, id)).run();
	}
}

/** Whether a release was made of this file before there were reviews. */
export function lacksReview(tx: Writer, id: string, fileSha256: string): boolean {
	const [row] = tx
		.select({ fileSha256: releases.fileSha256, review: reviews.releaseId })
		.from(releases)
		.leftJoin(reviews, eq(reviews.releaseId, releases.id))
		.where(eq(releases.id, id))
		.all();
	return row?.review === null && row.fileSha256 === fileSha256;
}

function toReview(inner: Remark[], { compared, ...others }: Comparison): Review {
	return { remarks: sortRemarks([...inner, ...compared]), ...others };
}

function compareWithEarlier(
	tx: Writer,
	release: Reviewed,
	profile: Profile,
	onShare: (share: number) => void = () => undefined
): Comparison {
	const earlier = listEarlier(tx, release);
	const profiles = earlier.flatMap((one) => (one.profile === null ? [] : [one.profile as Profile]));
	const total = earlier.reduce((sum, { accepted }) => sum + accepted, profile.records);
	let done = 0;
	const lines = (id: string) => readLines(tx, id, (rows) => onShare(Math.min((done += rows) / total, 1)));
	const rows = earlier.map(({ id, label }) => ({ label, lines: lines(id) }));
	return {
		compared: [
			...compareProfiles(profile, profiles),
			...compareRows(canonicalFields, lines(release.id), rows)
		],
		comparedWith: earlier.map(({ id }) => id),
		withoutProfile: earlier.filter((one) => one.profile === null).map(({ id }) => id)
	};
}

function listEarlier(tx: Writer, { datasetId, label }: Reviewed) {
	return tx
		.select({
			...{ id: releases.id, label: releases.label, accepted: releases.accepted },
			profile: reviews.profile
		})
		.from(releases)
		.leftJoin(reviews, eq(reviews.releaseId, releases.id))
		.where(and(eq(releases.datasetId, datasetId), lt(releases.label, label)))
		.orderBy(asc(releases.label))
		.all();
}

/** The canonical rows of a release, one character a byte, in the order of the bytes of their ids. */
function* readLines(tx: Writer, releaseId: string, onRows: (rows: number) => void): Generator<string> {
	let rest = '';
	for (const piece of readRowBytes(tx, releaseId)) {
		const lines = (rest + piece.toString('latin1')).split('\n');
		rest = lines.pop()!;
		onRows(lines.length);
		yield* lines;
	}
	if (rest !== '') yield rest;
}

import { coverageOf, type Coverage } from '../../domain/coverage.ts';
import { formatRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { findDataset, type DatasetRow } from './datasets.ts';
import type { FigureProblem } from './figure-answer.ts';
import { checkPacked, checkStored, findWithdrawn } from './stored-release.ts';

type Release = DatasetRow['releases'][number];

/** Two held releases of a dataset, the earlier first. */
export interface ReleasePair {
	dataset: DatasetRow;
	from: Release;
	to: Release;
	/** What they cover. */
	coverage: { from: Coverage; to: Coverage };
	/** `false`: the licence forbids naming rows. */
	listed: boolean;
}

/** Two releases by their labels, the earlier first, or why they cannot be compared. */
export function findPair(db: Db, datasetId: string, from: string, to: string): ReleasePair | FigureProblem {
	const dataset = findDataset(db, datasetId);
	if (!dataset) return { problem: `There is no dataset “${datasetId}” here.`, status: 404 };
	if (dataset.redistribution === 'none') {
		return { problem: `The terms of ${dataset.title} forbid showing its numbers here.`, status: 404 };
	}
	if (from === to) {
		return { problem: 'A release does not differ from itself: expected two releases.', status: 400 };
	}
	const [one, other] = [from, to].map((label) => dataset.releases.find((held) => held.label === label));
	if (!one) return notHeld(db, dataset, from);
	if (!other) return notHeld(db, dataset, to);
	return toPair(dataset, one, other);
}

/** @param from the earlier one */
export function toPair(dataset: DatasetRow, from: Release, to: Release): ReleasePair {
	const coverage = { from: coverageOf(from), to: coverageOf(to) };
	return { dataset, from, to, coverage, listed: dataset.redistribution === 'rows' };
}

function notHeld(db: Db, { id: dataset, releases }: DatasetRow, label: string): FigureProblem {
	const id = formatRelease({ dataset, label });
	const withdrawn = findWithdrawn(db, id);
	const why = withdrawn
		? `The release ${id} was taken back on ${withdrawn.removedOn}. The reason given: ${withdrawn.reason}`
		: `This copy of the site does not hold the release ${id}.`;
	const held = releases.map((release) => release.id).join(', ');
	return { problem: held ? `${why} It holds ${held}.` : why, status: 404 };
}

/** Says which of two releases is not what was imported, every row read; `null` where both are. */
export function findDamagedOf(db: Db, pair: ReleasePair): Promise<string | null> {
	return findFirstDamage(db, pair, checkStored);
}

/** The same by what counting and comparing rest on, in a few milliseconds. */
export function findPackedDamage(db: Db, pair: ReleasePair): Promise<string | null> {
	return findFirstDamage(db, pair, checkPacked);
}

async function findFirstDamage(
	db: Db,
	{ from, to }: ReleasePair,
	check: typeof checkStored
): Promise<string | null> {
	for (const { id } of [from, to]) {
		const { whole, expected, found } = await check(db, id);
		if (!whole) {
			return `The rows stored here for ${id} do not match its hash: expected ${expected}, found ${found}. No number of it is given until it is imported again.`;
		}
	}
	return null;
}

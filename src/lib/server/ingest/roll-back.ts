import { desc, eq } from 'drizzle-orm';
import { formatRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { releases } from '../db/schema/releases.ts';
import { removeRelease } from './remove-release.ts';

/** What a roll-back did. */
export interface RolledBack {
	/** Ids of the releases that were taken back, the newest first. */
	removed: string[];
	/** Id of the release that is the newest now. */
	newest: string;
}

/**
 * Takes back the newest releases of a dataset, so that an earlier one is the newest again: each in one transaction, the newest
 * first, so that whatever interrupts it leaves whole releases, and the same command goes on.
 *
 * @param to label of the release that is to be the newest; the one before the newest unless told
 * @param reason why, for everybody to read
 * @throws {Error} before anything is changed, if that release is not held, or nothing newer is
 */
export function rollBack(db: Db, dataset: string, to: string | undefined, reason?: string): RolledBack {
	if (dataset === 'register')
		throw new Error('the register is made from data/: put back its files there and run npm run data -- load');
	const held = db
		.select({ label: releases.label })
		.from(releases)
		.where(eq(releases.datasetId, dataset))
		.orderBy(desc(releases.label))
		.all()
		.map(({ label }) => label);
	if (held.length === 0) throw new Error(`no release of ${JSON.stringify(dataset)} is held`);
	const at = to === undefined ? 1 : held.indexOf(to);
	if (at < 0)
		throw new Error(`${dataset}@${to} is not held: ${held.map((label) => `${dataset}@${label}`).join(', ')}`);
	if (at === 0) throw new Error(`${dataset}@${to} is the newest release already`);
	if (at >= held.length)
		throw new Error(
			`${dataset}@${held[0]} is the only release of it that is held: npm run data -- remove takes it back and leaves none`
		);
	const ids = held.slice(0, at).map((label) => formatRelease({ dataset, label }));
	for (const id of ids) removeRelease(db, id, reason);
	return { removed: ids, newest: formatRelease({ dataset, label: held[at]! }) };
}

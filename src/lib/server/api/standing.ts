import type { Db } from '../db/open.ts';
import { checkStored, findWithdrawn } from '../queries/stored-release.ts';
import { tellWithdrawn } from '../queries/verification.ts';
import { blame, type Problem } from './problem.ts';

/** Why nothing is given of a release that is not here any more: it was taken back. `null` if it was not. */
export function findTombstone(db: Db, releaseId: string): Problem | null {
	const withdrawn = findWithdrawn(db, releaseId);
	return withdrawn && blame('release', tellWithdrawn(releaseId, withdrawn), 'withdrawn');
}

/** Why nothing is given of a release that is here: what is stored is not what was imported. `null` if it is. */
export async function findDamage(db: Db, releaseId: string): Promise<Problem | null> {
	const { whole, expected, found } = await checkStored(db, releaseId);
	return whole ? null : blameDamage(tellDamage(releaseId, expected, found));
}

function tellDamage(releaseId: string, expected: string, found: string): string {
	return `The rows stored here for ${releaseId} do not match its hash: expected ${expected}, found ${found}. Nothing of it is given until it is imported again.`;
}

/** Damage that was found, in words. */
export function blameDamage(detail: string): Problem {
	return blame('release', detail, 'damaged');
}

import type { Db } from '../db/open.ts';
import { compareSchema } from '../db/schema-version.ts';
import { findDisagreements } from '../ledger/agreement.ts';
import { readChain } from '../ledger/entry.ts';
import { listHeld } from '../ledger/held-releases.ts';
import { readKnownLines } from '../ledger/known-lines.ts';
import { toBytes } from '../ledger/ledger-file.ts';
import { findDamage } from '../ledger/verify.ts';

/** What a database holds that was found fit to be served. */
export interface Accepted {
	/** Ids of its releases. */
	releases: string[];
	/** Bytes of its whole ledger. */
	ledger: Buffer;
	/** Lines of its ledger. */
	lines: number;
}

/**
 * Holds a database that came from elsewhere against the ledger of this machine, before anybody reads it: its schema is the one
 * of this code, its ledger chains and goes on where ours ends, it holds what its ledger says, and every release that our
 * ledger does not know has the rows that its hash was made of.
 *
 * @param held the ledger's file of this machine; `null` if there is none yet
 * @throws {Error} with the reason why the database is refused
 */
export function accept(db: Db, held: Buffer | null): Accepted {
	checkSchema(db);
	const known = readKnownLines(db).map(({ line }) => line);
	const ledger = toBytes(known);
	const before = held ?? Buffer.alloc(0);
	if (known.length === 0) throw new Error('it is empty: its ledger has no line');
	if (!ledger.subarray(0, before.length).equals(before)) throw new Error(describeForeign(ledger, before));
	const entries = readChain(known);
	const releases = listHeld(db);
	const disagreements = findDisagreements(entries, releases);
	if (disagreements.length > 0)
		throw new Error(`it holds other releases than its ledger says: ${disagreements.join('; ')}`);

	const ours = before.filter((byte) => byte === 10).length;
	const isNew = new Set(entries.slice(ours).map(({ release }) => release));
	for (const release of releases.filter(({ id }) => isNew.has(id))) {
		const damage = findDamage(db, release, () => undefined);
		if (damage.length > 0) throw new Error(`${release.id} is damaged: ${damage.join('; ')}`);
	}
	return { releases: releases.map(({ id }) => id), ledger, lines: known.length };
}

function describeForeign(ledger: Buffer, before: Buffer): string {
	return before.subarray(0, ledger.length).equals(ledger)
		? 'it is an older copy: its ledger ends before ours does'
		: 'it is another database: its ledger is not a continuation of ours';
}

/**
 * A database of another schema would be read wrongly, or not at all.
 *
 * @throws {Error} with both schemas and what to do
 */
export function checkSchema(db: Db): void {
	const { standing, ofDatabase, ofCode } = compareSchema(db);
	if (standing === 'same') return;
	if (ofDatabase === 0) throw new Error('it is empty, or no database of ours: it has no schema');
	const advice =
		standing === 'newer'
			? 'Bring this machine to the newer code.'
			: 'Run "npm run data -- load" where it is written, with this code.';
	throw new Error(`it has schema version ${ofDatabase}, and this code has version ${ofCode}. ${advice}`);
}

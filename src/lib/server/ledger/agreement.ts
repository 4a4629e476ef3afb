import { listLast, type LedgerEntry } from './entry.ts';
import type { HeldRelease } from './held-releases.ts';

/** What differs between a ledger and the releases that a database holds, a sentence for each release. */
export function findDisagreements(entries: readonly LedgerEntry[], held: readonly HeldRelease[]): string[] {
	const last = listLast(entries);
	const known = new Set(entries.map(({ release }) => release));
	const ids = new Set(held.map(({ id }) => id));
	const lost = [...last.keys()].filter((id) => !ids.has(id));
	return [
		...held.flatMap((release) => {
			const entry = last.get(release.id);
			if (entry) return describeDifference(release, entry);
			return known.has(release.id)
				? [`${release.id} is held, but was removed according to the ledger`]
				: [`${release.id} is held, but the ledger does not list it`];
		}),
		...lost.map((id) => `${id} is not held, but was not removed according to the ledger`)
	];
}

function describeDifference(held: HeldRelease, entry: LedgerEntry): string[] {
	const differ = (what: string, ours: unknown, theirs: unknown) =>
		ours === theirs ? [] : [`${held.id} has ${what} ${ours} in the database, ${theirs} in the ledger`];
	const isColumnsKnown = held.columnsSha256 !== null && entry.columnsSha256 !== null;
	return [
		...differ('the SHA-256', held.sha256, entry.sha256),
		...differ('the number of rows', held.rows, entry.rows),
		...(isColumnsKnown ? differ('columns of SHA-256', held.columnsSha256, entry.columnsSha256) : [])
	];
}

import type { yearlyTotals } from '../db/schema/published.ts';

type Total = typeof yearlyTotals.$inferSelect;

/**
 * The total that a page shows where several releases give one for the same year: whole years before parts of them,
 * first-hand before second-hand, dated releases before others, then the newest.
 *
 * @param totals at least one
 */
export function findBestTotal(totals: readonly Total[]): Total {
	return totals.toSorted((a, b) => rank(b) - rank(a) || b.release.localeCompare(a.release))[0]!;
}

function rank({ complete, evidence, release }: Total): number {
	const dated = /^\d{4}-\d{2}-\d{2}$/.test(release);
	return Number(complete === 'yes') * 4 + Number(evidence !== 'second_hand') * 2 + Number(dated);
}

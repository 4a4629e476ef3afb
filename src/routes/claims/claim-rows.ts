import type { ClaimRow } from '#lib/server/queries/claims.ts';

/** Columns of a list of claims. */
export const claimColumns = [
	...(['id', 'kind', 'position', 'claims:title', 'statement', 'claims:value', 'period', 'unit'] as const),
	...(['saidBy', 'saidOn', 'medium', 'quote', 'claims:rule', 'finding', 'claims:verdict'] as const),
	...(['addresses', 'repeatsClaim', 'faithful'] as const)
];

/** A claim as a row. */
export function toClaimRow({ addresses, ...claim }: ClaimRow) {
	return { ...claim, addresses: addresses.join(' ') };
}

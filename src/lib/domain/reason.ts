/** Why somebody who was killed is not named here. The words are shown as they stand. */
export const reasons = {
	'not-identified': 'not publicly identified',
	'not-found': 'not found in the sources read',
	withheld: 'withheld at the family’s request',
	terms: 'terms of the dataset forbid listing'
} as const;

export type Reason = keyof typeof reasons;
export const reasonIds = Object.keys(reasons) as [Reason, ...Reason[]];

/** Where a claim stands: said in or about the film, or published elsewhere about school shootings. */
export const claimKinds = ['film', 'published'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** What one line says of the search for a claim's numbers, and its heading on the claim's page. */
export const traceKinds = {
	'named-rule': 'What named rules give',
	candidate: 'Rules simple enough to ask about',
	search: 'How many rules were tried',
	hit: 'Every rule tried that gives both numbers',
	elsewhere: 'Other places where the number could come from'
} as const;
export type TraceKind = keyof typeof traceKinds;
export const traceKindIds = Object.keys(traceKinds) as [TraceKind, ...TraceKind[]];

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

/** What we say of a claim, in words that stand on its page: a small scale, the same for every claim. */
export const claimVerdicts = {
	holds: {
		title: 'Holds by its rule',
		text: 'What we read or counted agrees with it. The rule behind a count must be said beside it.'
	},
	wide: {
		title: 'Holds only by a wide rule',
		text: 'The number comes from a rule that takes in more than its words suggest, and the rule was not said beside it.'
	},
	partly: { title: 'Holds in part', text: 'Part of it agrees with what we found, or accounts differ.' },
	moved: {
		title: 'Held when it was said',
		text: 'It agreed with its source then. Later releases, or later years, give something else.'
	},
	misquoted: {
		title: 'Counts something else',
		text: 'The number stands in its source, but not for what is said here.'
	},
	contradicted: {
		title: 'Contradicted',
		text: 'Others who checked it, or another dataset for the same time, give something else.'
	},
	untraced: {
		title: 'Not traced',
		text: 'No source or rule is given with it, or the number cannot be counted again from what is public.'
	},
	unchecked: { title: 'Not checked', text: 'We have one source for it and nothing to hold it against.' }
} as const;
export type ClaimVerdict = keyof typeof claimVerdicts;
export const claimVerdictIds = Object.keys(claimVerdicts) as [ClaimVerdict, ...ClaimVerdict[]];

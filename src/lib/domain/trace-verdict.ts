/** What a trace comes to, in words that stand on its page: a small scale. */
export const traceVerdicts = {
	exact: {
		title: 'A rule with a name gives it exactly',
		text: 'The rule or total below gives it, and numbers nearby are seldom given by anything as plain.'
	},
	near: {
		title: 'A rule with a name gives it nearly',
		text: 'The rule or total below comes close, and numbers nearby are seldom so close to anything as plain.'
	},
	searched: {
		title: 'Found only by search, more often than chance',
		text: 'No named rule gives it convincingly. More rules put together from conditions give it than give any one number nearby; that is a lead, not a source.'
	},
	chance: {
		title: 'No convincing match: found only by search, no more often than chance',
		text: 'No named rule gives it convincingly. Rules put together from conditions do, but as many give other numbers nearby, so a hit proves nothing.'
	},
	none: {
		title: 'No convincing match',
		text: 'No named rule or published total gives it convincingly, and no rule put together from conditions gives it.'
	}
} as const;
export type TraceVerdict = keyof typeof traceVerdicts;

/** What a trace found, as far as the verdict asks. */
export interface TraceFindings {
	/** The plainest named hit: how far it is off, and the share of numbers nearby that are given as plainly; `null` = none. */
	best: { off: number; byChance: number } | null;
	/** Whether two numbers were asked for; one number is given by something more often. */
	pair: boolean;
	/** Rules put together by search that give it, and the most that give any one number nearby. */
	hits: number;
	mostNearby: number;
}

/** Shares of numbers nearby up to which a named hit convinces: two numbers must hit together, one hits more easily. */
export const convincing = { pair: 0.03, single: 0.2 } as const;

/** The verdict on a trace. */
export function judgeTrace({ best, pair, hits, mostNearby }: TraceFindings): TraceVerdict {
	const bound = pair ? convincing.pair : convincing.single;
	if (best !== null && best.byChance <= bound) return best.off === 0 ? 'exact' : 'near';
	if (hits === 0) return 'none';
	return hits > mostNearby ? 'searched' : 'chance';
}

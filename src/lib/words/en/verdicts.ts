/** Why something counts by a rule, or does not. */
export const verdicts = {
	title: 'Why it counts, and where it does not',
	lead: (what: string) =>
		`Each rule is asked of what a dataset says. Where it counts ${what}, the number that includes it stands beside and opens onto its list.`,
	/** Said once, of the datasets that it holds for. */
	notes: {
		withheld:
			'{datasets}: the terms forbid listing. Shown are the verdict and what decides it, not what the row says.',
		register:
			'{datasets}: the rows are not held here. The rules are asked of the register’s facts; the numbers are the publisher’s totals.'
	},
	inYear: 'in {year}',
	inPart: 'in part of {year}',
	notAsked: 'The rules that were not asked, and why'
};

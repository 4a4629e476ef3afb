/** How much a remark matters, the worst first. A `stop` has to be confirmed before its release is written. */
export const severities = ['stop', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** What the review of a release looks for; `domain/review-words.ts` says each in words. */
export const checks = [
	'emptied',
	'unsaid',
	'returned',
	'vanished',
	'reappeared',
	'closed-year',
	'future',
	'total',
	'weekday',
	'duplicate',
	'rejected',
	'misspelled',
	'variant',
	'space',
	'lost-word',
	'new-word',
	'listed',
	'form',
	'jump',
	'changed'
] as const;
export type Check = (typeof checks)[number];

/** One row that a remark is about. */
export interface Example {
	/** The publisher's id; `null` where the row was kept out. */
	id: string | null;
	/** Physical line of the file; `null` where the row is known by its id only. */
	line: number | null;
	/** What the release before says; `null` where there is nothing to compare. */
	before: string | null;
	/** What this release says: short, never narrative. */
	after: string | null;
}

/** Something odd about a release: in itself, or held against earlier ones. */
export interface Remark {
	check: Check;
	severity: Severity;
	/** The publisher's column or our fact; empty where whole rows are meant. */
	column: string;
	/** The word or the year that it is about; `null` where it is about none. */
	value: string | null;
	/** The common word that `value` is almost, by its letters. */
	like: string | null;
	/** Rows; of a word that is gone and of a year 0 is possible. */
	count: number;
	/** Rows among which they were counted; `null` where that says nothing. */
	of: number | null;
	/** The same count in the release before; `null` where there is none. */
	before: number | null;
	/** Some of the rows. */
	examples: Example[];
}

/** What was found when a release was looked through. */
export interface Review {
	/** The worst first. */
	remarks: Remark[];
	/** Ids of the earlier releases that it was held against, oldest first. */
	comparedWith: string[];
	/** Of these, the ones of which no account of words and blanks is kept. */
	withoutProfile: string[];
}

/** Remarks with the worst first; of equal severity in the order of `checks`, then by column and size. */
export function sortRemarks(remarks: readonly Remark[]): Remark[] {
	return remarks.toSorted(
		(a, b) =>
			severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
			checks.indexOf(a.check) - checks.indexOf(b.check) ||
			compareText(a.column, b.column) ||
			b.count - a.count ||
			compareText(a.value ?? '', b.value ?? '')
	);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}

/** How many remarks there are of each severity. */
export function countSeverities(remarks: readonly Remark[]): Record<Severity, number> {
	const of = (severity: Severity) => remarks.filter((remark) => remark.severity === severity).length;
	return { stop: of('stop'), warning: of('warning'), note: of('note') };
}

/**
 * A remark as the terms of a dataset that forbid naming rows let it stand: counts, columns and years, no row and no word of
 * the file.
 */
export function withoutRows(remark: Remark): Remark {
	const isYear = remark.check === 'closed-year' || remark.check === 'jump';
	return { ...remark, value: isYear ? remark.value : null, like: null, examples: [] };
}

import { RefusedFile, type Books, type Finding } from '../importers/importer.ts';

/** Share of the records that may be rejected before the whole file is refused. */
export const mostRejected = 0.02;

/** What was found in one column. */
export interface FindingCount {
	column: string;
	count: number;
	/** Findings that kept their row out. */
	rejected: number;
	/** The first one; the first that rejected a row, if one did. */
	example: Finding;
}

/** Counts findings by column, so that a file full of them needs no memory for each. */
export function createFindingCounter() {
	const counts = new Map<string, FindingCount>();
	return {
		add(finding: Finding): void {
			const held = counts.get(finding.column);
			const known = held ?? { column: finding.column, count: 0, rejected: 0, example: finding };
			if (finding.rejected && known.rejected === 0) known.example = finding;
			known.count += 1;
			known.rejected += finding.rejected ? 1 : 0;
			if (!held) counts.set(finding.column, known);
		},
		/** By column, in the order in which they were met. */
		list: (): FindingCount[] => [...counts.values()]
	};
}

/** `line 12, date: found "2/30/2020", expected a real date` */
export function formatFinding({ line, column, found, expected }: Finding): string {
	return `line ${line}${column ? `, ${column}` : ''}: found ${found}, expected ${expected}`;
}

/**
 * Holds a file to the 2 % rule.
 *
 * @throws {RefusedFile} if no record was accepted, or too many were rejected and nobody said to take them
 */
export function judgeRejected(books: Books, counts: readonly FindingCount[], acceptBadRows: boolean): void {
	const { records, accepted, rejected } = books;
	const why = counts
		.filter((count) => count.rejected > 0)
		.map(({ rejected: rows, example }) => `\n  ${rows} × like ${formatFinding(example)}`);
	if (accepted === 0) throw new RefusedFile(`no usable row among ${records}${why.join('')}`);
	if (acceptBadRows || rejected <= records * mostRejected) return;
	throw new RefusedFile(
		`${rejected} of ${records} rows are bad, more than 2 %; --accept-bad-rows takes the others${why.join('')}`
	);
}

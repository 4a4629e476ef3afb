import type { Finding, FindingKind, Reading, Row } from './importer.ts';
import type { Incident } from '../../domain/incident.ts';

/** A row while it is read: its cells, and what was found wrong with them. */
export interface Draft {
	row: Row;
	findings: Finding[];
}

/** The longest cell that a finding quotes; a longer one may be a narrative in the wrong column. */
const longestQuote = 40;

/** Begins to read a row. */
export function startDraft(row: Row): Draft {
	return { row, findings: [] };
}

/** The cell of a column as it stands in the file; blank where the file has no such column. */
export function cellOf(draft: Draft, column: string): string {
	return draft.row.cells[column] ?? '';
}

/** Whether the file has a column. */
export function hasColumn(draft: Draft, column: string): boolean {
	return draft.row.cells[column] !== undefined;
}

/** Reports a fault that leaves the row usable. */
export function report(draft: Draft, column: string, expected: string, kind?: FindingKind): void {
	const found = quoteCell(draft, column);
	draft.findings.push({
		line: draft.row.line,
		column,
		found,
		expected,
		rejected: false,
		...(kind && { kind })
	});
}

/** Reports a fault that keeps the row out. */
export function reject(
	draft: Draft,
	column: string,
	expected: string,
	found = quoteCell(draft, column)
): void {
	draft.findings.push({ line: draft.row.line, column, found, expected, rejected: true });
}

/** The incident, if nothing rejected the row. */
export function finishDraft({ findings }: Draft, incident: Incident): Reading {
	return { incident: findings.some(({ rejected }) => rejected) ? null : incident, findings };
}

/** A cell as findings show it: quoted where it is short, else its length only. */
function quoteCell(draft: Draft, column: string): string {
	const text = cellOf(draft, column);
	if (text === '') return 'nothing';
	return text.length > longestQuote ? `a text of ${text.length} characters` : JSON.stringify(text);
}

import type { Table } from './table.ts';

/** One thing wrong in a file of `data/`, and where: physical line and number of the column, both counted from 1. */
export interface Fault {
	/** Path below `data/`. */
	file: string;
	line: number;
	column: number;
	/** What stands there. Never a withheld name. */
	found: string;
	/** What should stand there, without the word "expected". */
	expected: string;
}

const longest = 80;

/** A value as it is shown in a fault: quoted, cut when long, `nothing` when blank. */
export function quote(value: string): string {
	if (value === '') return 'nothing';
	return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
}

/** A fault at one column of a row. */
export function faultAt(
	table: Table,
	{ line }: { line: number },
	name: string,
	found: string,
	expected: string
): Fault {
	const column = Object.keys(table.columns).indexOf(name) + 1;
	return { file: table.path, line, column, found, expected };
}

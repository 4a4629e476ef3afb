import type { Check, Example, Remark } from '../../domain/review.ts';
import { judge } from './severity.ts';

/** Most rows that a remark names; the others are counted. */
export const mostExamples = 50;
/** The longest text that an example quotes. */
const longestText = 60;

interface Counted {
	check: Check;
	column: string;
	count: number;
	examples: Example[];
}

/** Counts rows by check and column, and keeps the first of each: memory for as many as there are columns. */
export function createTally() {
	const held = new Map<string, Counted>();
	return {
		add(check: Check, column: string, example: Partial<Example>): void {
			const key = `${check} ${column}`;
			const counted = held.get(key) ?? { check, column, count: 0, examples: [] };
			if (counted.count === 0) held.set(key, counted);
			counted.count += 1;
			if (counted.examples.length < mostExamples) counted.examples.push(shorten(example));
		},
		/** @param of rows among which a check of a column was counted */
		list: (of: (check: Check, column: string) => number): Remark[] =>
			[...held.values()].map((counted) => judge({ ...counted, of: of(counted.check, counted.column) }))
	};
}

function shorten({ id = null, line = null, before = null, after = null }: Partial<Example>): Example {
	return { id: cut(id), line, before: cut(before), after: cut(after) };
}

function cut(text: string | null): string | null {
	return text !== null && text.length > longestText ? `${text.slice(0, longestText).toWellFormed()}…` : text;
}

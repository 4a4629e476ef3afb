import { answers } from '../columns/answers.ts';
import type { Db } from '../db/open.ts';
import { listApplicableRules, type ApplicableRule } from './applicable-rules.ts';
import { readAnswers, readColumns } from './release-columns.ts';
import { remember } from './remembered.ts';

/** Which of the rules count which rows: rows that the same rules count share a code, and codes are few. */
export interface Signatures {
	/** Rules that the dataset can be asked, in the order of pages. */
	rules: ApplicableRule[];
	/** For each code and rule, whether the rule counts a row of that code. */
	counted: boolean[][];
	/** The code of each row. */
	codes: Uint16Array;
}

/** The answers of all named rules for a release, so that one pass over the rows counts under all of them. */
export function readSignatures(db: Db, releaseId: string): Signatures {
	const dataset = releaseId.split('@')[0]!;
	return remember(
		db,
		`signatures ${releaseId}`,
		() =>
			sign(
				listApplicableRules(db).filter(({ datasets }) => datasets.includes(dataset)),
				(rule) => readAnswers(db, releaseId, rule.predicate),
				readColumns(db, releaseId).size
			),
		({ codes }) => codes.byteLength + 2000
	);
}

function sign(
	rules: ApplicableRule[],
	answersOf: (rule: ApplicableRule) => Uint8Array,
	size: number
): Signatures {
	const found = rules.map(answersOf);
	const known = new Map<string, number>();
	const codes = new Uint16Array(size);
	for (let row = 0; row < size; row++) {
		let signature = '';
		for (const answer of found) signature += answer[row] === answers.yes ? '1' : '0';
		let code = known.get(signature);
		if (code === undefined) known.set(signature, (code = known.size));
		codes[row] = code;
	}
	return {
		rules,
		counted: [...known.keys()].map((signature) => [...signature].map((one) => one === '1')),
		codes
	};
}

/**
 * The rows between two places under each rule.
 *
 * @param quantityOf what a row adds; left out, one
 * @returns one number a rule, in the order of the rules
 */
export function countUnderAll(
	{ rules, counted, codes }: Signatures,
	start: number,
	end: number,
	quantityOf?: (row: number) => number
): number[] {
	const byCode = new Float64Array(counted.length);
	for (let row = start; row < end; row++) byCode[codes[row]!]! += quantityOf ? quantityOf(row) : 1;
	return rules.map((_, rule) =>
		byCode.reduce((sum, value, code) => (counted[code]![rule] ? sum + value : sum), 0)
	);
}

import type { Db } from '../db/open.ts';
import { listApplicableRules, type ApplicableRule } from './applicable-rules.ts';
import { readColumns, readCounted } from './release-columns.ts';
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
				(rule) => readCounted(db, releaseId, rule.predicate),
				readColumns(db, releaseId).size
			),
		({ codes }) => codes.byteLength + 2000
	);
}

/** Rule by rule: rows of one code so far part into those that the rule counts and those that it does not. */
function sign(
	rules: ApplicableRule[],
	countedBy: (rule: ApplicableRule) => Uint8Array,
	size: number
): Signatures {
	const codes = new Uint16Array(size);
	let counted: boolean[][] = size > 0 ? [[]] : [];
	for (const rule of rules) counted = part(codes, counted, countedBy(rule));
	return { rules, counted, codes };
}

function part(codes: Uint16Array, former: boolean[][], marks: Uint8Array): boolean[][] {
	const renamed = new Int32Array(2 * former.length).fill(-1);
	let known = 0;
	for (let row = 0; row < codes.length; row++) {
		const signature = 2 * codes[row]! + marks[row]!;
		if (renamed[signature]! < 0) renamed[signature] = known++;
		codes[row] = renamed[signature]!;
	}
	const counted = new Array<boolean[]>(known);
	renamed.forEach((code, signature) => {
		if (code >= 0) counted[code] = [...former[signature >> 1]!, signature % 2 === 1];
	});
	return counted;
}

/** The rows between two places under each rule: one number a rule, in the order of the rules. */
export function countUnderAll(signatures: Signatures, start: number, end: number): number[] {
	const { counted, codes } = signatures;
	const byCode = new Float64Array(counted.length);
	for (let row = start; row < end; row++) byCode[codes[row]!]! += 1;
	return sumUnderAll(signatures, byCode);
}

/** What rows add under each rule, from what they add by code. */
export function sumUnderAll({ rules, counted }: Signatures, byCode: Float64Array): number[] {
	const sums = new Array<number>(rules.length).fill(0);
	for (const [code, isCounted] of counted.entries()) {
		const value = byCode[code]!;
		if (value === 0) continue; // as most are in one year
		for (let rule = 0; rule < sums.length; rule++) if (isCounted[rule]) sums[rule]! += value;
	}
	return sums;
}

import { formatLines, parseLines, predicateOf, type Clause, type Lines } from './clause.ts';
import type { Predicate } from './rule.ts';

const prefix = 'own-';

/** Whether a rule's id is that of a rule that a reader built: its clauses then stand in the address. */
export function isOwnRule(id: string): boolean {
	return id.startsWith(prefix);
}

/**
 * The id of a rule that a reader built: 64 bits of FNV-1a over its canonical text. Equal rules have equal ids; the text
 * stands beside the id in every address, so an id alone never decides what is counted.
 *
 * @param where canonical, from `formatLines`
 * @source G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, "The FNV Non-Cryptographic Hash Algorithm", IETF draft
 */
export function ownRuleId(where: string): string {
	let hash = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(where)) {
		hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
	}
	return prefix + hash.toString(16).padStart(16, '0');
}

/**
 * The question that a canonical text asks.
 *
 * @throws {RangeError} if the text cannot be read; addresses are checked by `parseFigure`
 */
export function readOwnRule(where: string): Predicate {
	const read = parseLines(where);
	if ('problem' in read) throw new RangeError(read.problem);
	return predicateOf(read.lines);
}

/** Reads clauses from an address: their canonical text and the id of the rule, or what is wrong with them. */
export function parseOwnRule(
	text: string
): { id: string; where: string; lines: Lines } | { problem: string } {
	const read = parseLines(text);
	if ('problem' in read) return read;
	const where = formatLines(read.lines);
	return { id: ownRuleId(where), where, lines: read.lines };
}

/**
 * A named rule as lines, to begin one's own from; counts the same incidents. `null` for a rule that counts every
 * incident and for one that is not lines of clauses.
 */
export function linesOf(predicate: Predicate): Lines | null {
	const parts = 'all' in predicate ? predicate.all : [predicate];
	const lines = parts.map(lineOf);
	return lines.every((line) => line !== null) ? lines : null;
}

function lineOf(predicate: Predicate): Clause[] | null {
	const clauses = ('any' in predicate ? predicate.any : [predicate]).map((part) => clauseOf(part, 'no'));
	return clauses.every((clause) => clause !== null) ? clauses : null;
}

/** An unknown answer counts as no at the end, unless a clause says otherwise. */
function clauseOf(predicate: Predicate, unknownAs: 'yes' | 'no'): Clause | null {
	if ('unknownAs' in predicate) return clauseOf(predicate.of, predicate.unknownAs);
	if ('atLeast' in predicate) {
		return { fact: predicate.fact, atLeast: predicate.atLeast, atMost: null, unknownAs };
	}
	if ('atMost' in predicate)
		return { fact: predicate.fact, atLeast: null, atMost: predicate.atMost, unknownAs };
	if ('in' in predicate) return { fact: predicate.fact, not: false, values: predicate.in, unknownAs };
	if ('not' in predicate && 'in' in predicate.not) {
		return { fact: predicate.not.fact, not: true, values: predicate.not.in, unknownAs };
	}
	return null;
}

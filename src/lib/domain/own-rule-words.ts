import { isNumberClause, parseLines, type Clause, type Lines } from './clause.ts';
import { questions, sentenceOf } from './clause-words.ts';

/**
 * What lines of clauses ask for, to stand after "incidents in which": "someone was wounded, and the shots were not fired
 * on a school bus (or it is unknown where the shots were fired)". That an unknown fact does not count is not said: it is so
 * wherever nothing else is said.
 */
export function describeLines(lines: Lines): string {
	const said = lines.map((line) => {
		const words = line.map(describeClause).join(', or ');
		return line.length > 1 && lines.length > 1 ? `(${words})` : words;
	});
	return said.join(', and ');
}

/**
 * The same for the clauses as they stand in an address.
 *
 * @throws {RangeError} if they cannot be read
 */
export function describeOwnRule(where: string): string {
	const read = parseLines(where);
	if ('problem' in read) throw new RangeError(read.problem);
	return describeLines(read.lines);
}

function describeClause(clause: Clause): string {
	const unknown = clause.unknownAs === 'yes' ? ` (or it is unknown ${questions[clause.fact]})` : '';
	return sentences(clause).join(' and ') + unknown;
}

function sentences(clause: Clause): string[] {
	if (!isNumberClause(clause)) return [sentenceOf({ fact: clause.fact, in: clause.values }, !clause.not)];
	const { fact, atLeast, atMost } = clause;
	return [
		...(atLeast === null ? [] : [sentenceOf({ fact, atLeast }, true)]),
		...(atMost === null ? [] : [sentenceOf({ fact, atMost }, true)])
	];
}

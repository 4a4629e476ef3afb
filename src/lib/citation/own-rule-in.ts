import { isNumberClause, parseLines, predicateOf, type Clause, type Lines } from '../domain/clause.ts';
import { clauseWords } from '../domain/clause-words.ts';
import type { SimpleClause } from '../domain/explain.ts';
import { describeOwnRule } from '../domain/own-rule-words.ts';
import type { Language } from '../format/localized.ts';
import { sayChoiceIn } from './clause-in.ts';
import { sentenceInSpanish, spanishQuestions } from './spanish-clause.ts';

/**
 * What the clauses in an address ask for, to stand after "incidents in which" or “incidentes en los que”; as
 * `describeOwnRule` says it.
 *
 * @throws {RangeError} if they cannot be read
 */
export function describeOwnRuleIn(language: Language, where: string): string {
	return language === 'en' ? describeOwnRule(where) : describeLinesInSpanish(readLines(where));
}

/**
 * A clause with what becomes of an incident of which a dataset does not say enough: "someone was wounded; where the
 * number of people wounded is unknown it does not count".
 */
export function tellClauseIn(language: Language, clause: Clause): string {
	const { unknownAs } = clause;
	const asked = predicateOf([[clause]]);
	if (language === 'en' || !('unknownAs' in asked)) return clauseWords(asked);
	return `${sayInSpanish(clause)}; ${sayChoiceIn('es', { unknownAs, of: asked.of }, true)}`;
}

function readLines(where: string): Lines {
	const read = parseLines(where);
	if ('problem' in read) throw new RangeError(read.problem);
	return read.lines;
}

function describeLinesInSpanish(lines: Lines): string {
	const said = lines.map((line) => {
		const words = line.map(describeInSpanish).join(', o ');
		return line.length > 1 && lines.length > 1 ? `(${words})` : words;
	});
	return said.join(', y ');
}

function describeInSpanish(clause: Clause): string {
	const unknown = clause.unknownAs === 'yes' ? ` (o no se sabe ${spanishQuestions[clause.fact]})` : '';
	return sayInSpanish(clause) + unknown;
}

/** "hubo dos o más personas heridas y hubo menos de cinco personas heridas". */
function sayInSpanish(clause: Clause): string {
	if (!isNumberClause(clause))
		return sentenceInSpanish({ fact: clause.fact, in: clause.values }, !clause.not);
	const { fact, atLeast, atMost } = clause;
	const bounds: SimpleClause[] = [
		...(atLeast === null ? [] : [{ fact, atLeast }]),
		...(atMost === null ? [] : [{ fact, atMost }])
	];
	return bounds.map((bound) => sentenceInSpanish(bound, true)).join(' y ');
}

import type { Finding } from './finding.ts';
import type { Advice, CountedUnit, Reason } from './finding-words.ts';
import type { Known, KnownFigure } from './known.ts';
import { compare, leastTelling, type Comparison } from './compare.ts';
import { isTotal, type Sentence, type Statement } from './statement.ts';

/** Numbers of shootings that are said to be people, and the other way round. */
export function findSwaps(known: Known, sentence: Sentence): Finding[] {
	return sentence.statements.flatMap((statement) => findSwap(known, sentence, statement) ?? []);
}

/** Whether a number of a sentence is of the wrong unit. */
export function findSwap(known: Known, sentence: Sentence, statement: Statement): Finding | null {
	if (statement.value < leastTelling || !isTotal(sentence, statement)) return null;
	if (sentence.cues.negated) return null;
	return bySameYear(known, sentence, statement) ?? byClaim(known, sentence, statement);
}

function bySameYear(known: Known, sentence: Sentence, statement: Statement): Finding | null {
	const compared = compare(known, sentence, statement);
	const { same, swapped, likely } = compared;
	if (swapped.length === 0 || same.length > 0 || !isTelling(compared, statement)) return null;
	if (statement.unit === 'incidents' && sentence.cues.cutOff) return null;
	const best = swapped[0]!;
	const right = likely.filter((one) => isBeside(one, best)).slice(0, 1);
	const instead = best.address === null ? 'harmed' : null;
	return toFinding(statement, why(statement.unit as CountedUnit, best), [best, ...right], instead);
}

/** Small numbers of a dataset that is not named meet one of many counts by chance. */
const leastUnnamed = 60;

/** Whether it would be strange if the number were what it is said to be. */
function isTelling({ isNamed, likely }: Comparison, { value, unit }: Statement): boolean {
	if (isNamed || value >= leastUnnamed) return true;
	return unit !== 'incidents' && likely.length > 0 && likely.every((one) => value > one.value * 1.1);
}

/** Of the same release and rule. */
function isBeside(one: KnownFigure, other: KnownFigure): boolean {
	return one.dataset === other.dataset && one.label === other.label && one.rule === other.rule;
}

function why(unit: CountedUnit, { measure }: KnownFigure): Reason {
	return {
		is: measure === 'incidents' ? 'isIncidents' : 'isPeople',
		swap: { given: unit, counted: measure }
	};
}

/** A claim gives numbers of shootings "a year" without naming the year; retold, they become deaths. */
function byClaim(known: Known, { cues, statements }: Sentence, statement: Statement): Finding | null {
	if (statement.unit === 'incidents') return null;
	const claim = known.claims.find(({ values }) => isOf(values, cues.perYear, statement, statements));
	if (!claim) return null;
	return { ...toFinding(statement, { is: 'claim' }, [], 'aYear'), claim: claim.path };
}

/** Said for each year, or beside another number of the same claim; a year of its own makes it another number. */
function isOf(
	values: readonly number[],
	perYear: boolean,
	{ value }: Statement,
	statements: readonly Statement[]
): boolean {
	if (!values.includes(value)) return false;
	const others = values.filter((one) => one !== value);
	return perYear || statements.some((one) => others.includes(one.value));
}

function toFinding(
	{ start, end }: Statement,
	reason: Reason,
	figures: KnownFigure[],
	instead: Advice | null = null
): Finding {
	return { kind: 'unit-swap', start, end, why: reason, instead, figures };
}

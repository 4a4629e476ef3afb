import type { Finding } from './finding.ts';
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
	const instead = best.address === null ? '“… people killed or wounded, as … counts them”' : null;
	return toFinding(statement, why(statement, best), [best, ...right], instead);
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

const measureWords = {
	incidents: 'incidents',
	killed: 'people killed',
	'children-killed': 'children killed',
	wounded: 'people wounded',
	'killed-or-wounded': 'people killed or wounded',
	'schools-reporting': 'schools'
} as const;

const unitWords = {
	incidents: 'shootings',
	killed: 'people killed',
	wounded: 'people wounded',
	shot: 'people shot',
	other: ''
};

function why({ unit }: Statement, { measure }: KnownFigure): string {
	const of = `This is given as a number of ${unitWords[unit ?? 'other']}. For that time it is a number of ${measureWords[measure]}`;
	if (measure !== 'incidents') return `${of}. A shooting can hurt several people, or nobody.`;
	return `${of}. An incident is not a death: in most of them nobody was killed.`;
}

/** A claim gives numbers of shootings "a year" without naming the year; retold, they become deaths. */
function byClaim(known: Known, { cues, statements }: Sentence, statement: Statement): Finding | null {
	if (statement.unit === 'incidents') return null;
	const claim = known.claims.find(({ values }) => isOf(values, cues.perYear, statement, statements));
	if (!claim) return null;
	const why =
		'A widely repeated claim has this as a number of shootings a year, not of people. We found no rule that counts so many deaths.';
	const instead =
		'“… shootings at schools a year, as … counts them”; for people, a number of people killed with its source';
	return { ...toFinding(statement, why, [], instead), claim: claim.path };
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
	reason: string,
	figures: KnownFigure[],
	instead: string | null = null
): Finding {
	return { kind: 'unit-swap', start, end, why: reason, instead, figures };
}

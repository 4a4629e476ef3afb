import { compare } from './compare.ts';
import type { Finding } from './finding.ts';
import type { Known, KnownFigure } from './known.ts';
import { isTotal, type Sentence, type Statement } from './statement.ts';

/** Counts of a part of a year that are given as those of the year. */
export function findPartials(known: Known, sentence: Sentence): Finding[] {
	if (sentence.cues.cutOff) return [];
	return sentence.statements
		.filter((statement) => isTotal(sentence, statement))
		.flatMap((statement) => findPartial(known, sentence, statement) ?? []);
}

function findPartial(known: Known, sentence: Sentence, statement: Statement): Finding | null {
	if (sentence.cues.thisYear && statement.period === null) return toFinding(statement, running, []);
	const { same, likely } = compare(known, sentence, statement);
	const [part] = same.filter(({ from, to }) => from === to);
	if (!part || same.some((one) => one.complete)) return null;
	const whole = likely.filter(
		(one) => one.complete && one.dataset === part.dataset && one.rule === part.rule
	);
	return toFinding(statement, counted, [part, ...whole.slice(0, 1)]);
}

const running =
	'The year still runs, and no day is given up to which this counts. Beside a whole year it looks smaller than it is.';
const counted = 'This is the count of a part of the year only, and is given as that of the year.';

function toFinding({ start, end }: Statement, why: string, figures: KnownFigure[]): Finding {
	const instead = '“… incidents in which … so far this year, up to …, as … counts them”';
	return { kind: 'partial-year', start, end, why, instead: figures.length > 0 ? null : instead, figures };
}

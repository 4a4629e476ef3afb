import { compare } from './compare.ts';
import type { Finding } from './finding.ts';
import type { Reason } from './finding-words.ts';
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
	if (sentence.cues.thisYear && statement.period === null) return toFinding(statement, 'running', []);
	const { same, likely } = compare(known, sentence, statement);
	const [part] = same.filter(({ from, to }) => from === to);
	if (!part || same.some((one) => one.complete)) return null;
	const whole = likely.filter(
		(one) => one.complete && one.dataset === part.dataset && one.rule === part.rule
	);
	return toFinding(statement, 'partOfYear', [part, ...whole.slice(0, 1)]);
}

function toFinding({ start, end }: Statement, is: Reason['is'], figures: KnownFigure[]): Finding {
	const instead = figures.length > 0 ? null : 'soFar';
	return { kind: 'partial-year', start, end, why: { is }, instead, figures };
}

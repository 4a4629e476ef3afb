import { bestOfEach, compare, nearestOf } from './compare.ts';
import type { Finding } from './finding.ts';
import type { Known } from './known.ts';
import { isTotal, type Sentence, type Statement } from './statement.ts';

/** Counts of a country's shootings, or of people shot in them, that name neither who counts nor what. */
export function findMissingRules(known: Known, sentence: Sentence): Finding[] {
	const { cues, around, statements } = sentence;
	if (around.length > 0 || cues.rule || !cues.time) return [];
	const [first] = statements.filter((statement) => isTotal(sentence, statement));
	return first ? [toFinding(known, sentence, first)] : [];
}

function toFinding(known: Known, sentence: Sentence, statement: Statement): Finding {
	const { same, likely } = compare(known, sentence, statement);
	const figures = same.length > 0 ? bestOfEach(same) : nearestOf(likely, statement.value);
	const { start, end } = statement;
	return {
		kind: 'rule-missing',
		...{ start, end },
		why: { is: 'ruleMissing' },
		instead: figures.length > 0 ? null : 'cited',
		figures
	};
}

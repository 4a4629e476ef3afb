import { bestOfEach, compare, leastTelling, nearestOf } from './compare.ts';
import type { Finding } from './finding.ts';
import type { Known } from './known.ts';
import { isTotal, type Sentence, type Statement } from './statement.ts';

/** What our figures say to the numbers that nothing else was found of: the same, or which is the nearest. */
export function findMatches(known: Known, sentence: Sentence, told: readonly Finding[]): Finding[] {
	return sentence.statements
		.filter((statement) => isTotal(sentence, statement))
		.filter(({ start }) => !told.some((one) => one.start === start && one.kind !== 'rule-missing'))
		.flatMap((statement) => findMatch(known, sentence, statement) ?? []);
}

function findMatch(known: Known, sentence: Sentence, statement: Statement): Finding | null {
	const { same, likely } = compare(known, sentence, statement);
	const whole = same.filter((one) => one.complete || one.from < one.to || sentence.cues.cutOff);
	const { start, end } = statement;
	if (whole.length > 0) {
		const figures = bestOfEach(whole);
		return {
			kind: 'match',
			start,
			end,
			why: { is: 'match' },
			instead: null,
			figures
		};
	}
	const figures = nearestOf(likely, statement.value);
	if (figures.length === 0 || statement.value < leastTelling) return null;
	return { kind: 'nearest', start, end, why: { is: 'nearest' }, instead: null, figures };
}

import type { Finding } from './finding.ts';
import type { Known } from './known.ts';
import type { Sentence } from './statement.ts';

const adding = /^(combin(ed|ing|e)|together|add(s|ed|ing)?|sum|summed|merg(ed|ing)|aggregat(ed|ing))$/;
const lists = /^(databases|datasets|trackers|tallies)$/;

/** Counts that were made by adding up what several datasets count: they list the same events. */
export function findSums(known: Known, sentence: Sentence): Finding[] {
	const { tokens, datasets, statements, cues } = sentence;
	const at = tokens.findIndex(({ word }) => adding.test(word));
	const isSeveral = datasets.length > 1 || tokens.some(({ word }) => lists.test(word));
	if (at < 0 || !isSeveral || cues.negated || statements.length === 0) return [];
	return [
		{
			kind: 'sum',
			start: tokens[at]!.start,
			end: tokens[at]!.end,
			why: { is: 'sum' },
			instead: 'apart',
			figures: eachOf(known, sentence)
		}
	];
}

/** The yearly count of each dataset that is named, where the sentence names a year. */
function eachOf(known: Known, { datasets, statements }: Sentence) {
	const period = statements.find((one) => one.period !== null)?.period;
	if (!period || period.to === null) return [];
	const { from, to, basis } = period;
	const counts = known.figuresOf({ from, to, basis }).filter(({ measure }) => measure === 'incidents');
	return datasets.flatMap((id) => {
		const own = counts.filter(({ dataset }) => dataset === id);
		return own.slice(0, 1);
	});
}

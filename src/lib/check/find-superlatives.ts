import type { Finding } from './finding.ts';
import type { Sentence } from './statement.ts';

/** Always a rank by toll. */
const tolls = /^((\w+-)?deadliest|deadlier|bloodiest|bloodier|goriest)$/;
/** A rank by toll beside words on shootings. */
const ranks = /^(worst|highest|largest|biggest)$/;
const extremes = ['most violent', 'most lethal', 'most deadly', 'any other school shooting'];
const records = [
	...['record high', 'record number', 'all-time high', 'set a record', 'sets a record', 'set the record'],
	...['on record', 'new record', 'ever recorded', 'in us history', 'in american history']
];
const shootings = /^(shoot.*|gun.*|attacks?|massacres?|shot|killed|killings?|school-shootings?)$/;

/** Ranks by toll. */
export function findSuperlatives(_: unknown, { tokens }: Sentence): Finding[] {
	const isOnShootings = tokens.some(({ word }) => shootings.test(word));
	const at = tokens.findIndex((_token, index) => {
		const has = (phrase: string) =>
			phrase.split(' ').every((word, offset) => tokens[index + offset]?.word === word);
		const { word } = tokens[index]!;
		if (tolls.test(word) || extremes.some(has)) return true;
		return isOnShootings && (ranks.test(word) || records.some(has));
	});
	if (at < 0) return [];
	return [
		{
			kind: 'superlative',
			start: tokens[at]!.start,
			end: tokens[at]!.end,
			why: { is: 'superlative' },
			instead: 'noRank',
			figures: []
		}
	];
}

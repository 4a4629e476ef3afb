import { expect, it } from 'vitest';
import { isProblem } from './figure-answer.ts';
import { readFigureValue } from './figure-value.ts';
import { findPair } from './release-diff-pair.ts';
import { readYearMoves } from './release-diff-years.ts';
import { figureOn, labels, makeReleasesDb } from './testing-releases.ts';

it('every figure of a comparison is what its address gives', () => {
	const db = makeReleasesDb();
	const pair = findPair(db, 'open', labels[0], labels[1]);
	if (isProblem(pair)) throw new Error(pair.problem);
	for (const { year, before, after } of readYearMoves(db, pair, { rule: 'fatal', measure: 'killed' })) {
		for (const [label, shown] of [[labels[0], before] as const, [labels[1], after] as const]) {
			const asked = { rule: 'fatal', measure: 'killed' as const, from: year, to: year };
			const found = readFigureValue(db, figureOn(`open@${label}`, asked));
			expect(isProblem(found) ? null : found.tally.value).toBe(shown?.value ?? null);
		}
	}
});

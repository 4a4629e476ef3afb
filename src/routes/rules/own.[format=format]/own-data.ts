import { describeOwnRuleIn, tellClauseIn } from '#lib/citation/own-rule-in.ts';
import { factTexts } from '#lib/domain/fact-texts.ts';
import { nameSilent } from '../carriers.ts';
import type { OwnRulePage } from '../own/own.ts';

/** A rule of a reader's own for programs, told in English. */
export function tellOwnRule({ id, where, address, predicate, lines, carriers, explorer }: OwnRulePage) {
	return {
		...{ id, where, address },
		words: describeOwnRuleIn('en', where),
		predicate,
		lines: lines.map((line) =>
			line.map((clause) => ({ words: tellClauseIn('en', clause), about: factTexts[clause.fact] }))
		),
		carriers: nameSilent(carriers),
		explorer
	};
}

import { describeOwnRuleIn } from '#lib/citation/own-rule-in.ts';
import { english } from '#lib/words/english.ts';
import { fillSentence } from '#lib/words/fill-sentence.ts';
import type { BuilderPage, BuilderProblem } from '../build/build.ts';
import { nameSilent } from '../carriers.ts';

/** A rule as far as it is built, for programs, told in English. */
export function tellBuilder({
	draft,
	problem,
	rule,
	carriers,
	presets,
	trackers
}: Omit<BuilderPage, 'stated'>) {
	return {
		draft,
		problem: problem && tellProblem(problem),
		rule: rule && { ...rule, words: describeOwnRuleIn('en', rule.where) },
		carriers: nameSilent(carriers),
		...{ presets, trackers }
	};
}

function tellProblem(problem: BuilderProblem): string {
	const sentence = english.builder.failures[problem.is];
	if ('rule' in problem) return fillSentence(sentence, { rule: problem.rule.title });
	return fillSentence(sentence, 'why' in problem ? { why: problem.why } : { id: problem.id });
}

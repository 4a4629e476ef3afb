import type { Incident } from './incident.ts';
import type { Predicate } from './rule.ts';
import type { ThreeValued } from './three-valued.ts';

/**
 * Answers a rule's question about one incident, by Kleene's logic: `null` and `unknown` facts are unknown, and so is
 * every answer that hangs on one. An incident counts when the answer is `yes`.
 *
 * Recurses to the depth of the predicate. Ours are shallow; bound the depth before reading one from outside.
 */
export function evaluate(predicate: Predicate, incident: Incident): ThreeValued {
	if ('everything' in predicate) return 'yes';
	if ('all' in predicate) return leastOf(predicate.all.map((part) => evaluate(part, incident)));
	if ('any' in predicate)
		return negate(leastOf(predicate.any.map((part) => negate(evaluate(part, incident)))));
	if ('not' in predicate) return negate(evaluate(predicate.not, incident));
	if ('unknownAs' in predicate) return orElse(evaluate(predicate.of, incident), predicate.unknownAs);

	const value = incident[predicate.fact];
	if (value === null || value === 'unknown') return 'unknown';
	if ('in' in predicate) return toAnswer(predicate.in.includes(String(value)));
	return toAnswer(
		'atLeast' in predicate ? Number(value) >= predicate.atLeast : Number(value) <= predicate.atMost
	);
}

/** Kleene's conjunction; of nothing it is yes. */
function leastOf(answers: ThreeValued[]): ThreeValued {
	if (answers.includes('no')) return 'no';
	return answers.includes('unknown') ? 'unknown' : 'yes';
}

function negate(answer: ThreeValued): ThreeValued {
	if (answer === 'unknown') return 'unknown';
	return answer === 'yes' ? 'no' : 'yes';
}

function orElse(answer: ThreeValued, instead: 'yes' | 'no'): ThreeValued {
	return answer === 'unknown' ? instead : answer;
}

function toAnswer(holds: boolean): ThreeValued {
	return holds ? 'yes' : 'no';
}

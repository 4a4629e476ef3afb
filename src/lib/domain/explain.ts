import { evaluate } from './evaluate.ts';
import type { Incident } from './incident.ts';
import type { NumberFact, Predicate, TextFact } from './rule.ts';
import type { ThreeValued } from './three-valued.ts';

/** A clause without clauses inside it. */
export type SimpleClause =
	| { everything: true }
	| { fact: NumberFact; atLeast: number }
	| { fact: NumberFact; atMost: number }
	| { fact: TextFact; in: string[] };

/** A clause that decides whether an incident counts. */
export interface DecidingClause {
	/** As it stands in the rule: the same object. */
	clause: SimpleClause;
	/** Whether the rule asks that it does not hold: it stands inside an odd number of `not`. */
	denied: boolean;
	/** What the incident's facts answer to the clause, before any `not`. */
	answer: ThreeValued;
	/** Whether the answer was unknown and a choice of the rule, `unknownAs`, stood in for it. */
	chosen: boolean;
}

/** Why an incident counts by a rule, or does not. */
export interface Explanation {
	/** What `evaluate` says. */
	answer: ThreeValued;
	/** An incident counts when the answer is `yes`: unknown does not count. */
	counted: boolean;
	/** In the order of the rule, at least one where the rule has any clause. */
	deciding: DecidingClause[];
}

/**
 * Says which clauses decide whether an incident counts. They are enough: whatever the other facts were, it would be the
 * same. They are needed: had each of them been answered the other way, so would be the rule.
 *
 * Of a rule that asks for all of its clauses and says no, these are the clauses that fail; of one that says yes, all;
 * of one that asks for any of them, the other way about. An unknown that nothing stands in for fails.
 */
export function explain(predicate: Predicate, incident: Incident): Explanation {
	const answer = evaluate(predicate, incident);
	const deciding = decide(predicate, incident, { takenFor: 'no', chosen: false, denied: false });
	return { answer, counted: answer === 'yes', deciding };
}

/** What an unknown is taken for at a place in the rule. With that every answer is yes or no. */
interface Place {
	takenFor: 'yes' | 'no';
	chosen: boolean;
	denied: boolean;
}

function decide(predicate: Predicate, incident: Incident, place: Place): DecidingClause[] {
	if ('not' in predicate) {
		const takenFor = place.takenFor === 'yes' ? 'no' : 'yes';
		return decide(predicate.not, incident, { ...place, takenFor, denied: !place.denied });
	}
	if ('unknownAs' in predicate) {
		return decide(predicate.of, incident, { ...place, takenFor: predicate.unknownAs, chosen: true });
	}
	if ('all' in predicate) return decideAmong(predicate.all, 'no', incident, place);
	if ('any' in predicate) return decideAmong(predicate.any, 'yes', incident, place);

	const answer = evaluate(predicate, incident);
	const chosen = answer === 'unknown' && place.chosen;
	return [{ clause: predicate, denied: place.denied, answer, chosen }];
}

/** One part with the `decisive` answer settles it, and all such parts are told; where there is none, every part is. */
function decideAmong(
	parts: Predicate[],
	decisive: 'yes' | 'no',
	incident: Incident,
	place: Place
): DecidingClause[] {
	const settling = parts.filter((part) => {
		const answer = evaluate(part, incident);
		return (answer === 'unknown' ? place.takenFor : answer) === decisive;
	});
	return (settling.length > 0 ? settling : parts).flatMap((part) => decide(part, incident, place));
}

import { parseOwnRule } from '../../domain/own-rule.ts';
import { describeLines } from '../../domain/own-rule-words.ts';
import { predicateOf } from '../../domain/clause.ts';
import type { StoredRule } from './rules.ts';

/**
 * A rule that a reader built, from its clauses as they stand in an address; reads like a stored one.
 *
 * @throws {RangeError} if the clauses cannot be read; addresses are checked before
 */
export function toRule(where: string): StoredRule {
	const own = parseOwnRule(where);
	if ('problem' in own) throw new RangeError(own.problem);
	const words = describeLines(own.lines);
	return {
		id: own.id,
		version: 1,
		title: 'A rule built by a reader',
		publisher: 'a reader of this site',
		inWhich: words,
		included: `Incidents in which ${words}`,
		excluded: 'Every other incident of the dataset',
		period: 'As asked for',
		unit: 'incident',
		address: null,
		notes: null,
		datasets: [],
		predicate: predicateOf(own.lines),
		limits: {},
		position: 0
	};
}

import { sql, type SQL } from 'drizzle-orm';
import type { Predicate } from '../../domain/rule.ts';
import { incidents } from '../db/schema/releases.ts';

/**
 * A rule's question as a condition over the table `incidents`, with the same answers as `evaluate`: SQL's own
 * three-valued logic, NULL for unknown. A row counts when it is true, which is what `where` asks.
 *
 * Facts are columns of the same name; values are parameters. Nests as deep as the predicate does: SQLite takes an
 * expression 1000 deep, so bound the depth before reading one from outside.
 */
export function compilePredicate(predicate: Predicate): SQL {
	if ('everything' in predicate) return sql`1`;
	if ('all' in predicate) return sql`(${join([sql`1`, ...predicate.all.map(compilePredicate)], sql` and `)})`;
	if ('any' in predicate) return sql`(${join([sql`0`, ...predicate.any.map(compilePredicate)], sql` or `)})`;
	if ('not' in predicate) return sql`(not ${compilePredicate(predicate.not)})`;
	if ('unknownAs' in predicate) {
		return sql`coalesce(${compilePredicate(predicate.of)}, ${predicate.unknownAs === 'yes' ? 1 : 0})`;
	}

	const column = incidents[predicate.fact];
	if ('atLeast' in predicate) return sql`(${column} >= ${predicate.atLeast})`;
	if ('atMost' in predicate) return sql`(${column} <= ${predicate.atMost})`;
	const values = predicate.in.map((value) => sql`${value}`);
	return sql`(nullif(${column}, 'unknown') in (${join(values, sql`, `)}))`;
}

function join(parts: SQL[], separator: SQL): SQL {
	return sql.join(parts, separator);
}

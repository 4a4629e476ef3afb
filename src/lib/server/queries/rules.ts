import { asc } from 'drizzle-orm';
import * as v from 'valibot';
import { PredicateSchema, type Predicate } from '../../domain/rule.ts';
import type { Db } from '../db/open.ts';
import { rules } from '../db/schema/published.ts';
import { remember } from './remembered.ts';

export type StoredRule = Omit<typeof rules.$inferSelect, 'predicate'> & { predicate: Predicate | null };

function read({ predicate, ...rule }: typeof rules.$inferSelect): StoredRule {
	return { ...rule, predicate: predicate === null ? null : v.parse(PredicateSchema, predicate) };
}

/** Every counting rule, those that can be evaluated first. */
export function listRules(db: Db): StoredRule[] {
	return remember(db, 'rules', () => db.select().from(rules).orderBy(asc(rules.position)).all().map(read));
}

/** One counting rule, or `undefined`. */
export function findRule(db: Db, id: string): StoredRule | undefined {
	return listRules(db).find((rule) => rule.id === id);
}

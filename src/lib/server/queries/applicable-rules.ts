import { asc, isNotNull } from 'drizzle-orm';
import * as v from 'valibot';
import { PredicateSchema, type Predicate } from '../../domain/rule.ts';
import type { Db } from '../db/open.ts';
import { rules } from '../db/schema/published.ts';
import { remember } from './remembered.ts';

/** A rule that rows can be asked, without its words. */
export interface ApplicableRule {
	id: string;
	title: string;
	/** Ids of the datasets that state the facts for it. */
	datasets: string[];
	predicate: Predicate;
}

/** Every rule with a predicate, in the order of pages. */
export function listApplicableRules(db: Db): ApplicableRule[] {
	return remember(db, 'applicable rules', () => select(db));
}

function select(db: Db): ApplicableRule[] {
	return db
		.select({ id: rules.id, title: rules.title, datasets: rules.datasets, predicate: rules.predicate })
		.from(rules)
		.where(isNotNull(rules.predicate))
		.orderBy(asc(rules.position))
		.all()
		.map((rule) => ({ ...rule, predicate: v.parse(PredicateSchema, rule.predicate) }));
}

import { describeOwnRule } from '../../domain/own-rule-words.ts';
import type { OwnRule } from './list.ts';

/** A reader's own rule as a list tells it. @param where its clauses, canonical */
export function toOwnRule({ id, inWhich }: { id: string; inWhich: string | null }, where: string): OwnRule {
	return { id, words: inWhich ?? describeOwnRule(where), address: `/rules/own?where=${where}` };
}

import type { StoredRule } from '../queries/rules.ts';
import { fields, maybe, text, whole } from './field.ts';

/** The rule of an answer. */
export const RuleInWords = fields(
	{
		id: text('Id of the rule.'),
		version: whole('Version of the rule.'),
		title: text('Title of the rule.'),
		inWhich: maybe(text('Words.'), 'Completes “incidents in which …”; null where the rule has no such form.'),
		where: maybe(text('Clauses.'), 'The clauses of a rule of the reader’s own; null for a named rule.')
	},
	'The counting rule.'
);

/** What an answer says of its rule. */
export function tellRule({ id, version, title, inWhich }: StoredRule, where: string | null) {
	return { id, version, title, inWhich, where };
}

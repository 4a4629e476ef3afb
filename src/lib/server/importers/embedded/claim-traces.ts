import { traceKindIds } from '../../../domain/claim.ts';
import * as cells from './cells.ts';
import { defineTable } from './table.ts';

const number = cells.optional(cells.integer());
const words = cells.optional(cells.text);
const release = cells.optional(
	cells.pattern('a release such as k12ssdb@2023-09-22', '[a-z0-9]{1,20}@[a-z0-9][a-z0-9-]{0,39}')
);

export const claimTraces = defineTable({
	name: 'claim-traces',
	path: 'published/claim-traces.csv',
	title: 'The search behind a claim',
	text: 'What was tried to find out where the numbers of a claim come from, and what named rules give instead.',
	columns: {
		claim_id: { ...cells.slug, text: 'The claim.' },
		number: { ...cells.integer(1), text: 'Order within the claim.' },
		kind: {
			...cells.picklist(traceKindIds),
			text:
				'Named-rule: what a rule in use gives. Candidate: a rule found by search, simple enough to ask about. ' +
				'Search: how many rules were tried or found. Hit: a rule found by search. Elsewhere: another place looked at.'
		},
		rule: { ...cells.text, text: 'What was counted, tried or looked at.' },
		rule_id: { ...cells.optional(cells.slug), text: 'The rule, where it is one of ours. Blank: only tried.' },
		from_period: { ...words, text: 'Earlier year or school year.' },
		from_value: { ...number, text: 'Incidents in it.' },
		from_release: { ...release, text: 'Release that gives the earlier number, where we hold its total.' },
		to_period: { ...words, text: 'Later year or school year.' },
		to_value: { ...number, text: 'Incidents in it.' },
		to_release: { ...release, text: 'Release that gives the later number, where we hold its total.' },
		ratio: {
			...cells.optional(cells.decimal),
			text: 'The later number divided by the earlier, to one decimal.'
		},
		rules: { ...number, text: 'How many rules the search tried or found.' },
		series: { ...number, text: 'How many of them differ in their yearly counts.' },
		stands_in: { ...words, text: 'Files in which the numbers were found.' },
		note: { ...words, text: 'What else must be said.' }
	},
	primaryKey: ['claim_id', 'number'],
	foreignKeys: [
		{ column: 'claim_id', table: 'claims' },
		{ column: 'rule_id', table: 'rules' }
	]
});

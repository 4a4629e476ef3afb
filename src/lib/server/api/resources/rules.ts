import * as v from 'valibot';
import { factTitles, type Predicate } from '../../../domain/rule.ts';
import { listRules } from '../../queries/rules.ts';
import { fields, list, maybe, oneOf, path, text, whole } from '../field.ts';
import { takePage } from '../page.ts';
import { optional, word } from '../parameter.ts';
import { defineResource } from '../resource.ts';

const facts = Object.keys(factTitles);
const fact = oneOf(facts, 'Field of an incident.');
const inner = (description: string) =>
	v.pipe(
		v.lazy(() => PredicateSchema),
		v.description(description)
	);

/** A question about one incident with the answers yes, no and unknown. */
export const PredicateSchema: v.GenericSchema<unknown> = v.pipe(
	v.union([
		fields({ everything: v.pipe(v.literal(true), v.description('Always true.')) }, 'Counts every incident.'),
		fields({ all: list(inner('A condition.'), 'Conditions that must all hold.') }, 'All of them.'),
		fields({ any: list(inner('A condition.'), 'Conditions of which one must hold.') }, 'Any of them.'),
		fields({ not: inner('The condition that must not hold.') }, 'The opposite.'),
		fields(
			{
				unknownAs: oneOf(['yes', 'no'], 'What the answer unknown is taken for.'),
				of: inner('The condition whose answer may be unknown.')
			},
			'A condition, and what becomes of an unknown answer.'
		),
		fields({ fact, atLeast: whole('The least number that counts.') }, 'A number from below.'),
		fields({ fact, atMost: whole('The largest number that counts.') }, 'A number from above.'),
		fields({ fact, in: list(text('A word of that field.'), 'The words that count.') }, 'One of some words.')
	]),
	v.description('A question about one incident; unknown is never no, and all and any follow Kleene’s logic.')
);

const record = fields(
	{
		id: text('Id, as it stands in the addresses of figures.'),
		version: whole('Version; a change of what is counted is a new one.'),
		title: text('Title of the rule, as pages show it.'),
		publisher: text('Who wrote the rule.'),
		inWhich: maybe(text('Words.'), 'Completes “incidents in which …”; null where the rule has no such form.'),
		included: text('What counts.'),
		excluded: text('What does not.'),
		period: text('The years that its publisher states.'),
		unit: text('What is counted, an incident or a school.'),
		address: maybe(text('Address.'), 'Where its publisher states it; null where it has no address.'),
		notes: maybe(text('Words.'), 'What else is to be known; null where nothing is.'),
		datasets: list(
			text('Id of a dataset.'),
			'The datasets that it can be asked of, or of which totals by it are published.'
		),
		predicate: maybe(
			PredicateSchema,
			'The rule as a condition over the fields of an incident; null where it stands in words only.'
		),
		limits: v.pipe(
			v.record(v.string(), text('What the dataset cannot carry.')),
			v.description('What the columns of a dataset cannot carry of the rule, by the dataset’s id.')
		),
		page: path('Its page on this site.')
	},
	'A counting rule: what counts.'
);

/** `GET /api/v1/rules` */
export const rules = defineResource({
	name: 'rules',
	one: 'rule',
	title: 'Counting rules',
	text: 'What counts as a shooting at a school, rule by rule, in words and where possible as a condition, in the order of the page on rules.',
	parameters: { dataset: optional(word, 'Only rules of this dataset.', 'register') },
	record,
	head: {},
	key: ['number', 'string'],
	read(db, asked, page) {
		const rows = listRules(db).filter(
			({ datasets }) => asked.dataset === undefined || datasets.includes(asked.dataset)
		);
		const taken = takePage(rows, ({ position, id }) => [position, id], page);
		const results = taken.results.map(({ position: _, ...rule }) => ({
			...rule,
			predicate: rule.predicate satisfies Predicate | null,
			page: `/rules/${rule.id}`
		}));
		return { head: {}, ...taken, results };
	}
});

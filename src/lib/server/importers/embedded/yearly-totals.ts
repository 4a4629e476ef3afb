import { publishedMeasureIds } from '../../../domain/measure.ts';
import { timeBasisIds } from '../../../domain/period.ts';
import * as cells from './cells.ts';
import { defineTable } from './table.ts';

const year = cells.integer(1900, 2100);

export const yearlyTotals = defineTable({
	name: 'yearly-totals',
	path: 'published/yearly-totals.csv',
	title: 'Yearly totals',
	text: 'A total as its publisher gives it, or as we computed it from the file of its publisher. Totals only, never rows.',
	columns: {
		dataset: { ...cells.pattern('lower-case letters and digits', '[a-z0-9]+'), text: 'The dataset.' },
		release: {
			...cells.pattern('a label such as 2023-09-22 or digest-2022', '[a-z0-9][a-z0-9-]{0,39}'),
			text: 'State of the dataset: the date on which it was so, as much of it as is known, or a short label.'
		},
		rule_id: { ...cells.slug, text: 'The counting rule.' },
		rule: { ...cells.text, text: 'The rule in the words of this total.' },
		period: { ...cells.text, text: 'The period as given: 2022, 2021-22, 2013 to 2018.' },
		from_year: { ...year, text: 'First year; of a school year the one in which it begins.' },
		to_year: { ...year, text: 'Last year, the same as the first for one year.' },
		basis: {
			...cells.picklist(timeBasisIds),
			text: 'Calendar or school year. Publishers cut the school year differently; the rule tells how.'
		},
		measure: { ...cells.picklist(publishedMeasureIds), text: 'What is counted.' },
		value: { ...cells.integer(), text: 'The total, in the unit of its measure.' },
		as_of: { ...cells.text, text: 'The date or the edition as given.' },
		how: { ...cells.text, text: 'How the total came to be known.' },
		evidence: {
			...cells.picklist(['computed', 'publisher', 'second_hand']),
			text: 'Computed: added up here. Publisher: read on its own page. Second-hand: read in somebody else’s words.'
		},
		complete: { ...cells.yesNo, text: 'No: the total covers a part of the period only.' },
		address: { ...cells.address, text: 'Where it was read, or where the file comes from.' },
		note: { ...cells.optional(cells.text), text: 'What one must know before citing it.' }
	},
	primaryKey: ['dataset', 'release', 'rule_id', 'measure', 'basis', 'from_year', 'to_year'],
	foreignKeys: [
		{ column: 'dataset', table: 'datasets' },
		{ column: 'rule_id', table: 'rules' }
	]
});

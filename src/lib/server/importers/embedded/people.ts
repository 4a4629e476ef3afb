import * as cells from './cells.ts';
import { defineTable } from './table.ts';

export const people = defineTable({
	name: 'people',
	path: 'register/people.csv',
	title: 'People',
	text: 'The name and the life of a victim, from public sources. Removable without changing any count.',
	columns: {
		person_id: { ...cells.slug, text: 'The name in one word.' },
		victim_id: { ...uniquely(cells.numberedSlug), text: 'The victim.' },
		full_name: { ...cells.text, text: 'Name, spelled as the sources spell it.' },
		known_as: { ...cells.optional(cells.text), text: 'The name used by those who knew the person.' },
		sort_name: {
			...cells.pattern('lower-case words of a-z, family name first', '[a-z]+( [a-z]+)+'),
			text: 'Family name first, plain lower-case letters. For the order of lists only.'
		},
		age_note: {
			...cells.optional(cells.text),
			text: 'What the age of the victim means where it is not the age at the event.'
		},
		remembered_for: {
			...cells.optional(cells.text),
			text: 'One sentence on who the person was, where a source says it. Blank: none found yet.'
		},
		verification: {
			...cells.picklist(['one_source', 'two_sources']),
			text: 'Whether two independent sources support the row.'
		},
		source_ids: { ...cells.idList, text: 'Sources, parted by "; ".' }
	},
	primaryKey: ['person_id'],
	foreignKeys: [
		{ column: 'victim_id', table: 'victims' },
		{ column: 'source_ids', table: 'sources', list: true }
	]
});

/** A cell whose value stands in one row only. */
function uniquely(cell: cells.Cell<string>): cells.Cell<string> {
	return { ...cell, constraints: { ...cell.constraints, unique: true } };
}

import * as cells from './cells.ts';
import { defineTable } from './table.ts';

export const links = defineTable({
	name: 'links',
	path: 'links.csv',
	title: 'Reviewed links',
	text: 'A decision, made by reading both, on whether a row of a dataset describes an event of the register.',
	columns: {
		dataset: { ...cells.pattern('lower-case letters and digits', '[a-z0-9]+'), text: 'The dataset.' },
		source_id: { ...cells.text, text: 'The publisher’s id of the row, and nothing else of it.' },
		event_id: { ...cells.slug, text: 'The event.' },
		decision: {
			...cells.picklist(['same', 'different']),
			text: 'Same: the row describes this event. Different: it does not, however alike they look.'
		},
		decided_on: { ...cells.isoDate, text: 'Day of the decision.' },
		note: { ...cells.optional(cells.text), text: 'What differs between the two, in a few words of ours.' }
	},
	primaryKey: ['dataset', 'source_id', 'event_id'],
	foreignKeys: [
		{ column: 'dataset', table: 'datasets' },
		{ column: 'event_id', table: 'events' }
	]
});

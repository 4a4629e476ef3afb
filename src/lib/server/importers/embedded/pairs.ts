import * as cells from './cells.ts';
import { defineTable } from './table.ts';

const datasetId = cells.pattern('lower-case letters and digits', '[a-z0-9]+');

export const pairs = defineTable({
	name: 'pairs',
	path: 'pairs.csv',
	title: 'Reviewed pairs',
	text: 'A decision, made by reading both, on whether rows of two datasets describe one event, where the register has none.',
	columns: {
		dataset: { ...datasetId, text: 'The dataset; of the two the first by its id.' },
		source_id: { ...cells.text, text: 'The publisher’s id of the row, and nothing else of it.' },
		other_dataset: { ...datasetId, text: 'The other dataset.' },
		other_source_id: { ...cells.text, text: 'The publisher’s id of the other row, and nothing else of it.' },
		decision: {
			...cells.picklist(['same', 'different']),
			text: 'Same: both rows describe one event. Different: they do not, however alike they look.'
		},
		decided_on: { ...cells.isoDate, text: 'Day of the decision.' },
		note: { ...cells.optional(cells.text), text: 'What differs between the two, in a few words of ours.' }
	},
	primaryKey: ['dataset', 'source_id', 'other_dataset', 'other_source_id'],
	foreignKeys: [
		{ column: 'dataset', table: 'datasets' },
		{ column: 'other_dataset', table: 'datasets' }
	]
});

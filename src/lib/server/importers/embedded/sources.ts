import * as cells from './cells.ts';
import { defineTable } from './table.ts';

export const sources = defineTable({
	name: 'sources',
	path: 'register/sources.csv',
	title: 'Sources',
	text: 'One publication that supports a fact. Some are reposts of originals that could not be opened.',
	columns: {
		source_id: { ...cells.slug, text: 'Short id of the source.' },
		address: { ...cells.address, text: 'Where it was read.' },
		title: { ...cells.text, text: 'Title as published, without a perpetrator’s name.' },
		publisher: { ...cells.text, text: 'Who published it there.' },
		published_on: {
			...cells.optional(cells.partialDate),
			text: 'Year, month or day of publication. Blank: not stated.'
		},
		accessed_on: { ...cells.isoDate, text: 'Day on which it was read.' }
	},
	primaryKey: ['source_id'],
	foreignKeys: []
});

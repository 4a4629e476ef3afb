import { denominatorMeasureIds, denominatorUnitNames } from '../../../domain/denominator.ts';
import * as cells from './cells.ts';
import { defineTable } from './table.ts';

export const denominators = defineTable({
	name: 'denominators',
	path: 'published/denominators.csv',
	title: 'Pupils, people aged 5 to 17, and schools',
	text: 'How many there were in one year, as one publisher gives it. Gaps are gaps, never filled in.',
	columns: {
		measure: { ...cells.picklist(denominatorMeasureIds), text: 'The series.' },
		area: {
			...cells.pattern('US or a postal code', '[A-Z]{2}'),
			text: 'US, or the postal code of a state, the District of Columbia or Puerto Rico.'
		},
		period: { ...cells.text, text: 'The year as given: 2022, 2021-22.' },
		year: { ...cells.integer(1900, 2100), text: 'Year; of a school year the one in which it begins.' },
		value: { ...cells.decimal, text: 'The number as printed, in `unit`.' },
		unit: { ...cells.picklist(denominatorUnitNames), text: 'Unit in which the number is printed.' },
		count: { ...cells.integer(1), text: 'The same number in whole people or schools.' },
		address: { ...cells.address, text: 'Where it was read.' },
		status: {
			...cells.picklist(['published', 'projected']),
			text: 'Published: counted or estimated for a year that was over. Projected: foretold.'
		},
		note: { ...cells.optional(cells.text), text: 'What one must know before dividing by it.' }
	},
	primaryKey: ['measure', 'area', 'year', 'address'],
	foreignKeys: []
});

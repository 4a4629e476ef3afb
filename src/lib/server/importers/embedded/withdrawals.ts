import * as cells from './cells.ts';
import { defineTable } from './table.ts';

export const withdrawals = defineTable({
	name: 'withdrawals',
	path: 'withdrawals.csv',
	title: 'Withdrawals',
	text: 'A name or a text taken out of sight at the request of the family. Every count stays.',
	columns: {
		victim_id: { ...cells.numberedSlug, text: 'The victim, so that this file names nobody.' },
		scope: {
			...cells.picklist(['name', 'text', 'room']),
			text:
				'Name: the person, and with it the room. Room: the room and its objects. ' +
				'Text: what is told of the person, of the room and of its objects; the name stays.'
		},
		withdrawn_on: { ...cells.isoDate, text: 'Day of the withdrawal.' }
	},
	primaryKey: ['victim_id', 'scope'],
	foreignKeys: [{ column: 'victim_id', table: 'victims' }]
});

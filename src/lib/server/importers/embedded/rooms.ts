import * as cells from './cells.ts';
import { defineTable } from './table.ts';

export const rooms = defineTable({
	name: 'rooms',
	path: 'register/rooms.csv',
	title: 'Rooms',
	text: 'A child’s room as publicly described.',
	columns: {
		room_id: { ...cells.slug, text: 'Id of the person whose room it is.' },
		photographed_by: { ...cells.text, text: 'The photographer of the project. No photograph is copied.' },
		photographed_before: {
			...cells.integer(1997, 2100),
			text: 'Year in which or before which the room was photographed.'
		},
		in_film: { ...cells.threeValued, text: 'Whether the film shows the room.' },
		setting: { ...cells.text, text: 'Town or state, never more.' },
		summary: { ...cells.text, text: 'The room in a few sentences, or that nothing of it is public.' },
		about_the_child: { ...cells.text, text: 'Who the child was, for the page of the room.' },
		source_ids: { ...cells.idList, text: 'Sources, parted by "; ".' }
	},
	primaryKey: ['room_id'],
	foreignKeys: [
		{ column: 'room_id', table: 'people' },
		{ column: 'source_ids', table: 'sources', list: true }
	]
});

import * as cells from './cells.ts';
import { defineTable } from './table.ts';

export const objects = defineTable({
	name: 'objects',
	path: 'register/objects.csv',
	title: 'Objects',
	text: 'A thing in a room, as publicly described.',
	columns: {
		object_id: { ...cells.numberedSlug, text: 'Id of the room, a point, and 1, 2, … within the room.' },
		room_id: { ...cells.slug, text: 'The room.' },
		name: { ...cells.text, text: 'The thing in a few words.' },
		place: {
			...cells.optional(cells.text),
			text: 'Where it is in the room, as the source puts it. Blank: not said.'
		},
		story: { ...cells.optional(cells.text), text: 'What is told of it. Blank: nothing.' },
		source_ids: { ...cells.idList, text: 'Sources, parted by "; ".' }
	},
	primaryKey: ['object_id'],
	foreignKeys: [
		{ column: 'room_id', table: 'rooms' },
		{ column: 'source_ids', table: 'sources', list: true }
	]
});

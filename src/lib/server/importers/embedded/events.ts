import { levels } from '../../../domain/incident.ts';
import { stateCodes } from '../../../domain/state.ts';
import * as cells from './cells.ts';
import { defineTable } from './table.ts';

export const events = defineTable({
	name: 'events',
	path: 'register/events.csv',
	title: 'Events',
	text: 'One shooting at a US school in which somebody other than the shooter was killed.',
	columns: {
		event_id: { ...cells.slug, text: 'Date, school, city and state in one word. Never changes.' },
		occurred_on: { ...cells.isoDate, text: 'Date, local to the place.' },
		school: { ...cells.text, text: 'School, as the sources name it at the time.' },
		level: { ...cells.picklist(levels), text: 'Level of the school; k12 has pupils of all ages.' },
		city: { ...cells.text, text: 'City or town.' },
		state: { ...cells.picklist(stateCodes), text: 'Postal code of the state, district or territory.' },
		during_classes: {
			...cells.threeValued,
			text: 'During the school day. Arrival and dismissal are taken in for some events, as the notes tell.'
		},
		killed: {
			...cells.integer(1, 100),
			text: 'People killed, the shooter excluded. As many victims stand in victims.csv.'
		},
		children_killed: {
			...cells.optional(cells.integer(0, 100)),
			text: 'Students of any age and minors among the people killed. Blank: unknown.'
		},
		killed_by_police: {
			...cells.integer(0, 100),
			text: 'Those of the people killed whom an officer shot. Counted only by rules that say so.'
		},
		wounded: {
			...cells.optional(cells.integer(0, 1000)),
			text: 'People hurt and alive, the shooter excluded. Blank: sources disagree or are silent.'
		},
		notes: { ...cells.optional(cells.text), text: 'Where sources disagree, and what was decided.' },
		source_ids: { ...cells.idList, text: 'Sources, parted by "; ".' }
	},
	primaryKey: ['event_id'],
	foreignKeys: [{ column: 'source_ids', table: 'sources', list: true }]
});

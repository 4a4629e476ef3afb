import { reasonIds } from '../../../domain/reason.ts';
import * as cells from './cells.ts';
import { defineTable } from './table.ts';

export const victims = defineTable({
	name: 'victims',
	path: 'register/victims.csv',
	title: 'Victims',
	text: 'One person killed in an event, as a countable fact. No names: a name can be withdrawn, a death cannot.',
	columns: {
		victim_id: {
			...cells.numberedSlug,
			text: 'Id of the event, a point, and 1, 2, … within the event. The number ranks nobody.'
		},
		event_id: { ...cells.slug, text: 'The event.' },
		role: {
			...cells.picklist(['student', 'teacher', 'staff', 'other', 'unknown']),
			text: 'What the person was at the school. Other: no member of it, or a child who visited.'
		},
		age: {
			...cells.optional(cells.integer(0, 120)),
			text: 'Age in years at the event, unless the age note of the person says otherwise. Blank: unknown.'
		},
		child: {
			...cells.threeValued,
			text:
				'A student of any age or a minor. The nameless of one event cannot be told apart: ' +
				'as many of them are yes as its children_killed leaves.'
		},
		unnamed_reason: {
			...cells.optional(cells.picklist(reasonIds)),
			text: 'Why nobody is named. Blank: the person stands in people.csv.'
		}
	},
	primaryKey: ['victim_id'],
	foreignKeys: [{ column: 'event_id', table: 'events' }]
});

import { reasonIds } from '../../../domain/reason.ts';
import { stateCodes } from '../../../domain/state.ts';
import { listWall, type WallEntry } from '../../queries/wall.ts';
import { day, fields, maybe, oneOf, path, text, whole } from '../field.ts';
import { takePage } from '../page.ts';
import { basis, choice, optional, period, state } from '../parameter.ts';
import { defineResource } from '../resource.ts';
import { isWithin } from '../within.ts';

const record = fields(
	{
		name: maybe(
			text('Name.'),
			'Full name, spelled as the family spells it; null where the person is not named here.'
		),
		knownAs: maybe(text('Name.'), 'What the person was called, where that is another name; else null.'),
		notNamed: maybe(
			oneOf(reasonIds, 'Reason.'),
			'Why the person is not named here; null where there is a name.'
		),
		age: maybe(whole('Years.'), 'Age in years; null where the sources do not say.'),
		role: text('student, teacher, staff, other or unknown.'),
		occurredOn: day('Date of the event.'),
		school: text('Name of the school.'),
		city: text('City or town.'),
		state: oneOf(stateCodes, 'Postal code of the state or territory.'),
		page: maybe(path('Path.'), 'The page of the person; null where the person is not named here.'),
		room: maybe(path('Path.'), 'The page of the person’s room; null where none is described.'),
		event: path('The page of the event.')
	},
	'One person killed in an event of the register.'
);

/** `GET /api/v1/people` */
export const people = defineResource({
	name: 'people',
	one: 'person',
	title: 'People',
	text: 'Everybody killed in the events of the register, named or not, by date and then in the register’s order. A name that a family had withdrawn is not here; the person stays counted.',
	parameters: {
		...period,
		...basis,
		...state,
		named: optional(
			choice(['yes', 'no']),
			'Only people who are named here, or only those who are not.',
			'yes'
		)
	},
	record,
	head: {},
	key: ['string', 'string', 'number'],
	read(db, asked, page) {
		const rows = listWall(db).filter(
			(entry) =>
				isWithin(entry, asked) &&
				(asked.named === undefined || (asked.named === 'yes') === (entry.name !== null))
		);
		const taken = takePage(rows, keyOf, page);
		return { head: {}, ...taken, results: taken.results.map(toRecord) };
	}
});

/** Victims are numbered within their event: `<event>.<number>`. */
function keyOf({ occurredOn, eventId, victimId }: WallEntry) {
	return [occurredOn, eventId, Number(victimId.slice(eventId.length + 1))];
}

function toRecord(entry: WallEntry) {
	const { name, knownAs, unnamedReason, age, role, occurredOn, school, city, state } = entry;
	return {
		name,
		knownAs,
		notNamed: name === null ? (unnamedReason ?? ('not-found' as const)) : null,
		...{ age, role, occurredOn, school, city, state },
		page: entry.personId === null ? null : `/people/${entry.personId}`,
		room: entry.roomId === null ? null : `/rooms/${entry.roomId}`,
		event: `/events/${entry.eventId}`
	};
}

import { stateCodes } from '../../../domain/state.ts';
import { threeValues } from '../../../domain/three-valued.ts';
import { listRooms, type RoomRow } from '../../queries/rooms.ts';
import { day, fields, list, maybe, oneOf, path, text, whole } from '../field.ts';
import { takePage } from '../page.ts';
import { state } from '../parameter.ts';
import { defineResource } from '../resource.ts';
import { isWithin } from '../within.ts';

const record = fields(
	{
		name: text('Name of the person whose room it is.'),
		knownAs: maybe(text('Name.'), 'What the person was called, where that is another name; else null.'),
		age: maybe(whole('Years.'), 'Age in years; null where the sources do not say.'),
		photographedBy: text('Who photographed the room.'),
		photographedBefore: whole('The year in which it was photographed, or before which.'),
		inFilm: oneOf(threeValues, 'Whether the room is seen in the film.'),
		setting: text('Town or state, never more.'),
		summary: text('The room as it is publicly described.'),
		aboutTheChild: text('What the sources tell of the child.'),
		objects: list(
			fields(
				{
					name: text('What it is.'),
					place: maybe(text('Place.'), 'Where in the room it is; null where the source does not say.'),
					story: maybe(text('Story.'), 'What is told of it; null where nothing is.')
				},
				'A thing in the room.'
			),
			'The things in the room that are publicly described.'
		),
		occurredOn: day('Date of the event.'),
		school: text('Name of the school.'),
		city: text('City or town of the school.'),
		state: oneOf(stateCodes, 'Postal code of the state of the school.'),
		page: path('Its page on this site.'),
		person: path('The page of the person.'),
		event: path('The page of the event.')
	},
	'A child’s room as publicly described.'
);

/** `GET /api/v1/rooms` */
export const rooms = defineResource({
	name: 'rooms',
	one: 'room',
	title: 'Rooms',
	text: 'The rooms that were photographed and are publicly described, by the id of the person.',
	parameters: { ...state },
	record,
	head: {},
	key: ['string'],
	read(db, asked, page) {
		const rows = listRooms(db).filter((room) => isWithin(room, asked));
		const taken = takePage(rows, ({ id }) => [id], page);
		return { head: {}, ...taken, results: taken.results.map(toRecord) };
	}
});

function toRecord(room: RoomRow) {
	const { name, knownAs, age, photographedBy, photographedBefore, inFilm } = room;
	const { setting, summary, aboutTheChild, occurredOn, school, city, state } = room;
	return {
		...{ name, knownAs, age, photographedBy, photographedBefore, inFilm, setting, summary, aboutTheChild },
		objects: room.objects.map(({ name, place, story }) => ({ name, place, story })),
		...{ occurredOn, school, city, state },
		page: `/rooms/${room.id}`,
		person: `/people/${room.personId}`,
		event: `/events/${room.eventId}`
	};
}

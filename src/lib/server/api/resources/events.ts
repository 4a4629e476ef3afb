import { levels } from '../../../domain/incident.ts';
import { reasonIds } from '../../../domain/reason.ts';
import { stateCodes } from '../../../domain/state.ts';
import { threeValues } from '../../../domain/three-valued.ts';
import { listEvents, type EventEntry } from '../../queries/events.ts';
import { day, fields, list, maybe, oneOf, path, text, whole } from '../field.ts';
import { takePage } from '../page.ts';
import { basis, period, state } from '../parameter.ts';
import { defineResource } from '../resource.ts';
import { isWithin } from '../within.ts';

const record = fields(
	{
		id: text('Id: date, school, city and state.'),
		occurredOn: day('Date, local to the place.'),
		school: text('Name of the school.'),
		city: text('City or town.'),
		state: oneOf(stateCodes, 'Postal code of the state or territory.'),
		level: oneOf(levels, 'Level of the school.'),
		duringClasses: oneOf(threeValues, 'Whether it happened during classes.'),
		killed: whole('People killed, the person shooting left out.'),
		childrenKilled: maybe(
			whole('People.'),
			'Students of any age and minors among them; null where this is unknown.'
		),
		killedByPolice: whole('Those of the people killed who were shot by an officer.'),
		wounded: maybe(whole('People.'), 'People hurt and alive; null where sources disagree or are silent.'),
		notes: maybe(text('Words.'), 'Where sources disagree, in our words; null where they do not.'),
		people: list(
			fields(
				{ name: text('Full name of the person.'), page: path('The page of the person.') },
				'One of the people killed, named.'
			),
			'The people killed who are named here, in the register’s order.'
		),
		notNamed: list(
			fields(
				{ reason: oneOf(reasonIds, 'Why they are not named.'), count: whole('How many people.') },
				'People killed who are not named here, by the reason why.'
			),
			'The rest of the people killed; with those named they add up to killed.'
		),
		page: path('Its page on this site.')
	},
	'An event of the register: an occurrence in the world.'
);

/** `GET /api/v1/events` */
export const events = defineResource({
	name: 'events',
	one: 'event',
	title: 'Events',
	text: 'The events of the register, by date: what happened where, and the people killed, named or with the reason why not.',
	parameters: { ...period, ...basis, ...state },
	record,
	head: {},
	key: ['string', 'string'],
	read(db, asked, page) {
		const rows = listEvents(db).filter((event) => isWithin(event, asked));
		const taken = takePage(rows, ({ occurredOn, id }) => [occurredOn, id], page);
		return { head: {}, ...taken, results: taken.results.map(toRecord) };
	}
});

function toRecord({ named, notNamed, ...event }: EventEntry) {
	return {
		...event,
		people: named.map(({ name, personId }) => ({ name, page: `/people/${personId}` })),
		notNamed,
		page: `/events/${event.id}`
	};
}

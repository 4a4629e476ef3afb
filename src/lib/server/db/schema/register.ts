import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { levels } from '../../../domain/incident.ts';
import { reasonIds } from '../../../domain/reason.ts';
import { stateCodes } from '../../../domain/state.ts';
import { threeValues } from '../../../domain/three-valued.ts';
import { oneOf } from './checks.ts';

/** The occurrence in the world that incidents of several datasets describe; one row of `data/register/events.csv`. */
export const events = sqliteTable(
	'events',
	{
		id: text('id').primaryKey(), // date, school, city and state as a slug
		occurredOn: text('occurred_on').notNull(), // ISO date, local to the place
		school: text('school').notNull(),
		level: text('level', { enum: levels }).notNull(),
		city: text('city').notNull(),
		state: text('state', { enum: stateCodes }).notNull(),
		duringClasses: text('during_classes', { enum: threeValues }).notNull(),
		killed: integer('killed').notNull(), // people, perpetrators excluded
		childrenKilled: integer('children_killed'), // people; null = unknown
		killedByPolice: integer('killed_by_police').notNull(), // people
		wounded: integer('wounded'), // people; null = sources disagree or are silent
		notes: text('notes') // disagreements between sources, in our words
	},
	(t) => [
		index('events_date').on(t.occurredOn),
		index('events_state').on(t.state, t.occurredOn),
		check('events_date_real', sql`${t.occurredOn} is date(${t.occurredOn})`),
		check('events_level', oneOf(t.level, levels)),
		check('events_state_known', oneOf(t.state, stateCodes)),
		check('events_during_classes', oneOf(t.duringClasses, threeValues)),
		check('events_killed', sql`${t.killed} >= 1`),
		check('events_children', sql`${t.childrenKilled} between 0 and ${t.killed}`),
		check('events_police', sql`${t.killedByPolice} between 0 and ${t.killed}`),
		check('events_wounded', sql`${t.wounded} >= 0`)
	]
);

/** One person killed in an event, as a countable fact. No name: a name can be withdrawn, a death cannot. */
export const victims = sqliteTable(
	'victims',
	{
		id: text('id').primaryKey(), // <event id>.<number>
		eventId: text('event_id')
			.notNull()
			.references(() => events.id),
		number: integer('number').notNull(), // 1, 2, … within the event
		role: text('role', { enum: ['student', 'teacher', 'staff', 'other', 'unknown'] }).notNull(),
		age: integer('age'), // years; null = unknown
		child: text('child', { enum: threeValues }).notNull(), // student of any age or minor
		unnamedReason: text('unnamed_reason', { enum: reasonIds }) // null = a person stands in `people`
	},
	(t) => [
		index('victims_event').on(t.eventId, t.number),
		check('victims_id', sql`${t.id} = ${t.eventId} || '.' || ${t.number}`),
		check('victims_role', oneOf(t.role, ['student', 'teacher', 'staff', 'other', 'unknown'])),
		check('victims_age', sql`${t.age} between 0 and 120`),
		check('victims_child', oneOf(t.child, threeValues)),
		check('victims_unnamed_reason', oneOf(t.unnamedReason, reasonIds))
	]
);

/** The name and the life of a victim: public sources only, removable without changing any count. */
export const people = sqliteTable(
	'people',
	{
		id: text('id').primaryKey(), // the name as a slug
		victimId: text('victim_id')
			.notNull()
			.unique()
			.references(() => victims.id),
		fullName: text('full_name').notNull(),
		knownAs: text('known_as'),
		sortName: text('sort_name').notNull(), // family name first, plain lower-case letters, for order only
		ageNote: text('age_note'), // where the age is not the age at the event
		rememberedFor: text('remembered_for'), // one sentence; null = none found yet
		verification: text('verification', { enum: ['one_source', 'two_sources'] }).notNull()
	},
	(t) => [check('people_verification', oneOf(t.verification, ['one_source', 'two_sources']))]
);

/** A child's room as publicly described. */
export const rooms = sqliteTable(
	'rooms',
	{
		id: text('id').primaryKey(), // the person's id
		personId: text('person_id')
			.notNull()
			.unique()
			.references(() => people.id, { onDelete: 'cascade' }),
		photographedBy: text('photographed_by').notNull(),
		photographedBefore: integer('photographed_before').notNull(), // year: in it or before it
		inFilm: text('in_film', { enum: threeValues }).notNull(),
		setting: text('setting').notNull(), // town or state, never more
		summary: text('summary').notNull(),
		aboutTheChild: text('about_the_child').notNull()
	},
	(t) => [check('rooms_in_film', oneOf(t.inFilm, threeValues))]
);

/** A thing in a room. */
export const objects = sqliteTable(
	'objects',
	{
		id: text('id').primaryKey(), // <room id>.<number>
		roomId: text('room_id')
			.notNull()
			.references(() => rooms.id, { onDelete: 'cascade' }),
		number: integer('number').notNull(),
		name: text('name').notNull(),
		place: text('place'), // where it is in the room, as the source puts it; null = not said
		story: text('story')
	},
	(t) => [index('objects_room').on(t.roomId, t.number)]
);

/** One publication that supports a fact. Titles never name a perpetrator. */
export const sources = sqliteTable('sources', {
	id: text('id').primaryKey(),
	address: text('address').notNull(),
	title: text('title').notNull(),
	publisher: text('publisher').notNull(),
	publishedOn: text('published_on'), // ISO year, month or date; null = unknown
	accessedOn: text('accessed_on').notNull() // ISO date
});

/** Which source supports which row. */
export const citations = sqliteTable(
	'citations',
	{
		subject: text('subject', { enum: ['event', 'person', 'room', 'object', 'claim'] }).notNull(),
		subjectId: text('subject_id').notNull(),
		number: integer('number').notNull(), // order in which the row gives its sources
		sourceId: text('source_id')
			.notNull()
			.references(() => sources.id)
	},
	(t) => [
		primaryKey({ columns: [t.subject, t.subjectId, t.number] }),
		index('citations_source').on(t.sourceId),
		check('citations_subject', oneOf(t.subject, ['event', 'person', 'room', 'object', 'claim']))
	]
);

/** A name or a text taken out of sight. Counts stay. */
export const withdrawals = sqliteTable(
	'withdrawals',
	{
		victimId: text('victim_id').notNull(), // nameless, so that this table names nobody
		scope: text('scope', { enum: ['name', 'text', 'room'] }).notNull(),
		withdrawnOn: text('withdrawn_on').notNull() // ISO date
	},
	(t) => [
		primaryKey({ columns: [t.victimId, t.scope] }),
		check('withdrawals_scope', oneOf(t.scope, ['name', 'text', 'room'])),
		check('withdrawals_date', sql`${t.withdrawnOn} is date(${t.withdrawnOn})`)
	]
);

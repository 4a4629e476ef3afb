import { asc, desc, eq } from 'drizzle-orm';
import { openDb, type Db } from '../../src/lib/server/db/open.ts';
import { events, people, rooms } from '../../src/lib/server/db/schema/register.ts';
import { releases } from '../../src/lib/server/db/schema/releases.ts';

/** A page to measure: what it is, and where. */
export interface Address {
	name: string;
	path: string;
}

const lists = ['/years', '/years/2022', '/events', '/people', '/rooms', '/rules', '/rules/during-classes'];
const texts = [
	'/claims',
	'/claims/17-132',
	'/datasets',
	'/datasets/k12ssdb',
	'/agreement',
	'/press/years/2022'
];
const programs = ['/api/v1/events', '/api/v1/people?limit=1000', '/events.csv'];

/** One page of every kind, for what a database holds. Of events the one with the most people killed: the longest page. */
export function listAddresses(database: string): Address[] {
	const db = openDb(database);
	const found = [
		{ name: 'front page', path: '/' },
		...[...lists, ...texts, ...programs].map((path) => ({ name: path, path })),
		...listRecords(db),
		...listFigures(db)
	];
	db.$client.close();
	return found;
}

/** Pages of records. Their addresses stay out of the report: nobody's name belongs in a table of milliseconds. */
function listRecords(db: Db): Address[] {
	const [event] = db.select({ id: events.id }).from(events).orderBy(desc(events.killed)).limit(1).all();
	const [person] = db.select({ id: people.id }).from(people).orderBy(asc(people.id)).limit(1).all();
	const [room] = db.select({ id: rooms.id }).from(rooms).orderBy(asc(rooms.id)).limit(1).all();
	return [
		{ name: 'an event, the largest', path: `/events/${event!.id}` },
		{ name: 'a person', path: `/people/${person!.id}` },
		{ name: 'a room', path: `/rooms/${room!.id}` }
	];
}

function listFigures(db: Db): Address[] {
	const newest = (dataset: string) =>
		db
			.select({ id: releases.id })
			.from(releases)
			.where(eq(releases.datasetId, dataset))
			.orderBy(desc(releases.label))
			.limit(1)
			.all()[0]?.id;
	const register = `/figures/${newest('register')}/register-fatal/killed`;
	const post = newest('wapo');
	return [
		{ name: 'a figure, one year of the register', path: `${register}?from=2022&to=2022` },
		{ name: 'a figure, all years of the register', path: `${register}?from=1997&to=2026` },
		{
			name: 'a published figure',
			path: '/figures/k12ssdb@2023-09-22/all/incidents?from=2022&to=2022'
		},
		...listForms(register),
		...(post ? listImported(`/figures/${post}/school-hours/incidents`) : [])
	];
}

/** What a figure is cited with: its pictures, its frame for other sites, its sheet and its files. */
function listForms(path: string): Address[] {
	const query = '?from=2022&to=2022&is=42';
	const forms = ['json', 'csv', 'zip', 'txt', 'atom', 'svg', 'png'];
	return [
		...forms.map((form) => ({ name: `the same figure as .${form}`, path: `${path}.${form}${query}` })),
		{ name: 'the same figure for other sites', path: `/embed${path}${query}` },
		{ name: 'its press sheet', path: `/press${path}${query}` }
	];
}

/** Figures counted from an imported release, generated in this case. */
function listImported(path: string): Address[] {
	return [
		{ name: 'a figure, one year of the import', path: `${path}?from=2022&to=2022` },
		{ name: 'a figure, all rows of the import', path: `${path}?from=1999&to=2025` }
	];
}

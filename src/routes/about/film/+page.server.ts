import { listRooms } from '#lib/server/queries/rooms.ts';
import { findSources } from '#lib/server/queries/sources.ts';
import type { PageServerLoad } from './$types';

/** What the page rests on, in the order in which it says it. */
const ids = [
	'time-dnyuz',
	'loubopp-blog',
	'bopp-essay-mirror',
	'clinton-podcast',
	'cbs-threshold',
	'thr-newsbeep',
	'scarymommy',
	'cbs-60min',
	'oscar-presidentialhill',
	'britbrief',
	'deadline-inbella',
	'martincid'
];

export const load: PageServerLoad = ({ locals: { db } }) => ({
	sources: findSources(db, ids),
	inFilm: listRooms(db)
		.filter((room) => room.inFilm === 'yes')
		.map(({ personId, name }) => ({ href: `/people/${personId}`, name }))
});

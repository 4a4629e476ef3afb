import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { keepKnown, parametersOf } from '#lib/domain/parameters.ts';
import { openReader, type Reader } from '#lib/server/db/reader.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { reportSurprise } from '#lib/server/surprise.ts';
import { resolveWhole, withoutMarkers } from '#lib/server/whole-page.ts';

let reader: Reader;

/** Opens the database before the first request. A build has none. */
export const init: ServerInit = () => {
	if (!building) reader = openReader(readEnvironment().DATABASE_URL);
};

/** Gives every page the database, and every address its canonical form. */
export const handle: Handle = ({ event, resolve }) => {
	if (building) return resolve(event, { transformPageChunk: ({ html }) => withoutMarkers(html) });
	const known = event.route.id === null ? null : parametersOf(event.route.id);
	const canonical = known && !event.isDataRequest ? keepKnown(event.url, known) : null;
	if (canonical !== null) return new Response(null, { status: 308, headers: { location: canonical } });
	event.locals.db = reader.db();
	return resolveWhole((options) => resolve(event, options));
};

/** A surprise gets an id in the log and on the page. An address that leads nowhere is no surprise. */
export const handleError: HandleServerError = ({ error, event, status }) =>
	status < 500 ? { message: 'There is no page at this address.' } : reportSurprise(error, event.url.pathname);

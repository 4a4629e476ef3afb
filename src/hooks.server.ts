import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { keepKnown, parametersOf } from '#lib/domain/parameters.ts';
import { openReader, type Reader } from '#lib/server/db/reader.ts';
import { keepEnd, takeEnd } from '#lib/server/downloads/end-request.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { reportSurprise } from '#lib/server/surprise.ts';
import { resolveWhole, withoutMarkers } from '#lib/server/whole-page.ts';

let reader: Reader;

/** Opens the database before the first request. A build has none. */
export const init: ServerInit = () => {
	if (!building) reader = openReader(readEnvironment().DATABASE_URL);
};

/** Gives every page the database, and every address its canonical form. */
export const handle: Handle = async ({ event, resolve }) => {
	if (building) return resolve(event, { transformPageChunk: ({ html }) => withoutMarkers(html) });
	if (event.params.format === 'csv') {
		const { endLine, url, canonical } = takeEnd(event.url);
		if (canonical !== null) return goTo(canonical);
		event.url = url;
		event.locals.endLine = endLine;
	}
	const known = event.route.id === null ? null : parametersOf(event.route.id);
	const canonical = known && !event.isDataRequest ? keepKnown(event.url, known) : null;
	if (canonical !== null) return goTo(event.locals.endLine ? keepEnd(canonical) : canonical);
	event.locals.db = reader.db();
	const response = await resolveWhole((options) => resolve(event, options));
	const location = response.headers.get('location');
	if (event.locals.endLine && location !== null) response.headers.set('location', keepEnd(location));
	return response;
};

function goTo(location: string): Response {
	return new Response(null, { status: 308, headers: { location } });
}

/** A surprise gets an id in the log and on the page. An address that leads nowhere is no surprise. */
export const handleError: HandleServerError = ({ error, event, status }) =>
	status < 500 ? { message: 'There is no page at this address.' } : reportSurprise(error, event.url.pathname);

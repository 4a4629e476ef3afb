import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { keepKnown, parametersOf } from '#lib/domain/parameters.ts';
import { Quarantined } from '#lib/server/db/quarantine.ts';
import { openReader, type Reader } from '#lib/server/db/reader.ts';
import { keepEnd, takeEnd } from '#lib/server/downloads/end-request.ts';
import { readEnvironment } from '#lib/server/environment.ts';
import { readBehind } from '#lib/server/operation/behind.ts';
import { routeHeader } from '#lib/server/operation/visit.ts';
import { reportSurprise } from '#lib/server/surprise.ts';
import { inLanguage, languageOf, toEnglish } from '#lib/words/address.ts';
import { isTranslated } from '#lib/words/translated.ts';
import { resolveWhole } from '#lib/server/whole-page.ts';

let reader: Reader;
let databaseUrl: string;

/** Opens the database before the first request. A build has none. */
export const init: ServerInit = () => {
	if (building) return;
	databaseUrl = readEnvironment().DATABASE_URL;
	reader = openReader(databaseUrl);
};

/** Gives every page the database, and every address its canonical form. */
export const handle: Handle = async ({ event, resolve }) => {
	if (building) return resolve(event);
	const language = languageOf(event.url.pathname);
	event.locals.language = language;
	if (language !== 'en') {
		event.url = englishUrl(event.url); // inside, a page knows one address of itself
		if (!isTranslated(event.url.pathname)) return goTo(event.url.pathname + event.url.search);
	}
	if (event.params.format === 'csv') {
		const { endLine, url, canonical } = takeEnd(event.url);
		if (canonical !== null) return goTo(canonical);
		event.url = url;
		event.locals.endLine = endLine;
	}
	const known = event.route.id === null ? null : parametersOf(event.route.id);
	const canonical = known && !event.isDataRequest ? keepKnown(event.url, known) : null;
	if (canonical !== null)
		return goTo(event.locals.endLine ? keepEnd(canonical) : inLanguage(canonical, language));
	event.locals.db = reader.db();
	event.locals.behind = readBehind(databaseUrl);
	const response = await resolveWhole((options) => resolve(event, options), language);
	const location = response.headers.get('location');
	if (event.locals.endLine && location !== null) response.headers.set('location', keepEnd(location));
	else if (location !== null) response.headers.set('location', inLanguage(location, language));
	return finish(event, response);
};

/** Tells the server which route answered, and gives what rests on damaged rows its status, which kit knows as 500 only. */
function finish({ locals, route }: RequestEvent, { status, headers, body }: Response): Response {
	const answer = new Response(body, { status: locals.isDamaged ? 503 : status, headers });
	answer.headers.set(routeHeader, route.id ?? 'none');
	return answer;
}

function englishUrl(url: URL): URL {
	const english = new URL(url);
	english.pathname = toEnglish(url.pathname);
	return english;
}

function goTo(location: string): Response {
	return new Response(null, { status: 308, headers: { location } });
}

/** A surprise gets an id in the log and on the page. An address that leads nowhere is no surprise, nor is damage that was found. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (error instanceof Quarantined) {
		event.locals.isDamaged = true;
		return { message: error.message };
	}
	if (status < 500)
		return { message: 'The address may be mistyped, or a name was taken out at a family’s request.' };
	return reportSurprise(error, event.url.pathname, event.request.headers.get('x-request-id') ?? undefined);
};

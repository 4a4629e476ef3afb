import type { APIRequestContext } from '@playwright/test';
import { parse } from 'node-html-parser';

/** The first link on a page that a selector finds. */
async function firstLink(request: APIRequestContext, page: string, selector: string): Promise<string> {
	const answer = await request.get(page);
	const href = parse(await answer.text())
		.querySelector(`main ${selector}`)
		?.getAttribute('href');
	if (!href) throw new Error(`${page} has no ${selector}`);
	return new URL(href, answer.url()).pathname + new URL(href, answer.url()).search;
}

/** Address of the first event in the list of events. */
export function firstEvent(request: APIRequestContext): Promise<string> {
	return firstLink(request, '/events', 'a[href*="/events/"]');
}

/** Address of the first figure of a year's page. */
export function firstFigure(request: APIRequestContext): Promise<string> {
	return firstLink(request, '/years/2022', 'a.figure');
}

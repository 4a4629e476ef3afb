import type { APIRequestContext } from '@playwright/test';
import { firstEvent, firstFigure } from './first-links.ts';

/** One address of every kind of page; `first …` is read from the site. */
export const addresses = [
	'/',
	'/years',
	'/years/2022',
	'/events',
	'first event',
	'/people',
	'/people?view=list',
	'/people/jackie-cazares',
	'/rooms',
	'/rooms/jackie-cazares',
	'/rooms/alyssa-alhadeff', // the fullest
	'/rooms/carmen-schentrup', // not described
	'/rules',
	'/rules/all',
	'/claims',
	'/claims/17-132',
	'/datasets',
	'/datasets/k12ssdb',
	'first figure',
	'/about',
	'/about/method',
	'/about/ethics',
	'/about/film',
	'/corrections',
	'/nowhere' // the page that says so
];

/** The address as it stands on the site under test. */
export async function resolveAddress(address: string, request: APIRequestContext): Promise<string> {
	if (address === 'first event') return firstEvent(request);
	return address === 'first figure' ? firstFigure(request) : address;
}

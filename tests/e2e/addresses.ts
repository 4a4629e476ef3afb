import type { APIRequestContext } from '@playwright/test';
import { firstEvent, firstFigure } from './first-links.ts';

/** One address of every kind of page; `first …` is read from the site. */
export const addresses = [
	'/',
	'/years',
	'/years/2022',
	'/trend',
	'/trend?release=register@2026-11-22&rule=register-fatal&measure=killed&from=1999&to=2025&mean=5&apart=level&with=TX',
	'/trend/when',
	'/trend/when?release=register@2026-11-22&rule=register-fatal&measure=killed&from=1999&to=2025&month=5',
	'/map',
	'/compare',
	'/states',
	'/states/tx',
	'/states/me', // nothing in the register
	'/denominators',
	'/events',
	'first event',
	'/people',
	'/people?view=list',
	'/people/jackie-cazares',
	'/es',
	'/es/years',
	'/es/years/2022',
	'/es/states',
	'/es/states/tx',
	'/es/events',
	'/es/events/2022-05-24-robb-elementary-uvalde-tx',
	'/es/people',
	'/es/people?view=list',
	'/es/people/jackie-cazares',
	'/es/figures/register@2026-11-22/register-fatal/killed?from=2018&to=2018&is=34',
	'/es/search',
	'/es/rooms',
	'/es/rooms/jackie-cazares',
	'/rooms',
	'/rooms/jackie-cazares',
	'/rooms/alyssa-alhadeff', // the fullest
	'/rooms/carmen-schentrup', // not described
	'/rules',
	'/rules/all',
	'/rules/build',
	'/rules/own?where=killed:1..~wounded:2..;level:high',
	'/claims',
	'/claims/17-132',
	'/claims/trace?from=17&to=132&since=1997',
	'/datasets',
	'/datasets/k12ssdb',
	'/agreement',
	'first figure',
	'/api',
	'/about',
	'/about/method',
	'/about/ethics',
	'/about/film',
	'/corrections',
	'/es/about',
	'/es/about/method',
	'/es/about/ethics',
	'/es/about/film',
	'/es/corrections',
	'/es/rules',
	'/es/rules/all',
	'/es/claims',
	'/es/claims/17-132',
	'/es/compare',
	'/es/compare?release=register@2026-11-22&rule=register-fatal&measure=killed&from=2014&to=2020&state=CA&from2=2014&to2=2020&state2=TX&per=children',
	'/es/datasets',
	'/es/datasets/k12ssdb',
	'/es/datasets/register',
	'/es/trend',
	'/es/trend?release=register@2026-11-22&rule=register-fatal&measure=killed&from=1999&to=2025&mean=5&with=TX&apart=level',
	'/es/trend/when',
	'/es/denominators',
	'/es/agreement',
	'/es/check',
	'/es/claims/trace',
	'/es/rules/build',
	'/es/map',
	'/es/map?release=register@2026-11-22&rule=register-fatal&measure=killed&from=2014&to=2020&show=children',
	'/verify',
	'/check',
	'/check?text=In+2022,+305+children+were+killed+in+school+shootings.+A+student+committed+suicide+at+Example+High+School.',
	'/press/years/2022',
	'/press/figures/register@2026-11-22/register-fatal/killed?from=2018&to=2018&is=34',
	'/search',
	'/search?q=Uvlade', // a typing error
	'/search?q=zzzzqqq', // no result
	'/nowhere' // the page that says so
];

/** Those of them that have a script, and may read otherwise without it. */
export const scripted = new Set([
	'/',
	'/trend',
	'/trend?release=register@2026-11-22&rule=register-fatal&measure=killed&from=1999&to=2025&mean=5&apart=level&with=TX',
	'/trend/when',
	'/trend/when?release=register@2026-11-22&rule=register-fatal&measure=killed&from=1999&to=2025&month=5',
	'/es',
	'/es/trend',
	'/es/trend?release=register@2026-11-22&rule=register-fatal&measure=killed&from=1999&to=2025&mean=5&with=TX&apart=level',
	'/es/trend/when',
	'/es/figures/register@2026-11-22/register-fatal/killed?from=2018&to=2018&is=34',
	'first figure',
	'/verify',
	'/check',
	'/es/check',
	'/check?text=In+2022,+305+children+were+killed+in+school+shootings.+A+student+committed+suicide+at+Example+High+School.'
]);

/** The address as it stands on the site under test. */
export async function resolveAddress(address: string, request: APIRequestContext): Promise<string> {
	if (address === 'first event') return firstEvent(request);
	return address === 'first figure' ? firstFigure(request) : address;
}

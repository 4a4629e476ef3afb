import type { Told } from '../bench/bare-server.ts';
import { ask } from '../bench/http-client.ts';

const pages = [
	'/',
	'/years',
	'/years/2022',
	'/trend',
	'/people',
	'/events',
	'/rooms',
	'/rules',
	'/claims/17-132'
];
const data = ['/people.json', '/api/v1/events', '/api/v1/people?limit=100', '/years.csv', '/search'];
/** Searches: what somebody looked for is never kept. */
export const searches = ['/search?q=school', '/search?q=elementary', '/search?q=Texas'];
/** How many figures that the front page leads to are read, and shown as images. */
const figures = 10;

/** What readers of a news day ask for and others may share, with the bytes that the site gives. */
export async function collectJourneys(site: string): Promise<Told> {
	const told: Told = new Map();
	const front = (await askPlainly(`${site}/`)).toString();
	const links = [...front.matchAll(/href="(\/figures\/[^"]+)"/g)].map(([, link]) =>
		link!.replaceAll('&amp;', '&')
	);
	const read = [...new Set(links)].slice(0, figures);
	const images = read.slice(0, figures / 2).map((link) => link.replace('?', '.svg?'));
	for (const path of [...pages, ...data, ...read, ...images]) {
		const { status, headers, body } = await ask(site + path);
		if (status !== 200 || headers['cache-control'] === 'no-store') continue; // a site may lack a part
		const kept = Object.entries(headers).filter(([name]) => !/^(date|connection|keep-alive)$/.test(name));
		told.set(path, { headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])), body });
	}
	return told;
}

async function askPlainly(address: string): Promise<Buffer> {
	const answer = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
	return Buffer.from(await answer.arrayBuffer());
}

/** Addresses that nobody has asked for: each has to be made. */
export function listUncached(): string[] {
	const path = '/figures/register@2026-11-22/register-fatal/killed';
	return Array.from({ length: 20 }, (_, index) => `${path}?from=${1997 + index}&to=2022`);
}

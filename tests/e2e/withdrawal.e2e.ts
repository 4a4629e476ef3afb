import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { prepareDatabase } from '../../scripts/load.ts';
import { root } from '../../scripts/project.ts';
import { tables } from '../../src/lib/server/importers/embedded/index.ts';
import { elementary, exampleRows } from '../fixtures/example-data.ts';
import { serveDatabase } from './own-server.ts';

const id = 'ada-lou-placeholder';
/** Any of these would name her: she is made up. */
const naming = /placeholder|addie|ada lou/i;

/** Where she is named, in every form that the site has. */
const naturallyNamed = [
	...['/people', '/people.json', '/people.csv', `/people/${id}`, `/people/${id}.json`],
	...['/rooms', '/rooms.json', '/rooms.csv', `/rooms/${id}`, `/rooms/${id}.json`],
	...[`/events/${elementary}`, `/events/${elementary}.json`, '/years/2001', '/sitemap.xml'],
	...['/api/v1/people', '/api/v1/rooms']
];
/** Where she may be named, now or after the next change. */
const elsewhere = [
	...[
		'/',
		'/years',
		'/events',
		'/events.json',
		'/events.csv',
		'/states/tx',
		'/changes.atom',
		'/press/years/2001'
	],
	...['/facade.svg', '/facade.png', `/cards/people/${id}.png`, `/cards/events/${elementary}.png`],
	...[
		'/search?q=placeholder',
		'/search.json?q=placeholder',
		'/es/people',
		'/catalog.jsonld',
		'/api/v1/events'
	]
];

/** The register of this repository with the made-up one appended, in a folder of its own. */
function makeFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'withdrawal-'));
	cpSync(`${root}data`, join(folder, 'data'), { recursive: true });
	for (const { name, path, columns } of tables) {
		if (!path.startsWith('register/')) continue;
		const given = { fields: Object.keys(columns), data: exampleRows[name] ?? [] };
		const text = Papa.unparse(given, { newline: '\n', header: false }).trimEnd();
		if (given.data.length > 0) appendFileSync(join(folder, 'data', path), `${text}\n`);
	}
	return folder;
}

interface Got {
	status: number;
	control: string;
	/** What it holds, archives unpacked, pictures as bytes. */
	text: string;
}

async function get(address: string): Promise<Got> {
	// A connection of its own: those that were kept are closed while the command runs.
	const answer = await fetch(address, { redirect: 'manual', headers: { connection: 'close' } });
	const bytes = new Uint8Array(await answer.arrayBuffer());
	const isArchive = answer.headers.get('content-type') === 'application/zip';
	const parts = isArchive ? Object.values(unzipSync(bytes)) : [bytes];
	const text = parts.map((part) => Buffer.from(part).toString()).join('\n');
	return { status: answer.status, control: answer.headers.get('cache-control') ?? '', text };
}

/** Seconds that a copy may live on. */
function longestKept(control: string): number {
	if (control.includes('immutable')) return Infinity;
	const seconds = [...control.matchAll(/(?:max-age|stale-while-revalidate|stale-if-error)=(\d+)/g)];
	return seconds.reduce((sum, [, digits]) => sum + Number(digits), 0);
}

test('a name that is withdrawn on a running site is gone from every form of it, and every count stays', async () => {
	test.setTimeout(240_000);
	const folder = makeFolder();
	const database = `file:${join(folder, 'site.db')}`;
	prepareDatabase(database, join(folder, 'data'));
	const server = await serveDatabase(database);
	try {
		const figures = figuresIn((await get(`${server.address}/years/2001`)).text);
		expect(figures.length).toBeGreaterThan(1);
		const forms = figures.slice(0, 2).flatMap((figure) => formsOf(figure));
		const all = [...naturallyNamed, ...elsewhere, ...forms];
		const before = new Map<string, Got>();
		for (const path of all) before.set(path, await get(server.address + path));
		for (const path of naturallyNamed) expect(before.get(path)!.text, path).toMatch(naming);
		for (const [path, { text, control }] of before)
			if (naming.test(text)) expect(longestKept(control), `${path}: ${control}`).toBeLessThanOrEqual(300);
		const values = await valuesOf(server.address, figures);

		const done = spawnSync(
			process.execPath,
			['scripts/data.ts', 'withdraw', id, '--data', join(folder, 'data')],
			{ cwd: root, env: { ...process.env, DATABASE_URL: database }, encoding: 'utf8' }
		);
		expect(done.stderr).toBe('');
		expect(readFileSync(join(folder, 'data', 'withdrawals.csv'), 'utf8')).toContain(`${elementary}.1,name,`);
		await expect
			.poll(async () => (await get(`${server.address}/people`)).text, { timeout: 10_000 })
			.not.toMatch(naming);
		for (const path of all) {
			const { text, status } = await get(server.address + path);
			const said = path.startsWith('/search') ? text.replaceAll(/placeholder/gi, '') : text; // what was asked for
			expect(said.replaceAll(/ placeholder="/g, ''), path).not.toMatch(naming);
			expect(status, path).toBeLessThan(500);
		}
		expect(await valuesOf(server.address, figures)).toEqual(values);
	} finally {
		await server.remove();
		rmSync(folder, { recursive: true, force: true });
	}
});

function figuresIn(html: string): string[] {
	const found = html.matchAll(/href="(\/figures\/register@[^"]+)"/g);
	return [...new Set([...found].map(([, href]) => href!.replaceAll('&amp;', '&')))];
}

/** A figure's page and its other forms. */
function formsOf(figure: string): string[] {
	const [path, query] = figure.split('?');
	const ends = ['.json', '.csv', '.svg', '.png', '.zip', '.atom', '.bib', '.metadata.json'];
	return [figure, `/embed${figure}`, `/press${figure}`, ...ends.map((end) => `${path}${end}?${query}`)];
}

/** What each figure counts and whether it still stands, as its data say it. */
async function valuesOf(address: string, figures: string[]): Promise<unknown[]> {
	return Promise.all(
		figures.slice(0, 30).map(async (figure) => {
			const { value, status } = JSON.parse((await get(address + figure.replace('?', '.json?'))).text) as {
				value: number;
				status: string;
			};
			return [figure, value, status];
		})
	);
}

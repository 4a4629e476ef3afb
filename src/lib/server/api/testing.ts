import type { Db } from '../db/open.ts';
import { openTestDb } from '../db/testing.ts';
import { loadData } from '../ingest/load-data.ts';
import { addDataset, addLink, addRelease, makeIncident } from '../queries/testing.ts';
import { makeSmallDb } from '../queries/testing-small.ts';
import { sealReleases } from '../queries/testing-releases.ts';
import { answerApi } from './answer.ts';

/** What an address answered, read. */
export interface Answered {
	status: number;
	type: string;
	headers: Headers;
	/** Parsed if it is JSON. */
	body: Record<string, unknown>;
	text: string;
}

/** Asks for an address under the base of the interface. */
export async function ask(db: Db, path: string): Promise<Answered> {
	const answer = await answerApi(db, new URL(`/api/v1${path}`, 'https://example.org'));
	const text = await answer.text();
	const type = answer.headers.get('content-type') ?? '';
	const body = type.includes('json') ? (JSON.parse(text) as Record<string, unknown>) : {};
	return { status: answer.status, type, headers: answer.headers, body, text };
}

/** The first page and all that its links lead to. */
export async function askForAll(db: Db, path: string): Promise<Answered[]> {
	const pages: Answered[] = [];
	for (let next: string | null = path; next !== null && pages.length < 2000;) {
		const page = await ask(db, next);
		pages.push(page);
		const link = /^<(.*)>; rel="next"$/.exec(page.headers.get('link') ?? '')?.[1];
		next = link === undefined ? null : link.replace('https://example.org/api/v1', '');
	}
	return pages;
}

/** What `data/` holds, in memory. */
export function openEmbedded(): Db {
	const db = openTestDb();
	loadData(db, 'data');
	return db;
}

/** The small database with its hashes, and a dataset that shows no numbers. */
export async function openSmall(): Promise<Db> {
	const db = makeSmallDb();
	addDataset(db, 'silent', 'none');
	addRelease(db, 'silent', '2024', [makeIncident('silent-1')]);
	addLink(db, 'silent', 'silent-1', 'event');
	await sealReleases(db);
	return db;
}

import type { Db } from '../db/open.ts';
import { answerApi } from './answer.ts';

/** A question to the interface, as one types it. */
export interface Example {
	title: string;
	/** What one learns from it. */
	text: string;
	/** Path and query. */
	path: string;
	/** The same in three languages. */
	code: { curl: string; r: string; python: string };
}

/** The examples of the documentation, asking a copy of the site at an origin. */
export function listExamples(origin: string, release: string): Example[] {
	return [
		{
			title: 'A series with its intervals',
			text: 'Yearly values of the register, each with the address of its figure.',
			path: `/api/v1/series?release=${release}&from=2018&to=2022`,
			code: inTable(`${origin}/api/v1/series`, `release=${release}&from=2018&to=2022`)
		},
		{
			title: 'Does a number that was printed still stand?',
			text: 'The address as it was cited, percent-encoded, with the value that was printed.',
			...citing(origin, `/figures/${release}/register-fatal/incidents?from=2022&to=2022&is=20`)
		},
		{
			title: 'All pages of a list',
			text: 'Each answer names the next one, until it is null.',
			path: `/api/v1/people?from=2018&to=2022&limit=20`,
			code: inPages(`${origin}/api/v1/people?from=2018&to=2022&limit=20`)
		},
		{
			title: 'A table for a spreadsheet',
			text: 'With .csv, the records of a page as a table.',
			path: '/api/v1/events.csv?state=TX',
			code: inTable(`${origin}/api/v1/events`, 'state=TX')
		}
	];
}

function inTable(address: string, query: string): Example['code'] {
	const csv = `${address}.csv?${query}`;
	return {
		curl: `curl '${address}?${query}'`,
		r: `read.csv("${csv}")`,
		python: `import pandas\npandas.read_csv("${csv}")`
	};
}

function citing(origin: string, cited: string): Pick<Example, 'path' | 'code'> {
	const path = `/api/v1/figures?address=${encodeURIComponent(cited)}`;
	const address = `${origin}${path}`;
	return {
		path,
		code: {
			curl: `curl '${address}'`,
			r: `jsonlite::fromJSON("${address}")$figure$status`,
			python: `import requests\nrequests.get("${address}").json()["figure"]["status"]`
		}
	};
}

function inPages(address: string): Example['code'] {
	return {
		curl: `curl --include '${address}'`,
		r: [
			`next_page <- "${address}"`,
			'pages <- list()',
			'while (!is.null(next_page)) {',
			'  page <- jsonlite::fromJSON(next_page)',
			'  pages <- c(pages, list(page$results))',
			'  next_page <- page[["next"]]',
			'}'
		].join('\n'),
		python: [
			'import requests',
			`address, people = "${address}", []`,
			'while address:',
			'    page = requests.get(address).json()',
			'    people += page["results"]',
			'    address = page["next"]'
		].join('\n')
	};
}

/** What an example answers now: of each list the first entry, of each text the beginning. */
export async function answerExample(db: Db, { path }: Example, origin: string): Promise<string> {
	const answer = await answerApi(db, new URL(path, origin));
	const text = await answer.text();
	if (!answer.ok) throw new Error(`${path}: ${text}`);
	if (!answer.headers.get('content-type')?.includes('json')) return cutTable(text);
	return JSON.stringify(shorten(JSON.parse(text)), null, 2);
}

/** Letters of a text that are shown. */
const longest = 60;

function shorten(value: unknown): unknown {
	if (typeof value === 'string') return cut(value, longest);
	if (Array.isArray(value)) return value.length > 1 ? [shorten(value[0]), '…'] : value.map(shorten);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shorten(inner)]));
}

function cutTable(text: string): string {
	const lines = text.split('\r\n').slice(0, 2);
	return [...lines.map((line) => cut(line, 2 * longest)), '…'].join('\n');
}

function cut(text: string, length: number): string {
	return text.length > length ? `${text.slice(0, length)}…` : text;
}

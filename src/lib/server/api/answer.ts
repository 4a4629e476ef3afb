import type { Db } from '../db/open.ts';
import { reprDigest } from '../downloads/digest.ts';
import { formatCursor, parseCursor } from './cursor.ts';
import { toCsv } from './csv.ts';
import { describeApi } from './openapi.ts';
import { defaultLimit } from './parameter.ts';
import { blame, formatProblem, isApiProblem, problemKinds, type Problem } from './problem.ts';
import { parametersOf, readRequest, settleRequest, type ApiRequest } from './request.ts';
import type { Resource } from './resource.ts';
import { listResources, resources } from './resources.ts';

/** Where the interface stands. */
export const base = '/api/v1';

/** Anybody's page may read every answer, with the link to the next page. */
const open = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'link, etag, repr-digest'
};

function send(body: string, type: string, headers: Record<string, string> = {}): Response {
	const own = { 'content-type': type, 'repr-digest': reprDigest(body) };
	return new Response(body, { headers: { ...open, ...own, ...headers } });
}

function sendObject(value: object, headers?: Record<string, string>): Response {
	return send(JSON.stringify(value), 'application/json', headers);
}

/** Answers any address under the base: with a page of a list, its description, or a problem. */
export async function answerApi(db: Db, url: URL): Promise<Response> {
	const path = url.pathname.slice(base.length);
	if (path === '') return sendObject(listResources(url.origin));
	if (path === '/openapi.json') return sendObject(describeApi(url.origin));
	const [, name = '', suffix = ''] = /^\/([a-z]+)(\.csv)?$/.exec(path) ?? [];
	const resource = resources.find((one) => one.name === name);
	if (!resource) return sendProblem(noResource, url.origin);
	const answer = await readPage(db, resource, url);
	if (isApiProblem(answer)) return sendProblem(answer, url.origin);
	return suffix === '.csv' ? sendCsv(resource, answer, url.origin) : sendJson(answer);
}

const noResource: Problem = {
	problem: 'not-found',
	detail: `There is nothing at this address: expected ${base}/ and one of ${resources.map(({ name }) => name).join(', ')}, or one of them and .csv.`,
	errors: []
};

/** A problem as an answer. */
export function sendProblem(problem: Problem, origin: string): Response {
	const { status } = problemKinds[problem.problem];
	const headers = { ...open, 'content-type': 'application/problem+json' };
	return new Response(JSON.stringify(formatProblem(problem, origin)), { status, headers });
}

interface ApiPage {
	head: Record<string, unknown>;
	results: Record<string, unknown>[];
	count: number;
	/** Address of the next page, absolute; `null` where there is none. */
	next: string | null;
}

async function readPage(db: Db, resource: Resource, url: URL): Promise<ApiPage | Problem> {
	const read = readRequest(resource, url.searchParams);
	const request = isApiProblem(read) ? read : settleRequest(db, resource, read);
	if (isApiProblem(request)) return request;
	const list = `${resource.name}?${queryOf(resource, request, ['limit', 'cursor'])}`;
	const { limit = defaultLimit, cursor } = request.asked as { limit?: number; cursor?: string };
	const after = cursor === undefined ? null : parseCursor(list, cursor, resource.key);
	if (after !== null && isApiProblem(after)) return after;
	const page = await resource.read(db, request.asked, { after, limit });
	if (isApiProblem(page)) return page;
	const { head, results, count, last } = page;
	const query = queryOf(resource, request, ['cursor']);
	const start = `${url.origin}${url.pathname}?${query}${query === '' ? '' : '&'}`;
	return { head, results, count, next: last && `${start}cursor=${formatCursor(list, last)}` };
}

/** The parameters of a request in their canonical order. */
function queryOf(resource: Resource, { given }: ApiRequest, without: string[]): string {
	const names = Object.keys(parametersOf(resource)).filter((name) => !without.includes(name));
	const kept = names.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]]));
	return new URLSearchParams(kept).toString().replaceAll('%2C', ',').replaceAll('%40', '@');
}

function linkTo(next: string | null): Record<string, string> {
	return next === null ? {} : { link: `<${next}>; rel="next"` };
}

function sendJson({ head, results, count, next }: ApiPage): Response {
	return sendObject({ ...head, count, results, next }, linkTo(next));
}

function sendCsv(resource: Resource, { head, results, next }: ApiPage, origin: string): Response {
	if (head.withheld) {
		const detail = `The terms of the dataset forbid listing its rows. Ask ${base}/${resource.name} without .csv for how many there are and who lists them.`;
		return sendProblem(blame('release', detail, 'rows-withheld'), origin);
	}
	return send(toCsv(resource.record, results), 'text/csv; charset=utf-8', linkTo(next));
}

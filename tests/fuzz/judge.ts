import { parse } from 'node-html-parser';
import type { Request } from './borders.ts';

/** An answer as it came in, and how long it took. */
export interface Answer {
	status: number;
	headers: Readonly<Record<string, string | string[] | undefined>>;
	body: string;
	milliseconds: number;
}

/** What an answer may take; a machine that tests something else meanwhile needs a wider bound. */
export interface Bounds {
	milliseconds: number;
}

/** What is wrong with an answer, whatever was asked: nothing, on a sound site. */
export function findFaults(answer: Answer, bounds: Bounds): string[] {
	const { status, headers, milliseconds } = answer;
	const faults = [
		status >= 500 && !isQueue(answer) && `status ${status}`,
		milliseconds > bounds.milliseconds && `took ${Math.round(milliseconds)} ms`,
		headers['x-zq'] !== undefined && 'a header of the stranger’s',
		headers['set-cookie'] !== undefined && 'a cookie',
		headers['x-content-type-options'] !== 'nosniff' && 'no nosniff',
		!String(headers['content-security-policy']).includes("default-src 'none'") && 'no policy',
		leadsAway(headers.location) && `leads away: ${String(headers.location)}`,
		reflects(answer) && 'markup comes back unescaped'
	];
	return faults.filter((fault) => fault !== false);
}

/** The bounded queue is the one thing that may say 503, and says when to come again. */
function isQueue({ status, headers }: Answer): boolean {
	return status === 503 && headers['retry-after'] !== undefined;
}

/** A redirect may lead to a path of this site and nowhere else. */
function leadsAway(location: string | string[] | undefined): boolean {
	if (location === undefined) return false;
	return Array.isArray(location) || !/^\/(?![/\\])[!-~]*$/.test(location);
}

/** Whether the marker became an element or an attribute of a document. */
function reflects({ headers, body }: Answer): boolean {
	if (!/html|svg|xml/.test(String(headers['content-type'])) || !body.includes('zq')) return false;
	if (body.includes('<zq') || body.includes('<script>alert')) return true;
	return body.includes('onzq') && parse(body).querySelector('[onzq]') !== null;
}

/** One line that sends a request again. */
export function describeRequest({ method, path, headers }: Request): string {
	const sent = Object.entries(headers).map(([name, value]) => ` -H ${JSON.stringify(`${name}: ${value}`)}`);
	return `${method} ${path.slice(0, 3000)}${sent.join('').slice(0, 3000)}`;
}

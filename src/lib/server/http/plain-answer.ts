import type { ServerResponse } from 'node:http';
import type { Refusal } from './admission.ts';
import { cacheControl, type Headers } from './headers.ts';

/** Answers with some lines of plain text: refusals, failures, health. */
export function answerPlainly(response: ServerResponse, common: Headers, refusal: Refusal): void {
	if (response.headersSent) return void response.destroy();
	preparePlain(common, refusal)(response);
}

/** Makes an answer of plain text ready, for any number of readers: its head as Node writes it quickest, name, value, name, value. */
export function preparePlain(
	common: Headers,
	{ status, reason, headers }: Refusal
): (response: ServerResponse) => void {
	const body = `${reason}\n`; // as text it goes out in one piece with its head
	const head = Object.entries({
		...common,
		'content-type': 'text/plain; charset=utf-8',
		'content-length': String(Buffer.byteLength(body)),
		'cache-control': cacheControl(status),
		...headers
	}).flat();
	return (response) => void response.writeHead(status, head).end(body);
}

import type { ServerResponse } from 'node:http';
import type { Refusal } from './admission.ts';
import { cacheControl, type Headers } from './headers.ts';

/** Answers with some lines of plain text: refusals, failures, health. */
export function answerPlainly(
	response: ServerResponse,
	common: Headers,
	{ status, reason, headers }: Refusal
): void {
	if (response.headersSent) return void response.destroy();
	const body = Buffer.from(`${reason}\n`);
	response
		.writeHead(status, {
			...common,
			'content-type': 'text/plain; charset=utf-8',
			'content-length': body.length,
			'cache-control': cacheControl(status),
			...headers
		})
		.end(body);
}

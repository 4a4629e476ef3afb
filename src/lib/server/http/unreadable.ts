import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Headers } from './headers.ts';

const statuses: Record<string, number> = {
	HPE_HEADER_OVERFLOW: 431,
	HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
	ERR_HTTP_REQUEST_TIMEOUT: 408
};

/**
 * Answers what came in and is no request: headers too long, too late or malformed. Node answers it without a header, so
 * that a cache in front of us might keep it under the address of a page.
 */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex, common: Headers): void {
	if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
	const status = statuses[error.code ?? ''] ?? 400;
	const headers = { ...common, 'cache-control': 'no-store', 'content-length': '0', connection: 'close' };
	const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
	socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n`);
}

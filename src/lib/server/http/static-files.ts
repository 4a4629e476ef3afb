import { existsSync, readdirSync, type ReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { cacheControl, type Headers } from './headers.ts';
import type { Handler } from './render.ts';

/** The paths of the files in a folder, as they stand in addresses; compressed twins left out. */
export function listFiles(folder: string): Set<string> {
	if (!existsSync(folder)) return new Set();
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile()
	);
	const paths = files.map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length));
	return new Set(paths.filter((path) => !/\.(br|gz)$/.test(path)).map((path) => encodeURI(path)));
}

/**
 * Sends a file through the adapter's handler, which streams it. Ranges are not served. A file whose reader goes
 * away is closed: the handler alone would keep it open for ever.
 */
export async function sendFile(
	handler: Handler,
	request: IncomingMessage,
	response: ServerResponse,
	common: Headers
): Promise<void> {
	for (const [name, value] of Object.entries(common)) response.setHeader(name, value);
	response.setHeader('cache-control', 'public, max-age=3600');
	response.on('pipe', (stream: ReadStream) => response.once('close', () => stream.destroy()));
	delete request.headers.range;
	await handler(request, response, () =>
		response.writeHead(404, { 'cache-control': cacheControl(404) }).end()
	);
}

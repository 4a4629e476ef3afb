import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Loads the modules of all pages, one after the other, so that no reader waits for them: the first view of a page would take
 * several times as long as the second. A module that cannot be loaded is left to whoever asks for its page, who is told.
 *
 * @param folder of the modules that the build made, with those in its folders
 * @returns how many could be loaded
 */
export async function loadModules(folder: URL): Promise<number> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	let loaded = 0;
	for (const name of names.filter((one) => one.endsWith('.js'))) {
		const start = performance.now();
		loaded += await import(new URL(name, folder).href).then(
			() => 1,
			() => 0
		);
		await wait(performance.now() - start); // readers have at least half of the processor
	}
	return loaded;
}

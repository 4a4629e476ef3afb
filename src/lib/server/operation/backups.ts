import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where backups of a database lie: the folder `backups` beside it. */
export function backupFolder(path: string): string {
	return join(dirname(path), 'backups');
}

/** The newest backup of a database; `null` if there is none. */
export function findLastBackup(path: string): string | null {
	const folder = backupFolder(path);
	const found = listFiles(folder)
		.filter((name) => name.endsWith('.db'))
		.map((name) => ({ file: join(folder, name), at: statSync(join(folder, name)) }))
		.filter(({ at }) => at.isFile() && at.size > 0)
		.sort((a, b) => a.at.mtimeMs - b.at.mtimeMs);
	return found.at(-1)?.file ?? null;
}

/** A sentence that names the newest backup, with a space before it; nothing if there is none. */
export function adviseBackup(path: string): string {
	const found = findLastBackup(path);
	return found ? ` The last backup is ${found}; docs/operate.md tells how to put it back.` : '';
}

function listFiles(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return []; // no such folder
	}
}

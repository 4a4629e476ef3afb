import { eq, max } from 'drizzle-orm';
import { formatRelease, parseRelease } from '../../domain/release.ts';
import type { Db } from '../db/open.ts';
import { releases } from '../db/schema/releases.ts';
import { matchDataset } from './match-dataset.ts';
import type { Writer } from './write-release.ts';

/**
 * Takes out an imported release with its rows and findings, and the matched links that rest on it alone.
 *
 * @param name `dataset@label`
 * @throws {Error} if it is not held, or is the register's newest, which is made from `data/`
 */
export function removeRelease(db: Db, name: string): void {
	const release = parseRelease(name);
	if (!release) throw new Error(`not a release: ${JSON.stringify(name)}, expected dataset@label`);
	db.transaction((tx) => {
		if (release.dataset === 'register' && release.label === newestRegister(tx)) {
			throw new Error(`${name} is made from data/ and stays: change it there and load it`);
		}
		const { changes } = tx
			.delete(releases)
			.where(eq(releases.id, formatRelease(release)))
			.run();
		if (changes === 0) throw new Error(`${name} is not held`);
		matchDataset(tx, release.dataset);
	});
}

function newestRegister(tx: Writer): string | null {
	const [row] = tx
		.select({ label: max(releases.label) })
		.from(releases)
		.where(eq(releases.datasetId, 'register'))
		.all();
	return row?.label ?? null;
}

import { cnn } from './cnn.ts';
import type { Importer } from './importer.ts';
import { k12ssdb } from './k12ssdb.ts';
import { register } from './register.ts';
import { wapo } from './wapo.ts';

/** Every importer by the id of its dataset. */
export const importers: ReadonlyMap<string, Importer> = new Map(
	[register, wapo, k12ssdb, cnn].map((importer) => [importer.id, importer])
);

/** @throws {Error} if no importer reads files of that dataset */
export function getImporter(dataset: string): Importer {
	const importer = importers.get(dataset);
	if (!importer) throw new Error(`no importer ${dataset}; there are ${[...importers.keys()].join(', ')}`);
	return importer;
}

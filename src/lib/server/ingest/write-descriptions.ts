import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from '../importers/embedded/index.ts';
import { describeData, descriptorFile } from './datapackage.ts';
import { writeDictionary } from './dictionary.ts';

const heading = '\n## Columns\n\n';

/**
 * Writes what is generated from the schemas: `datapackage.json`, and the columns at the end of `README.md`.
 *
 * @param root the folder `data`
 * @throws {Error} if the README has no heading "Columns"
 */
export function writeDescriptions(root: string): void {
	const readme = join(root, 'README.md');
	const [prose, columns] = readFileSync(readme, 'utf8').split(heading);
	if (columns === undefined) throw new Error('data/README.md has no heading "## Columns"');
	writeFileSync(readme, prose + heading + writeDictionary(tables));
	writeFileSync(join(root, descriptorFile), describeData(root));
}

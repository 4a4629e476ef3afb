import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkData, formatFault } from '../src/lib/server/ingest/check-data.ts';
import { describeData, descriptorFile } from '../src/lib/server/ingest/datapackage.ts';
import { root } from './project.ts';

const folder = join(root, 'data');

/** Prints every fault of `data/`. @returns whether there is none */
export function checkFolder(): boolean {
	const faults = checkData(folder);
	for (const fault of faults) console.log(formatFault(fault));
	console.log(faults.length === 0 ? 'data/ is in order.' : `${faults.length} faults.`);
	return faults.length === 0;
}

/** Writes `data/datapackage.json` anew. */
export function writeDescriptor(): void {
	writeFileSync(join(folder, descriptorFile), describeData(folder));
	console.log(`data/${descriptorFile} written.`);
}

import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RefusedFile } from '../../src/lib/server/importers/importer.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { readIncidents } from '../../src/lib/server/importers/read-incidents.ts';
import { surveyFile } from '../../src/lib/server/importers/survey.ts';
import type { CsvInput } from './csv-inputs.ts';

/** Reads a file through its importer and says what is wrong with what came of it; a file may be refused. */
export function readHostile(input: CsvInput): string[] {
	const fd = openNameless(input.bytes);
	try {
		return readThrough(fd, input.importer);
	} catch (error) {
		if (error instanceof RefusedFile) return error.message.length < 2000 ? [] : ['an endless message'];
		return [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
	} finally {
		closeSync(fd);
	}
}

function readThrough(fd: number, id: string): string[] {
	const faults = new Set<string>();
	const importer = getImporter(id);
	let heard = 0;
	const { records, accepted, rejected } = readIncidents(fd, surveyFile(fd), importer, {
		onReading({ incident, findings }) {
			heard += 1;
			if (!incident && !findings.some((finding) => finding.rejected)) faults.add('a row lost without a word');
			for (const value of Object.values(incident ?? {}))
				if (!isStorable(value)) faults.add(`stored: ${String(value)}`);
		}
	});
	if (records !== accepted + rejected || heard !== records) faults.add('the books do not close');
	if (Object.keys(Object.prototype).length > 0) faults.add('the prototype was changed');
	return [...faults];
}

/** What the database gives back as it took it: whole numbers that are exact, and text without NUL or half a letter. */
function isStorable(value: unknown): boolean {
	if (typeof value === 'number') return Number.isSafeInteger(value);
	return typeof value !== 'string' || (value.isWellFormed() && !value.includes('\0'));
}

function openNameless(bytes: Buffer): number {
	const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
	writeFileSync(join(folder, 'file'), bytes);
	const fd = openSync(join(folder, 'file'), 'r');
	rmSync(folder, { recursive: true });
	return fd;
}

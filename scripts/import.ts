import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Db } from '../src/lib/server/db/open.ts';
import { getImporter } from '../src/lib/server/importers/index.ts';
import { formatFinding, type FindingCount } from '../src/lib/server/ingest/count-findings.ts';
import { download } from '../src/lib/server/ingest/download.ts';
import { importDescriptor, type ImportReport } from '../src/lib/server/ingest/import-release.ts';
import { loadData } from '../src/lib/server/ingest/load-data.ts';
import { formatReview } from '../src/lib/server/review/format-report.ts';
import { findReplaced } from '../src/lib/server/ledger/replaced.ts';
import { useDatabase } from './open-database.ts';
import { createProgress, describeSpeed } from './progress.ts';
import { root } from './project.ts';
import { chooseDate, dateInName, findSource } from './release-date.ts';

/** The options of `data import`, as commander reads them. */
export interface ImportFlags {
	date?: string;
	acceptBadRows?: boolean;
	confirm?: boolean;
	sha256?: string;
}

/** A file that is open, whatever it came from. */
interface Opened {
	fd: number;
	bytes: number;
	label: string;
	close: () => void;
}

/** Imports one file, or what stands at an address, and says what came of it. */
export async function importFile(
	url: string,
	dataset: string,
	from: string,
	flags: ImportFlags
): Promise<void> {
	const importer = getImporter(dataset);
	const progress = createProgress();
	const file = /^[a-z]+:\/\//i.test(from)
		? await fetchFile(from, flags, progress)
		: openFile(dataset, from, flags);
	try {
		useDatabase(url, (db) => {
			load(db);
			const start = performance.now();
			const report = importDescriptor(db, file.fd, {
				importer,
				label: file.label,
				acceptBadRows: flags.acceptBadRows,
				confirm: flags.confirm,
				onProgress: (step, done, records) => progress.show({ step, done, of: file.bytes, records })
			});
			progress.clear();
			console.log(describeReport(report, performance.now() - start));
			warnOfReplacing(db, report.id);
		});
	} finally {
		progress.clear();
		file.close();
	}
}

/** A release belongs to a dataset that `data/` describes, so that comes first. */
function load(db: Db): void {
	if (loadData(db, join(root, 'data')).changed) console.log('data/ loaded.');
}

/** Citations of a release that was removed lead to what is held under its name now. */
function warnOfReplacing(db: Db, id: string): void {
	const replaced = findReplaced(db, id);
	if (replaced)
		console.error(`${id} was held with other content until ${replaced.removedOn}: ${replaced.reason}`);
}

function openFile(dataset: string, given: string, flags: ImportFlags): Opened {
	if (!existsSync(given)) throw new Error(`${given}: no such file`);
	const { path, date } = findSource(dataset, given);
	const label = chooseDate(flags.date, date);
	if (flags.sha256 !== undefined) throw new Error('--sha256 is for addresses; this is a file');
	const fd = openSync(path, 'r');
	return { fd, bytes: statSync(path).size, label, close: () => closeSync(fd) };
}

async function fetchFile(
	address: string,
	{ date, sha256 }: ImportFlags,
	progress: ReturnType<typeof createProgress>
) {
	const label = chooseDate(date, dateInName(address));
	const onProgress = (done: number, of: number | null) =>
		progress.show({ step: 'download', done, of, records: 0 });
	return { ...(await download(address, { sha256, onProgress })), label };
}

/** The report of an import, in lines. */
export function describeReport(report: ImportReport, milliseconds: number): string {
	const { books, findings, highBytes } = report;
	const { lines, headerLines, blankLines, innerBreaks, records } = books;
	const rejected = books.rejected > 0 ? `, ${books.rejected} rejected` : '';
	return [
		`${report.id}: ${books.accepted} incidents${rejected}${report.isNew ? '' : ' (held already, nothing changed)'}`,
		`  SHA-256 of the rows ${report.sha256}`,
		`  encoding ${books.encoding}, found by ${highBytes} bytes above 127`,
		`  ${books.bytes} bytes, ${lines} lines = ${headerLines} header + ${blankLines} blank` +
			` + ${innerBreaks} inside quotes + ${records} records`,
		...(report.review ? formatReview(report.review) : findings.map(describeCount)).map((line) => `  ${line}`),
		...(report.isNew ? [`  ${report.matched} rows of the dataset matched to events by name and date`] : []),
		`  ${describeSpeed(records, milliseconds)}`
	].join('\n');
}

function describeCount({ column, count, example }: FindingCount): string {
	const findings = count === 1 ? 'finding' : 'findings';
	return `${column || 'rows'}: ${count} ${findings}, for example ${formatFinding(example)}`;
}

import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDb, type Db } from '../src/lib/server/db/open.ts';
import { getImporter } from '../src/lib/server/importers/index.ts';
import { formatFinding } from '../src/lib/server/ingest/count-findings.ts';
import { download } from '../src/lib/server/ingest/download.ts';
import { importDescriptor, type ImportReport } from '../src/lib/server/ingest/import-release.ts';
import { migrateDb } from '../src/lib/server/db/migrate.ts';
import { loadData } from '../src/lib/server/ingest/load-data.ts';
import { createProgress, describeSpeed } from './progress.ts';
import { root } from './project.ts';
import { chooseDate, dateInName, findSource } from './release-date.ts';

/** The options of `data import`, as commander reads them. */
export interface ImportFlags {
	date?: string;
	acceptBadRows?: boolean;
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
		const db = openLoaded(url);
		const start = performance.now();
		const report = importDescriptor(db, file.fd, {
			importer,
			label: file.label,
			acceptBadRows: flags.acceptBadRows,
			onProgress: (step, done, records) => progress.show({ step, done, of: file.bytes, records })
		});
		progress.clear();
		console.log(describeReport(report, performance.now() - start));
		db.$client.close();
	} finally {
		progress.clear();
		file.close();
	}
}

/** The database, made or brought up to date first: a release belongs to a dataset that `data/` describes. */
function openLoaded(url: string): Db {
	mkdirSync(dirname(url.slice('file:'.length)), { recursive: true });
	const db = openDb(url);
	migrateDb(db);
	if (loadData(db, join(root, 'data')).changed) console.log('data/ loaded.');
	return db;
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
		...findings.map(
			({ column, count, example }) =>
				`  ${column || 'rows'}: ${count} ${count === 1 ? 'finding' : 'findings'}, for example ${formatFinding(example)}`
		),
		...(report.isNew ? [`  ${report.matched} rows of the dataset matched to events by name and date`] : []),
		`  ${describeSpeed(records, milliseconds)}`
	].join('\n');
}

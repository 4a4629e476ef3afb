/** One run in a process of its own: `import-child.ts import|parse|insert <dataset> <file> <database url> [label]`. */
import { closeSync, createReadStream, existsSync, openSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { openDb } from '../../src/lib/server/db/open.ts';
import { getImporter } from '../../src/lib/server/importers/index.ts';
import { readIncidents } from '../../src/lib/server/importers/read-incidents.ts';
import { surveyFile } from '../../src/lib/server/importers/survey.ts';
import type { Incident } from '../../src/lib/domain/incident.ts';
import { canonicalFields, canonicalRow } from '../../src/lib/server/ingest/canonical.ts';
import { importRelease } from '../../src/lib/server/ingest/import-release.ts';
import { batchSize, openRelease } from '../../src/lib/server/ingest/write-release.ts';

const [mode, dataset, path, url, label = '2000-01-01'] = process.argv.slice(2) as [
	keyof typeof modes,
	...[string, string, string, string?]
];

/** What one run took. */
export interface Run {
	rows: number;
	milliseconds: number;
	/** Milliseconds of processor time, all threads: what other work on the machine changes least. */
	processor: number;
	/** The most memory that the process ever held, in bytes. */
	peak: number;
}

/** What is measured: each returns the rows it handled and the milliseconds it took, without its preparations. */
const modes = {
	/** The import as `npm run data -- import` does it. */
	import() {
		const db = openDb(url);
		const options = { importer: getImporter(dataset), label, acceptBadRows: true, confirm: true };
		return time(() => importRelease(db, path, options).books.records);
	},

	/** Papa over the same bytes in constant memory, nothing done with what it finds. */
	parse() {
		let rows = -1; // the header
		const { promise, resolve, reject } = Promise.withResolvers<number>();
		return time(() => {
			Papa.parse<string[]>(createReadStream(path, 'latin1'), {
				delimiter: ',',
				skipEmptyLines: true,
				chunk: ({ data }) => void (rows += data.length),
				complete: () => resolve(rows),
				error: reject
			});
			return promise;
		});
	},

	/** The rows that the import makes of the file, made and written as JSON before, put into the same table in one transaction. */
	insert() {
		const db = openDb(url);
		const incidents = readAll();
		const batches = cut(incidents).map((batch) => `[${batch.map(canonicalRow).join(',')}]`);
		const values = canonicalFields.map((_, i) => `value->>${i}`);
		const insert = db.$client.prepare(
			`insert into records select null, ?, ${values.join(', ')} from json_each(?)`
		);
		const hold = db.$client.prepare(
			'insert into release_records select records.id, number from records join releases on releases.id = ? where records.dataset_id = ?'
		);
		return time(() => {
			db.transaction((tx) => {
				openRelease(tx, dataset, label);
				for (const batch of batches) insert.run(dataset, batch);
				hold.run(`${dataset}@${label}`, dataset);
			});
			return incidents.length;
		});
	}
};

function readAll(): Incident[] {
	const fd = openSync(path, 'r');
	const incidents: Incident[] = [];
	readIncidents(fd, surveyFile(fd), getImporter(dataset), {
		onReading: ({ incident }) => void (incident && incidents.push(incident))
	});
	closeSync(fd);
	return incidents;
}

function cut<Item>(items: Item[]): Item[][] {
	const starts = Array.from({ length: Math.ceil(items.length / batchSize) }, (_, i) => i * batchSize);
	return starts.map((at) => items.slice(at, at + batchSize));
}

async function time(work: () => number | Promise<number>) {
	const start = performance.now();
	const before = process.cpuUsage();
	const rows = await work();
	const { user, system } = process.cpuUsage(before);
	return { rows, milliseconds: performance.now() - start, processor: (user + system) / 1000 };
}

/** Linux counts in `maxRSS` what the process that started this one held: there the kernel's own mark of this process is read. */
function readPeak(): number {
	const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
	const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
	return Number(kilobytes) * 1024;
}

const result = await modes[mode]();
const run: Run = { ...result, peak: readPeak() };
console.log(JSON.stringify(run));

import type { Incident } from '../../src/lib/domain/incident.ts';
import { openDb, openDbForReading } from '../../src/lib/server/db/open.ts';
import { indexSearch } from '../../src/lib/server/ingest/index-search.ts';
import { closeRelease, openRelease } from '../../src/lib/server/ingest/write-release.ts';
import { describeHits } from '../../src/lib/server/queries/search-hits.ts';
import { search } from '../../src/lib/server/queries/search.ts';
import { openCount, type Count } from './bare-count.ts';
import { formatAmount, formatMegabytes, formatMilliseconds, formatRatio, toTable } from './report.ts';
import { schoolAt, searchedQuestions, makeIncidentAt } from './search-questions.ts';
import { compareRuns, median, percentile } from './statistics.ts';
import type { Workspace } from './workspace.ts';

const label = '2026-01-01';
const sizes = [1000, 10_000, 100_000, 1_000_000] as const;
const rounds = 23;
const warmUp = 3;
const pageLength = 20;
/** Design, section 9: milliseconds at a million incidents. */
const bound = 100;

/** What was measured at one number of rows. */
interface Measured {
	rows: number;
	/** Milliseconds of the processor to write the rows, and to make them ready to be searched. */
	writing: number;
	indexing: number;
	/** Bytes of the index. */
	bytes: number;
	/** The first question after a start, which reads the words and the register. */
	first: number;
	questions: { name: string; times: number[]; bare: number[] }[];
}

/** Measures questions that nobody has asked before over 1,000 to 1,000,000 made-up rows, beside a bare count in SQL. */
export async function measureSearch(workspace: Workspace): Promise<string> {
	const all = sizes.map((rows) => measureAt(workspace.makeDatabase(`search-${rows}.db`), rows));
	const slowest = Math.max(...all.at(-1)!.questions.map(({ times }) => percentile(times, 0.99)));
	return [
		toTable(['rows', 'written', 'indexed', 'share', 'index', 'first question'], all.map(describeIndex)),
		toTable(
			['question', ...sizes.map((rows) => `${formatAmount(rows)}: p50, p99`), 'at most: search / bare count'],
			all[0]!.questions.map(({ name }, index) => describeQuestion(name, index, all))
		),
		`Bound at ${formatAmount(sizes.at(-1)!)} rows: p99 at most ${bound} ms. Slowest: ${formatMilliseconds(slowest)} ms: **${slowest <= bound ? 'met' : 'not met'}**. ` +
			`Each question ${rounds - warmUp} times, with other words each time; times are those of the processor, to find and describe a page of hits.`
	].join('\n\n');
}

function measureAt(database: string, rows: number): Measured {
	const built = build(database, rows);
	const db = openDbForReading(database);
	const count = openCount(database, `wapo@${label}`);
	const first = timeOf(() => search(db, 'Example'));
	const questions = measureQuestions(db, count, rows);
	count.close();
	db.$client.close();
	return { rows, ...built, first, questions };
}

/** Rows without review and linkage, so that the index is held against nothing but the writing of rows. */
function build(database: string, rows: number) {
	const db = openDb(database);
	const writing = timeOf(() => db.transaction((tx) => write(tx, rows)));
	const indexing = timeOf(() => db.transaction((tx) => indexSearch(tx)));
	const [{ bytes }] = db.$client
		.prepare("select sum(pgsize) as bytes from dbstat where name like 'search_%'")
		.all() as [{ bytes: number }];
	db.$client.close();
	return { writing, indexing, bytes };
}

function write(tx: Parameters<typeof openRelease>[0], rows: number): void {
	const open = openRelease(tx, 'wapo', label);
	let batch: Incident[] = [];
	for (let index = 0; index < rows; index++) {
		batch.push(makeIncidentAt(index));
		if (batch.length === 4000 || index === rows - 1) {
			open.insertIncidents(batch);
			batch = [];
		}
	}
	const books = { bytes: 1, lines: rows + 1, headerLines: 1, blankLines: 0, innerBreaks: 0 };
	const counts = { records: rows, accepted: rows, rejected: 0 };
	const found = { encoding: 'utf-8' as const, fileSha256: 'made up' };
	closeRelease(tx, { datasetId: 'wapo', label, ...books, ...counts, ...found }, 'made up');
}

function measureQuestions(
	db: ReturnType<typeof openDbForReading>,
	count: Count,
	rows: number
): Measured['questions'] {
	const measured = searchedQuestions.map((question) => ({
		...question,
		times: [] as number[],
		bare: [] as number[]
	}));
	for (let round = 0; round < rounds; round++) {
		const bare = timeOf(() => count.run()); // once, as at a million rows it takes longer than all questions
		for (const { ask, times, bare: counts } of measured) {
			const text = ask(round, schoolAt((round * 7919) % rows));
			const time = timeOf(() => describeHits(db, search(db, text).found.slice(0, pageLength)));
			if (round < warmUp) continue;
			times.push(time);
			counts.push(bare);
		}
	}
	return measured;
}

/** Milliseconds that the processor worked: the clock would count what else a machine does. */
function timeOf(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

function describeIndex({ rows, writing, indexing, bytes, first }: Measured): string[] {
	const share = `${((100 * indexing) / writing).toFixed(0)} %`;
	const times = [writing, indexing].map((time) => `${formatMilliseconds(time)} ms`);
	return [formatAmount(rows), ...times, share, formatMegabytes(bytes), `${formatMilliseconds(first)} ms`];
}

function describeQuestion(name: string, index: number, all: readonly Measured[]): string[] {
	const cells = all.map(({ questions }) => {
		const { times } = questions[index]!;
		return `${formatMilliseconds(median(times))}, ${formatMilliseconds(percentile(times, 0.99))} ms`;
	});
	const { times, bare } = all.at(-1)!.questions[index]!;
	return [name, ...cells, formatRatio(compareRuns(times, bare))];
}

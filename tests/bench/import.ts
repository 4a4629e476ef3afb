import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/project.ts';
import { importers } from '../../src/lib/server/importers/index.ts';
import { runChild } from './children.ts';
import { writeFakeFile } from './generate.ts';
import type { Run } from './import-child.ts';
import { formatAmount, formatMegabytes, formatRatio, toTable } from './report.ts';
import { compareRuns, median } from './statistics.ts';
import type { Workspace } from './workspace.ts';

/** A file to import, and how often. */
interface Subject {
	name: string;
	dataset: string;
	path: string;
	pairs: number;
}

const modes = ['import', 'parse', 'insert'] as const;
type Runs = Record<(typeof modes)[number], Run[]>;

const rowsWanted = 100_000;

/** Measures imports against the bare parser and bare inserts. Returns the report, in Markdown. */
export async function measureImports(workspace: Workspace): Promise<string> {
	const fake = workspace.path('fake.csv');
	writeFakeFile(fake, rowsWanted);
	const generated = {
		name: `generated, ${formatAmount(rowsWanted)} rows`,
		dataset: 'wapo',
		path: fake,
		pairs: 5
	};
	const real = listRealFiles();
	const rows: string[][] = [];
	for (const subject of [generated, ...real]) rows.push(describe(subject, await runAll(subject, workspace)));
	const header = ['file', 'rows', 'import, rows/s', 'parser alone, rows/s', 'inserts alone, rows/s'];
	const ratio = ['both together / import', 'in processor time', 'peak memory', 'of the parser'];
	const without =
		'The real files were not there (`../shared/datasets`), so only the generated one was measured.';
	return [toTable([...header, ...ratio], rows), ...(real.length > 0 ? [] : [without])].join('\n\n');
}

/** Publishers' own files, which never enter the project: measured where they lie beside it. */
function listRealFiles(): Subject[] {
	const folder = join(root, '../shared/datasets');
	const datasets = existsSync(folder)
		? [...importers.keys()].filter((id) => existsSync(join(folder, id)))
		: [];
	return datasets.flatMap((dataset) =>
		readdirSync(join(folder, dataset))
			.filter((file) => /^\d{4}-\d{2}-\d{2}\.csv$/.test(file))
			.map((file) => ({ name: `${dataset} ${file}`, dataset, path: join(folder, dataset, file), pairs: 3 }))
	);
}

/** Import, parser, inserts, import, parser, inserts … each in a fresh process, each into a fresh database. */
async function runAll({ name, dataset, path, pairs }: Subject, workspace: Workspace): Promise<Runs> {
	const runs: Runs = { import: [], parse: [], insert: [] };
	for (let pair = 0; pair < pairs; pair += 1) {
		for (const mode of modes) {
			const database = workspace.makeDatabase('import.db');
			runs[mode].push(await runChild<Run>('import-child.ts', [mode, dataset, path, database]));
		}
	}
	console.log(`import: ${name} measured`);
	return runs;
}

function describe({ name }: Subject, runs: Runs): string[] {
	const speed = (run: Run) => run.rows / (run.milliseconds / 1000);
	const ratio = (took: (run: Run) => number) => {
		const both = runs.parse.map((run, i) => took(run) + took(runs.insert[i]!));
		return formatRatio(compareRuns(both, runs.import.map(took)));
	};
	const peak = (list: Run[]) => formatMegabytes(Math.max(...list.map((run) => run.peak)));
	return [
		name,
		formatAmount(runs.import[0]!.rows),
		...modes.map((mode) => formatAmount(median(runs[mode].map(speed)))),
		ratio(({ milliseconds }) => milliseconds),
		ratio(({ processor }) => processor),
		peak(runs.import),
		peak(runs.parse)
	];
}

import { runChild } from './children.ts';
import { writeFakeFile } from './generate.ts';
import type { Linking } from './linkage-child.ts';
import { formatAmount, formatMegabytes, toTable } from './report.ts';
import type { Workspace } from './workspace.ts';

/** Incidents of both datasets together. */
const sizes = [1000, 10_000, 100_000, 1_000_000];

const longest = 3600; // seconds, the making of the incidents included

/**
 * Measures how linking grows with the number of incidents. One generated file is one dataset; another describes the same
 * incidents a little differently. They lie in eight states and 9,400 days, so that a million are as dense as no real
 * dataset is: every incident then has some fifty candidates.
 */
export async function measureLinkage(workspace: Workspace): Promise<string> {
	const rows: string[][] = [];
	for (const size of sizes) {
		const file = workspace.path('linked.csv');
		writeFakeFile(file, size / 2);
		const found = await runChild<Linking>(
			'linkage-child.ts',
			[file, workspace.makeDatabase('linked.db')],
			longest
		);
		console.log(`linkage: ${formatAmount(size)} incidents measured`);
		rows.push(describe(found));
	}
	const header = [
		'incidents',
		'seconds',
		'of the processor',
		'ms / 1,000',
		'peak memory',
		'joined',
		'rightly'
	];
	return toTable([...header, 'for review'], rows);
}

function describe({ rows, milliseconds, processor, peak, same, right, review }: Linking): string[] {
	const seconds = (time: number) => (time / 1000).toFixed(1);
	return [
		formatAmount(rows),
		seconds(milliseconds),
		seconds(processor),
		((processor / rows) * 1000).toFixed(0),
		formatMegabytes(peak),
		formatAmount(same),
		formatAmount(right),
		formatAmount(review)
	];
}

import type { Run } from './import-child.ts';
import { formatAmount, formatMegabytes, formatMilliseconds, toTable } from './report.ts';
import { median, percentile } from './statistics.ts';

/** What was measured at one number of incidents; times in milliseconds, those of the site of its processor. */
export interface Growth {
	incidents: number;
	/** Of each release, the first one first. */
	imports: Run[];
	bytes: number;
	linking: number;
	/** Of views that nobody asked for before. */
	views: number[];
	/** The first comparison after the start. */
	first: number;
	/** Of other releases, each asked once; those right after the first are left out. */
	comparisons: number[];
	searches: number[];
	/** By the clock. */
	healthz: number[];
	/** Bytes that the site ever held. */
	peak: number;
}

/** Design, section 9, at a million incidents: milliseconds, and bytes of an import. */
const bounds = { view: 30, page: 100, memory: 300_000_000 };

const header = [
	'incidents in 10 releases',
	...['import, ms / 1,000 rows: first', 'tenth release', 'its peak memory', 'database', 'linking, s'],
	...['/trend, p50', 'first comparison', 'comparison p50, p99', '/search, p50'],
	...['/healthz p99, most', 'peak memory of the site']
];

/** The table, and what of it keeps its bound. */
export function reportGrowth(all: readonly Growth[]): string {
	const verdicts = [
		['an import takes at most 300 MB', (one: Growth) => peakOf(one) <= bounds.memory],
		['a view of the explorer p50 at most 30 ms', ({ views }: Growth) => median(views) <= bounds.view],
		['a search p99 at most 100 ms', ({ searches }: Growth) => percentile(searches, 0.99) <= bounds.page],
		[
			'a comparison p99 at most 100 ms',
			({ comparisons }: Growth) => percentile(comparisons, 0.99) <= bounds.page
		]
	] as const;
	const lines = verdicts.map(([words, isMet]) => {
		const over = all.filter((one) => !isMet(one)).map(({ incidents }) => formatAmount(incidents));
		return `- ${words}: ${over.length === 0 ? '**met**' : `**not met** at ${over.join(', ')}`}`;
	});
	return [
		toTable(header, [...all.map(describe), boundRow()]),
		'Bounds are those of a million incidents.',
		lines.join('\n')
	].join('\n\n');
}

function describe(growth: Growth): string[] {
	const { incidents, imports, bytes, linking, views, first, comparisons, searches, healthz, peak } = growth;
	const spread = [median(comparisons), percentile(comparisons, 0.99)].map(formatMilliseconds);
	const inMilliseconds = (time: number) => `${formatMilliseconds(time)} ms`;
	return [
		formatAmount(incidents),
		...[imports[0]!, imports.at(-1)!].map(({ processor, rows }) =>
			formatMilliseconds((processor / rows) * 1000)
		),
		formatMegabytes(peakOf(growth)),
		formatMegabytes(bytes),
		(linking / 1000).toFixed(1),
		...[inMilliseconds(median(views)), inMilliseconds(first), `${spread.join(', ')} ms`],
		inMilliseconds(median(searches)),
		`${formatMilliseconds(percentile(healthz, 0.99))}, ${formatMilliseconds(Math.max(...healthz))} ms`,
		formatMegabytes(peak)
	];
}

function boundRow(): string[] {
	const { view, page, memory } = bounds;
	const times = [`${view} ms`, '–', `${page} ms (p99)`, `${page} ms`];
	return ['bound', '–', '–', formatMegabytes(memory), '–', '–', ...times, '–', '–'];
}

function peakOf({ imports }: Growth): number {
	return Math.max(...imports.map(({ peak }) => peak));
}

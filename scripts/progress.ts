const barWidth = 24;
const millisecondsBetweenLines = 1000;
const millisecondsBetweenFrames = 100;

/** Where progress is shown: the terminal's error stream, or a test's. */
export interface Output {
	isTTY?: boolean;
	write: (text: string) => unknown;
}

/** A step of some work, and how far it is. */
export interface Moment {
	/** What is being done, a word or two. */
	step: string;
	/** Done so far, and the whole; no whole where it is not known. */
	done: number;
	of: number | null;
	/** Records so far; 0 is not shown. */
	records: number;
}

/**
 * Shows how far some work is: a bar that redraws itself on a terminal, elsewhere one plain line a second at most.
 *
 * @param now milliseconds from any start; for tests
 */
export function createProgress(output: Output = process.stderr, now: () => number = () => performance.now()) {
	const wait = output.isTTY ? millisecondsBetweenFrames : millisecondsBetweenLines;
	let shownAt = -Infinity;
	let isDrawn = false;
	return {
		show(moment: Moment): void {
			if (now() - shownAt < wait) return;
			shownAt = now();
			isDrawn = true;
			output.write(output.isTTY ? `\r\u001b[2K${describe(moment, true)}` : `${describe(moment, false)}\n`);
		},
		/** Clears the bar, so that what is said next begins on a clean line. */
		clear(): void {
			if (output.isTTY && isDrawn) output.write('\r\u001b[2K');
			isDrawn = false;
		}
	};
}

function describe({ step, done, of, records }: Moment, hasBar: boolean): string {
	const share = of ? Math.min(done / of, 1) : null;
	const bar = share === null ? '' : `[${'#'.repeat(Math.round(share * barWidth)).padEnd(barWidth, '.')}] `;
	const amount = share === null ? `${formatMegabytes(done)}` : `${Math.floor(share * 100)} %`;
	const rows = records > 0 ? `, ${records.toLocaleString('en-US')} rows` : '';
	return `${step.padEnd(8)} ${hasBar ? bar : ''}${amount}${rows}`;
}

/** `12.3 MB` */
export function formatMegabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** `2,514 rows in 0.8 s, 3,142 rows/s, at most 110 MB of memory` */
export function describeSpeed(rows: number, milliseconds: number): string {
	const perSecond = Math.round(rows / (milliseconds / 1000));
	const memory = formatMegabytes(process.resourceUsage().maxRSS * 1024);
	const count = (value: number) => value.toLocaleString('en-US');
	const seconds = (milliseconds / 1000).toFixed(1);
	return `${count(rows)} rows in ${seconds} s, ${count(perSecond)} rows/s, at most ${memory} of memory`;
}

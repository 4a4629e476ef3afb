import { existsSync, readFileSync } from 'node:fs';

/** How many tests a step ran. */
export interface Tally {
	passed: number;
	failed: number;
	skipped: number;
}

/** A step that is one test by itself: it succeeds or it does not. */
export function tallyOfStep(succeeded: boolean): Tally {
	return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
}

/** What we read of Vitest's JSON report. */
interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	/** One entry a file; a file that could not be read has failed without a failed test. */
	testResults: { status: string; assertionResults: unknown[] }[];
}

/** What we read of Playwright's JSON report. */
interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors: unknown[];
}

/** The tests of a Vitest report. */
export function tallyOfVitest(report: VitestReport): Tally {
	const broken = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken.length,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/** The tests of a Playwright report. A flaky test has passed in the end, but not for us. */
export function tallyOfPlaywright({ stats, errors }: PlaywrightReport): Tally {
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: stats.skipped
	};
}

/**
 * The tally of a step with a report. A step that broke off, left no report or failed without saying where counts
 * as one failure at least, and so does one that ran nothing.
 */
export function tallyOfReport<Report>(
	path: string,
	succeeded: boolean,
	read: (report: Report) => Tally
): Tally {
	if (!existsSync(path)) return tallyOfStep(false);
	const tally = read(JSON.parse(readFileSync(path, 'utf8')) as Report);
	const silent = tally.failed === 0 && (!succeeded || tally.passed === 0);
	return silent ? { ...tally, failed: 1 } : tally;
}

/** The last line: `12 passed, 0 failed`, and how many were skipped if any were. */
export function summarize(tallies: readonly Tally[]): string {
	const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
	const skipped = sum('skipped');
	return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

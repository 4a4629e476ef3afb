import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summarize, tallyOfPlaywright, tallyOfReport, tallyOfStep, tallyOfVitest } from './test-report.ts';

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };
const playwright = { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'report-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm test', () => {
	it('counts a file that could not be read as a failure', () => {
		const testResults = [{ status: 'failed', assertionResults: [] }];
		expect(tallyOfVitest({ ...vitest, testResults })).toEqual({ passed: 3, failed: 1, skipped: 1 });
	});

	it('counts a browser test that passed only the second time as a failure', () => {
		const stats = { ...playwright.stats, flaky: 1 };
		expect(tallyOfPlaywright({ ...playwright, stats }).failed).toBe(1);
	});

	it('counts a browser that did not start as a failure', () => {
		expect(tallyOfPlaywright({ ...playwright, errors: ['no browser'] }).failed).toBe(1);
	});

	it('counts a step without a report as a failure', () => {
		expect(tallyOfReport(join(folder, 'none.json'), true, tallyOfVitest).failed).toBe(1);
	});

	it.for([
		['failed without a failed test', vitest, false],
		['ran nothing', { ...vitest, numPassedTests: 0 }, true]
	] as const)('counts a step that %s as a failure', ([, report, succeeded]) => {
		const path = join(folder, 'report.json');
		writeFileSync(path, JSON.stringify(report));
		expect(tallyOfReport(path, succeeded, tallyOfVitest).failed).toBe(1);
	});

	it('ends with one line over all steps', () => {
		const tallies = [tallyOfStep(true), tallyOfStep(false), tallyOfVitest(vitest)];
		expect(summarize(tallies)).toBe('4 passed, 1 failed, 1 skipped');
		expect(summarize([tallyOfPlaywright(playwright)])).toBe('2 passed, 0 failed');
	});
});

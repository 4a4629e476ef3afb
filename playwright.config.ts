import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

/** Without these, Chromium needs a sandbox that containers lack and makes requests of its own. */
const quiet = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-lcd-text' // letters in grays: the order of a screen's colors is none of a picture's business
];
const use = { ...devices['Desktop Chrome'] };

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results/e2e',
	timeout: 90_000, // two cores shared with others are slow
	expect: { timeout: 30_000 }, // and may stand still for seconds
	workers: 2,
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}', // the images name their Chromium themselves
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		baseURL: process.env.SITE, // set by `wait` below, as is `TEMPLATE`, the path of its database
		launchOptions: { executablePath: findBrowser() ?? undefined, args: quiet }
	},
	projects: [
		{ name: 'js', use, grepInvert: /@without-js/ },
		{ name: 'no-js', use: { ...use, javaScriptEnabled: false }, grep: /@no-js|@without-js/ }
	],
	webServer: {
		command: 'node scripts/serve-for-tests.ts',
		wait: { stdout: /loaded into (?<template>\S+)[^]*No Figure Alone is at (?<site>http:\/\/\S+)/ },
		timeout: 180_000,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 }
	}
});

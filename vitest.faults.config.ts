import { defineConfig } from 'vitest/config';

process.env.KILLS ??= '100';

/** The faults that need many processes, one file after the other, each killed process killed 100 times: `npm run faults`. */
export default defineConfig({
	test: {
		include: [
			'tests/faults/**/*.test.ts',
			'tests/scale/**/*.test.ts',
			'src/lib/server/ingest/import-killed.test.ts'
		],
		testTimeout: 120_000,
		hookTimeout: 120_000,
		fileParallelism: false
	}
});

import { defineConfig } from 'vitest/config';

/** Several processes each, one file after the other: `npm run scale`. KILLS=100 makes the last one long. */
export default defineConfig({
	test: {
		include: ['tests/scale/**/*.test.ts'],
		testTimeout: 120_000,
		hookTimeout: 120_000,
		fileParallelism: false
	}
});

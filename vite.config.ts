import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { assetsInlineLimit: 0 }, // the content security policy allows no data: address
	test: {
		include: [
			'src/**/*.test.ts',
			'scripts/**/*.test.ts',
			'tests/repo/**/*.test.ts',
			'tests/law/**/*.test.ts',
			'tests/bench/**/*.test.ts',
			'tests/fixtures/**/*.test.ts'
		],
		testTimeout: 30_000
	}
});

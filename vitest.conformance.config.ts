import { defineConfig } from 'vitest/config';

/** Real files of publishers, which never enter the project: `npm run conformance` reads them where they lie beside it. */
export default defineConfig({
	test: { include: ['tests/conformance/**/*.test.ts'], testTimeout: 60_000 }
});

import { defineConfig } from 'drizzle-kit';

/** Only `drizzle-kit generate` is used; migrations are reviewed, committed and applied by `lib/server/db/migrate.ts`. */
export default defineConfig({
	dialect: 'sqlite',
	schema: './src/lib/server/db/schema/*.ts',
	out: './drizzle',
	// tables of full-text search are written by hand: drizzle-kit knows no virtual tables and would drop them
	tablesFilter: ['*', '!*_fts', '!*_fts_*']
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { root } from '../../../scripts/project.ts';

/** The files of the bundle by address. */
export type Bundle = Map<string, { type: string; body: Buffer }>;

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css' };

/** Builds the client-drawn chart as a site would, minified and with hashed names. */
export async function buildClientChart(folder: string): Promise<Bundle> {
	await build({
		root,
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		base: '/client-chart/',
		plugins: [svelte({ configFile: false, compilerOptions: { rootDir: root } })],
		build: {
			outDir: folder,
			emptyOutDir: true,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: { input: join(root, 'tests/bench/client-chart/main.ts') }
		}
	});
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(js|css)$/.test(name)
	);
	return new Map(
		files.map((name) => [
			`/client-chart/${name}`,
			{ type: types[name.split('.').at(-1)!]!, body: readFileSync(join(folder, name)) }
		])
	);
}

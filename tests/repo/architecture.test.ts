import { describe, expect, it } from 'vitest';
import { findStrangers, importsOf, partOf } from './architecture.ts';
import { readFiles, type ProjectFile } from './project-files.ts';

const isTest = ({ path }: ProjectFile) => /\.test\.ts$|\/testing\.ts$/.test(path);
const code = ['src', 'scripts', 'tests'].flatMap((folder) => readFiles(folder, /\.(ts|js|svelte|css)$/));
const top = readFiles('', /^[^/]+\.(ts|js)$/);
const ours = [...code, ...top.filter(({ path }) => path === 'server.ts')].filter(
	(file) => !isTest(file) && /^(src|scripts|server\.ts)/.test(file.path) && !file.path.endsWith('.css')
);

const linesOf = ({ text }: ProjectFile) => text.split('\n').length - 1;
const vague = /(^|\/)(utils?|helpers?|common|misc|types|shared|stuff)(\.|\/|$)/i;
const machinePath = /(?<![\w./%~-])(?:\/(?:home|Users|root|work|mnt)\/|[A-Z]:\\\\?Users\\)/;

describe('the code', () => {
	it('imports only what the table of parts allows', () => {
		expect(ours.length).toBeGreaterThan(50);
		expect(ours.flatMap(findStrangers)).toEqual([]);
	});

	it('has no file of more than 250 lines', () => {
		const long = [...code, ...top].filter((file) => linesOf(file) > 250);
		expect(long.map((file) => `${file.path}: ${linesOf(file)}`)).toEqual([]);
	});

	it('has a server of at most 150 lines', () => {
		expect(linesOf(top.find(({ path }) => path === 'server.ts')!)).toBeLessThanOrEqual(150);
	});

	it('has a noun for every file', () => {
		expect(code.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
	});

	it('knows nothing of the machine it was written on', () => {
		const texts = readFiles(
			'',
			/\.(ts|js|svelte|css|html|json|md|csv|txt|sql|sh|yml)$|(^|\/)(run|pre-push|\.npmrc)$/
		);
		const found = texts.flatMap(({ path, text }) =>
			text.split('\n').flatMap((line, index) => (machinePath.test(line) ? [`${path}:${index + 1}`] : []))
		);
		expect(texts.length).toBeGreaterThan(100);
		expect(found).toEqual([]);
	});

	it('takes packages from wherever npm is told to', () => {
		const [lock] = readFiles('', /^package-lock\.json$/);
		expect(lock!.text).not.toContain('"resolved"');
		expect(lock!.text).toContain('"integrity"');
	});
});

describe('these checks', () => {
	const strangers = (path: string, text: string) => findStrangers({ path, text });

	it.for([
		['src/lib/domain/a.ts', "import { b } from '../stats/b.ts';"],
		['src/lib/stats/a.ts', "import type { Incident } from '#lib/domain/incident.ts';"],
		['src/lib/format/a.ts', "export { b } from '#lib/domain/b.ts';"],
		['src/lib/charts/A.svelte', "<script>\n\timport B from '#lib/components/B.svelte';"],
		['src/lib/charts/a.ts', "import { rate } from '#lib/stats/rate.ts';"],
		['src/lib/components/A.svelte', "<script>import { openDb } from '#lib/server/db/open.ts';"],
		['src/lib/server/db/a.ts', "import { q } from '../queries/q.ts';"],
		['src/lib/server/http/a.ts', "import { openDb } from '../db/open.ts';"],
		['src/lib/server/importers/a.ts', "import { openDb } from '../db/open.ts';"],
		['src/lib/server/ingest/a.ts', "const q = await import('../queries/q.ts');"],
		['src/lib/server/queries/a.ts', "import { error } from '@sveltejs/kit';"],
		['src/lib/server/environment.ts', "import { env } from '$env/dynamic/private';"],
		['src/routes/people/+page.server.ts', "import { loadData } from '#lib/server/ingest/load-data.ts';"],
		['src/routes/people/+page.svelte', "import A from '../events/A.svelte';"],
		['src/routes/+page.svelte', "import A from '$lib/A.svelte';"],
		['src/hooks.server.ts', "import { wapo } from '#lib/server/importers/wapo.ts';"],
		['scripts/a.ts', "import A from '../src/lib/components/A.svelte';"],
		['scripts/a.ts', "import {\n\tpage\n} from '$app/state';"],
		['src/elsewhere/a.ts', '']
	])('catch %s with %s', ([path, text]) => {
		expect(strangers(path!, text!)).toHaveLength(1);
	});

	it.for([
		['src/lib/charts/a.ts', "import type { Interval } from '#lib/stats/interval.ts';"],
		['src/lib/server/queries/a.ts', "import { eq } from 'drizzle-orm';\nimport { b } from '../db/open.ts';"],
		['src/routes/people/[person]/+page.svelte', "import A from '../A.svelte';"],
		['src/routes/people.[format=format]/+server.ts', "import { a } from '../people/people.ts';"],
		['src/routes/+page.svelte', "import { page } from '$app/state';"]
	])('let %s with %s through', ([path, text]) => {
		expect(strangers(path!, text!)).toEqual([]);
	});

	it('read every form of import', () => {
		const text = `import a from './a.ts';import {\n b } from "./b.ts";\nexport * from './c.ts';\nawait import('./d.ts');`;
		const targets = importsOf({ path: 'src/lib/domain/x.ts', text }).map(({ target }) => target);
		expect(targets).toEqual(['a', 'b', 'c', 'd'].map((name) => `src/lib/domain/${name}.ts`));
	});

	it('find the narrowest part', () => {
		expect(partOf('src/lib/server/db/open.ts')).toBe('src/lib/server/db');
		expect(partOf('src/lib/server/surprise.ts')).toBe('src/lib/server');
	});

	it('know vague names and paths of a machine', () => {
		for (const name of ['src/lib/utils.ts', 'src/lib/common/a.ts', 'scripts/helper.ts'])
			expect(name).toMatch(vague);
		expect('src/lib/domain/event.ts').not.toMatch(vague);
		for (const line of [`file:/${'home'}/a`, `"/${'work'}/b"`, `C:${'\\Users'}\\c`])
			expect(line).toMatch(machinePath);
		expect(`https://example.org/${'work'}/a`).not.toMatch(machinePath);
	});
});

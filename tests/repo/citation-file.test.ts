import { expect, it } from 'vitest';
import { readFiles } from './project-files.ts';

const read = (name: string) => readFiles('', new RegExp(`^${name}$`))[0]!.text;

it('cites the program by the version and the license of its package', () => {
	const file = read('CITATION\\.cff');
	const { version, license } = JSON.parse(read('package\\.json')) as { version: string; license: string };
	expect(file).toMatch(/^cff-version: 1\.2\.0$/m);
	expect(file).toContain(`\nversion: ${version}\n`);
	expect(file).toContain(`\nlicense: ${license}\n`);
	for (const key of ['message', 'title', 'authors']) expect(file).toMatch(new RegExp(`^${key}:`, 'm'));
});

it('ships no engine for citation styles: its license keeps it in the tests', () => {
	const shipped = readFiles('src', /\.(ts|svelte)$/).filter(({ path }) => !path.endsWith('.test.ts'));
	const { dependencies } = JSON.parse(read('package\\.json')) as { dependencies: Record<string, string> };
	expect(shipped.length).toBeGreaterThan(100);
	expect(shipped.filter(({ text }) => /@citation-js|citeproc|fixtures\/csl/.test(text))).toEqual([]);
	expect(Object.keys(dependencies).filter((name) => /citation|citeproc|csl/.test(name))).toEqual([]);
});

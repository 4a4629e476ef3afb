import { expect, it } from 'vitest';
import { readFiles } from '../repo/project-files.ts';

const served = readFiles('', /^(src\/.*\.(ts|svelte)|server\.ts)$/).filter(
	({ path }) => !/\.test\.ts$|\/testing/.test(path)
);
const scripts = readFiles('scripts', /\.ts$/).filter(({ path }) => !path.endsWith('.test.ts'));

/** Where a pattern stands, as `path: what`. */
function find(files: typeof served, pattern: RegExp): string[] {
	return files.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([found]) => `${path}: ${found}`));
}

it('sees what it looks for', () => {
	expect(served.length).toBeGreaterThan(300);
	expect(find([{ path: 'a.ts', text: 'eval(x)' }], /\beval\(/g)).toEqual(['a.ts: eval(']);
});

it('runs no code that was a text', () => {
	expect(
		find([...served, ...scripts], /\beval\(|new Function\(|\bvm\.|node:vm|set(Timeout|Interval)\(\s*['"`]/g)
	).toEqual([]);
	expect(find(served, /javascript:(?!\/)[\w(]/g)).toEqual([]);
});

it('writes no text into a page as HTML, but for a section that a component of ours drew', () => {
	// Svelte escaped its texts when it was drawn, `draw-collection.ts` escapes what is put in; its test sends hostile ones
	const drawn = 'src/routes/trend/+page.svelte: {@html data.looking}';
	expect(find(served, /\{@html[^}]*\}?|createRawSnippet/g)).toEqual([drawn]);
});

it('puts no text into SQL: not as it came, and not as a name', () => {
	// the constraints of the schema are texts of ours, written into a migration
	const schema = 'src/lib/server/db/schema/checks.ts: sql.raw';
	expect(find([...served, ...scripts], /\bsql\.(raw|identifier)\b/g)).toEqual([schema]);
});

it('starts programs with lists of arguments, and never through a shell', () => {
	expect(
		find(
			[...served, ...scripts],
			/import \{[^}]*\bexec(Sync)?\b[^}]*\} from 'node:child_process'|shell: true/g
		)
	).toEqual([]);
	const starting = find(served, /node:child_process/g).map((found) => found.split(':')[0]!);
	for (const path of starting)
		expect(path).toMatch(/^src\/lib\/server\/(operation|replication)\/|^server\.ts$/);
});

it('encrypts nothing, and proves nothing with a broken hash', () => {
	expect(
		find(
			[...served, ...scripts],
			/createCipher\w*|createDecipher\w*|createHash\('(?!sha256'|sha512'|sha384')[^']*'/g
		)
	).toEqual([]);
	expect(find([...served, ...scripts], /createHash\('sha256'/g).length).toBeGreaterThan(3);
});

it('reads no XML', () => {
	expect(
		find([...served, ...scripts], /from '(fast-xml-parser|xml2js|sax|libxmljs\w*|@xmldom\/xmldom)'/g)
	).toEqual([]);
});

it('makes a document of a text in one place', () => {
	const sinks =
		/\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|createContextualFragment|parseFromString/g;
	expect(find(served, sinks)).toEqual(['src/lib/enhance/explorer.ts: parseFromString']);
});

it('keeps nothing in the browser', () => {
	expect(find(served, /document\.cookie|localStorage|sessionStorage|indexedDB|set-cookie(?!')/gi)).toEqual(
		[]
	);
});

it('lets no certificate pass that nobody trusts', () => {
	expect(find([...served, ...scripts], /rejectUnauthorized: (?!true)|NODE_TLS_REJECT_UNAUTHORIZED/g)).toEqual(
		[]
	);
});

import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stampOf } from './stamp.ts';

let root: string;
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const stamp = () => stampOf(root, ['src', 'package.json', 'missing']);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'stamp-'));
	mkdirSync(join(root, 'src/lib'), { recursive: true });
	write('package.json', '{}');
	write('src/lib/a.ts', 'a');
});
afterEach(() => rmSync(root, { recursive: true }));

it('stays the same while nothing changes', () => {
	expect(stamp()).toBe(stamp());
});

it.for([
	['a file is edited', () => write('src/lib/a.ts', 'b')],
	['a file is added', () => write('src/lib/b.ts', '')],
	['a file is renamed', () => renameSync(join(root, 'src/lib/a.ts'), join(root, 'src/lib/c.ts'))],
	['a file is removed', () => rmSync(join(root, 'src/lib/a.ts'))],
	['a configuration is edited', () => write('package.json', '{ }')]
] as [string, () => void][])('changes when %s', ([, change]) => {
	const before = stamp();
	change();
	expect(stamp()).not.toBe(before);
});

it('does not ask for a build when only a test changes', () => {
	const before = stamp();
	write('src/lib/a.test.ts', 'test');
	expect(stamp()).toBe(before);
});

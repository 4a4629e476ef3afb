import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { loadModules } from './load-modules.ts';

const folder = mkdtempSync(join(tmpdir(), 'load-modules-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('loads every module of a folder and its folders, and goes on past one that cannot be loaded', async () => {
	mkdirSync(join(folder, 'pages'));
	writeFileSync(join(folder, 'a.js'), 'throw new Error("broken");');
	writeFileSync(join(folder, 'b.js'), '(globalThis.loadedForTest ??= []).push("b");');
	writeFileSync(join(folder, 'pages', 'c.js'), '(globalThis.loadedForTest ??= []).push("c");');
	writeFileSync(join(folder, 'pages', 'c.js.map'), 'no module');
	expect(await loadModules(pathToFileURL(`${folder}/`))).toBe(2);
	expect(Reflect.get(globalThis, 'loadedForTest')).toEqual(['b', 'c']);
});

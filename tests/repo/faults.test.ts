import { expect, it } from 'vitest';
import { readFiles } from './project-files.ts';

const [table] = readFiles('docs', /faults\.md$/);
const rows = table!.text.split('\n').filter((line) => /^\| (\d+|\+) +\|/.test(line));
const tests = new Map(readFiles('', /\.(test|e2e)\.ts$/).map(({ path, text }) => [path, text]));

/** The tests that a row names: file and title, or a part of it that the source holds. */
const namedIn = (row: string) =>
	[...row.matchAll(/`([^`]+\.ts)` “([^”]+)”/g)].map((found) => ({ path: found[1]!, title: found[2]! }));

it('the table of faults has all of the 25 cases', () => {
	const numbers = rows.map((row) => row.split('|')[1]!.trim()).filter((number) => number !== '+');
	expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => String(index + 1)));
});

it('each fault names tests that exist', () => {
	expect(rows.length).toBeGreaterThan(25);
	for (const row of rows) expect(namedIn(row).length, row).toBeGreaterThan(0);
	const missing = rows
		.flatMap(namedIn)
		.filter(({ path, title }) => !tests.get(path)?.includes(title))
		.map(({ path, title }) => `${path}: ${title}`);
	expect(missing).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { readFiles } from '../repo/project-files.ts';
import { findRunaway, listExpressions } from './expressions.ts';

const expressions = readFiles('src', /\.(ts|svelte)$/)
	.filter(({ path }) => !/\.test\.ts$|\/testing/.test(path))
	.flatMap(listExpressions);
const unique = [...new Map(expressions.map((one) => [String(one.pattern), one])).values()];

/** What reads files: cells of up to a record's length. Everything else reads addresses of at most 2,048 characters. */
const readsFiles = /^src\/lib\/server\/(importers|ingest|review|linkage)\//;

const runaways = (chosen: typeof unique, most: number, power: 1 | 2) =>
	chosen.flatMap(({ path, pattern }) => {
		const found = findRunaway(pattern, most, power);
		return found === null ? [] : [`${path} ${pattern}: ${found}`];
	});

describe('a hostile text keeps no regular expression busy', () => {
	it('that an address can reach', { timeout: 240_000 }, () => {
		expect(unique.length).toBeGreaterThan(100);
		expect(runaways(unique, 2048, 2)).toEqual([]);
	});

	it('that a cell of a file can reach', { timeout: 240_000 }, () => {
		const chosen = unique.filter(({ path }) => readsFiles.test(path));
		expect(chosen.length).toBeGreaterThan(10);
		expect(runaways(chosen, 16_384, 1)).toEqual([]);
	});

	it.for([[/^(a+)+$/], [/^(?:[a-z]+ ?)*$/]])('as it would %s', { timeout: 60_000 }, ([pattern]) => {
		expect(findRunaway(pattern!, 64, 2)).not.toBeNull();
	});
});
